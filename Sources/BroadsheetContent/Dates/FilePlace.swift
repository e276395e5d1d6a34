import BroadsheetModel

/// What the place of a file in the content folder says: its section, its day and its name.
///
/// `world/2026/09-20/talks.md` lies in the section `world` and is of 20 September 2026; so is `world/2026-09-20-talks.md`.
/// A page folder, `talks/index.md`, is named by its folder.
struct FilePlace: Sendable, Hashable {
    /// Where a day was found.
    enum DayPlace: Sendable, Hashable {
        case fileName, folder
    }

    /// The name of the first folder that is no part of a date and not the page's own; nil at the root.
    let section: String?
    /// The day that the file's name or its folders say.
    let day: CalendarDay?
    /// Where the day was found.
    let dayPlace: DayPlace?
    /// The name without a date before it and without its extension; empty when it is only a date.
    let name: String
    /// Whether the file lies in Jekyll's folder for drafts.
    let isDraft: Bool

    /// The place of a file by its path below the content folder.
    ///
    /// - Parameter isPageFolder: whether a file called `index` takes the name of its folder.
    init(relativePath: String, isPageFolder: Bool = false) {
        var folders = relativePath.split(separator: "/").map(String.init)
        var base = FilePlace.withoutExtension(folders.popLast() ?? "")
        if isPageFolder, base.lowercased() == "index", let folder = folders.popLast() { base = folder }
        let (fileDay, name) = FilePlace.datePrefix(base)
        self.name = name
        let (folderDay, rest) = FilePlace.dateFolders(folders)
        day = fileDay ?? folderDay
        dayPlace = fileDay != nil ? .fileName : folderDay != nil ? .folder : nil
        isDraft = rest.contains("_drafts")
        // Jekyll keeps its articles in `_posts`, which names no section.
        section = rest.first { $0 != "_posts" && $0 != "_drafts" }
    }

    /// Folders that are one article with its pictures: what lies in them is one `index` file and no other article.
    static func pageFolders(in files: [SourceFile]) -> Set<String> {
        guard files.contains(where: isIndex) else { return [] }
        var articles: [String: Int] = [:]
        var indexes: Set<String> = []
        for file in files where file.kind == .markdown || file.kind == .digestText {
            guard let slash = file.relativePath.utf8.lastIndex(of: UInt8(ascii: "/")) else { continue }
            let folder = String(file.relativePath[..<slash])
            articles[folder, default: 0] += 1
            let base = withoutExtension(String(file.relativePath[file.relativePath.utf8.index(after: slash)...]))
            if base.lowercased() == "index" { indexes.insert(folder) }
        }
        // A folder with folders of articles in it is a section, and its index an article there.
        for folder in articles.keys {
            var parent = folder
            while let slash = parent.utf8.lastIndex(of: UInt8(ascii: "/")) {
                parent = String(parent[..<slash])
                indexes.remove(parent)
            }
        }
        return indexes.filter { articles[$0] == 1 }
    }

    /// Whether a file in a folder may be the index of it; most sites have none, and need not look further.
    private static func isIndex(_ file: SourceFile) -> Bool {
        let path = file.relativePath.utf8
        guard let slash = path.lastIndex(of: UInt8(ascii: "/")) else { return false }
        let name = path[path.index(after: slash)...]
        return name.count > 6 && zip(name, "index.".utf8).allSatisfy { $0 | 0x20 == $1 || $0 == $1 }
    }

    // MARK: - Names

    private static func withoutExtension(_ name: String) -> String {
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return name }
        return String(name[..<dot])
    }

    /// The day before a name, `2026-09-20-` or `20260920-`, and the name behind it.
    private static func datePrefix(_ base: String) -> (CalendarDay?, String) {
        let bytes = Array(base.utf8)
        for (length, day) in [(10, dashedDay(bytes.prefix(10))), (8, compactDay(bytes.prefix(8)))] {
            guard let day else { continue }
            var start = length
            while start < bytes.count, "-_ .".utf8.contains(bytes[start]) { start += 1 }
            guard start > length || length == bytes.count else { continue }
            return (day, String(decoding: bytes[start...], as: UTF8.self))
        }
        return (nil, base)
    }

    private static func dashedDay(_ bytes: ArraySlice<UInt8>) -> CalendarDay? {
        guard bytes.count == 10, bytes[4] == bytes[7], "-_.".utf8.contains(bytes[4]),
            let year = number(bytes[..<4]), let month = number(bytes[5..<7]), let day = number(bytes[8...]),
            year >= 1_000
        else { return nil }
        return CalendarDay(year: year, month: month, day: day)
    }

    /// Eight figures are a day only in years of the web: others are numbers of something.
    private static func compactDay(_ bytes: ArraySlice<UInt8>) -> CalendarDay? {
        guard bytes.count == 8, let all = number(bytes), (1_900...2_199).contains(all / 10_000) else { return nil }
        return CalendarDay(year: all / 10_000, month: all / 100 % 100, day: all % 100)
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
        var value = 0
        for byte in bytes {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return bytes.isEmpty ? nil : value
    }

    // MARK: - Folders

    /// The day that folders say, and the folders that are no part of a date.
    private static func dateFolders(_ folders: [String]) -> (CalendarDay?, [String]) {
        var rest: [String] = []
        var parts: [Int] = []
        var found: CalendarDay?
        for folder in folders {
            let numbers = dateParts(folder)
            if let numbers, numbers[0].digits == 4 || (numbers[0].digits == 8 && numbers.count == 1) {
                parts =
                    numbers[0].digits == 8
                    ? [numbers[0].value / 10_000, numbers[0].value / 100 % 100, numbers[0].value % 100]
                    : numbers.map(\.value)
            } else if let numbers, !parts.isEmpty, parts.count < 3 {
                parts += numbers.map(\.value)
            } else {
                rest.append(folder)
                continue
            }
            if parts.count == 3 { found = CalendarDay(year: parts[0], month: parts[1], day: parts[2]) ?? found }
        }
        return (found, rest)
    }

    /// The numbers of a folder that may be a part of a date: `2026`, `2026-09`, `09-20`, `20260920`.
    private static func dateParts(_ folder: String) -> [(value: Int, digits: Int)]? {
        var out: [(value: Int, digits: Int)] = []
        for (index, part) in Array(folder.utf8).split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
            .enumerated()
        {
            guard index < 3, let value = number(part) else { return nil }
            switch (index, part.count) {
            case (0, 4): guard (1_000...2_999).contains(value) else { return nil }
            case (0, 8): guard compactDay(ArraySlice(Array(part))) != nil else { return nil }
            case (_, 1), (_, 2): guard (1...31).contains(value) else { return nil }
            default: return nil
            }
            out.append((value, part.count))
        }
        return out
    }
}
