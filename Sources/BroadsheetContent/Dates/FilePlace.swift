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
        let bytes = Array(relativePath.utf8)
        var folders = bytes.split(separator: UInt8(ascii: "/"))
        var base = FilePlace.withoutExtension(folders.popLast() ?? [])
        if isPageFolder, FilePlace.isIndex(base), let folder = folders.popLast() { base = folder }
        let (fileDay, name) = FilePlace.datePrefix(base)
        self.name = String(decoding: name, as: UTF8.self)
        let (folderDay, rest) = FilePlace.dateFolders(folders)
        day = fileDay ?? folderDay
        dayPlace = fileDay != nil ? .fileName : folderDay != nil ? .folder : nil
        let isDrafts = { (folder: ArraySlice<UInt8>) in folder.elementsEqual("_drafts".utf8) }
        isDraft = rest.contains(where: isDrafts)
        // Jekyll keeps its articles in `_posts`, which names no section.
        section = rest.first { !$0.elementsEqual("_posts".utf8) && !isDrafts($0) }
            .map { String(decoding: $0, as: UTF8.self) }
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
            let name = file.relativePath.utf8[slash...].dropFirst()
            if name.count < 15, isIndex(withoutExtension(Array(name)[...])) { indexes.insert(folder) }
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
        var path = file.path
        return path.withUTF8 { path in
            guard let slash = path.lastIndex(of: UInt8(ascii: "/")), slash >= file.shownCount else { return false }
            let name = path[(slash + 1)...]
            return name.count > 6 && zip(name, "index.".utf8).allSatisfy { $0 | 0x20 == $1 || $0 == $1 }
        }
    }

    // MARK: - Names

    private static func withoutExtension(_ name: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return name }
        return name[..<dot]
    }

    /// Whether a name is `index`, however it is capitalised.
    private static func isIndex(_ name: ArraySlice<UInt8>) -> Bool {
        name.count == 5 && name.lazy.map { $0 | 0x20 }.elementsEqual("index".utf8)
    }

    /// The day before a name, `2026-09-20-` or `20260920-`, and the name behind it.
    private static func datePrefix(_ base: ArraySlice<UInt8>) -> (CalendarDay?, ArraySlice<UInt8>) {
        guard isDigit(base.first) else { return (nil, base) }
        for (length, day) in [(10, dashedDay(base.prefix(10))), (8, compactDay(base.prefix(8)))] {
            guard let day else { continue }
            let rest = base.dropFirst(length)
            let name = rest.drop { "-_ .".utf8.contains($0) }
            guard name.count < rest.count || rest.isEmpty else { continue }
            return (day, name)
        }
        return (nil, base)
    }

    private static func dashedDay(_ bytes: ArraySlice<UInt8>) -> CalendarDay? {
        let first = bytes.startIndex
        guard bytes.count == 10, bytes[first + 4] == bytes[first + 7], "-_.".utf8.contains(bytes[first + 4]),
            let year = number(bytes[..<(first + 4)]), let month = number(bytes[first + 5..<first + 7]),
            let day = number(bytes[(first + 8)...]), year >= 1_000
        else { return nil }
        return CalendarDay(year: year, month: month, day: day)
    }

    /// Eight figures are a day only in years of the web: others are numbers of something.
    private static func compactDay(_ bytes: ArraySlice<UInt8>) -> CalendarDay? {
        guard bytes.count == 8, let all = number(bytes), (1_900...2_199).contains(all / 10_000) else { return nil }
        return CalendarDay(year: all / 10_000, month: all / 100 % 100, day: all % 100)
    }

    private static func isDigit(_ byte: UInt8?) -> Bool { byte.map { $0 &- UInt8(ascii: "0") < 10 } ?? false }

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
    private static func dateFolders(_ folders: [ArraySlice<UInt8>]) -> (CalendarDay?, [ArraySlice<UInt8>]) {
        guard folders.contains(where: { isDigit($0.first) }) else { return (nil, folders) }
        var rest: [ArraySlice<UInt8>] = []
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
    private static func dateParts(_ folder: ArraySlice<UInt8>) -> [(value: Int, digits: Int)]? {
        var out: [(value: Int, digits: Int)] = []
        for (index, part) in folder.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).enumerated() {
            guard index < 3, let value = number(part) else { return nil }
            switch (index, part.count) {
            case (0, 4): guard (1_000...2_999).contains(value) else { return nil }
            case (0, 8): guard compactDay(part) != nil else { return nil }
            case (_, 1), (_, 2): guard (1...31).contains(value) else { return nil }
            default: return nil
            }
            out.append((value, part.count))
        }
        return out
    }
}
