/// The path of a new file, by that of an earlier one whose name or folders say its day.
public enum EditionPath {
    /// The path with another day in it, and with another number where the old one stands in the file's name.
    ///
    /// It is nil when the path names no day and holds no number: `today.txt` is the name of one file only.
    public static func next(after path: String, day: CalendarDay, number: (old: Int, new: Int)? = nil) -> String? {
        var folders = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard var name = folders.popLast() else { return nil }
        var hasDay = false
        if let match = name.firstMatch(of: /[0-9]{4}([-_.])[0-9]{2}\1[0-9]{2}/) {
            name.replaceSubrange(match.range, with: day.iso.replacing("-", with: String(match.output.1)))
            hasDay = true
        } else if let match = name.firstMatch(of: /^[0-9]{8}(?![0-9])/) {
            name.replaceSubrange(match.range, with: day.iso.replacing("-", with: ""))
            hasDay = true
        }
        let moved = dated(folders, day)
        let numbered = number.map { renumbered(name, day, $0) } ?? name
        guard hasDay || moved.isDay || numbered != name else { return nil }
        return (moved.folders + [numbered]).joined(separator: "/")
    }

    /// Folders such as `2026/09/20`, `2026/09-20` and `2026-09` with the day's own numbers.
    private static func dated(_ folders: [String], _ day: CalendarDay) -> (folders: [String], isDay: Bool) {
        let parts = day.iso.split(separator: "-").map(String.init)
        var out: [String] = []
        // How many parts of a date, year, month and day, the folders before have said.
        var said = 0
        for folder in folders {
            let numbers = folder.split(separator: "-", omittingEmptySubsequences: false)
            let isYear = numbers.first.map { $0.count == 4 && ("1000"..."2999").contains($0) } ?? false
            let rest = numbers.dropFirst(isYear ? 1 : 0)
            let from = isYear ? 0 : said
            let fits =
                (isYear || said > 0) && from + numbers.count <= 3
                && folder.allSatisfy { $0 == "-" || ("0"..."9").contains($0) }
                && rest.allSatisfy { (1...2).contains($0.count) }
            guard fits else {
                out.append(folder)
                continue
            }
            // A month that was written without its zero stays so.
            let written = zip(numbers, parts[from...]).map { old, new in
                old.count == 1 && new.hasPrefix("0") ? String(new.dropFirst()) : new
            }
            out.append(written.joined(separator: "-"))
            said = from + numbers.count
        }
        return (out, said == 3)
    }

    private static func renumbered(_ name: String, _ day: CalendarDay, _ number: (old: Int, new: Int)) -> String {
        let dot = name.lastIndex(of: ".") ?? name.endIndex
        var stem = String(name[..<dot])
        // The date before the name is no number of an edition.
        let dates = [day.iso, day.iso.replacing("-", with: "_"), day.iso.replacing("-", with: ".")]
        let start = dates.first { stem.contains($0) }.flatMap { stem.firstRange(of: $0)?.upperBound } ?? stem.startIndex
        let match = stem[start...].matches(of: /[0-9]+/).last { Int($0.output) == number.old }
        guard let match else { return name }
        let digits = String(number.new)
        let padded = String(repeating: "0", count: max(0, match.output.count - digits.count)) + digits
        // Only a name that was filled with zeros is.
        stem.replaceSubrange(match.range, with: match.output.hasPrefix("0") ? padded : digits)
        return stem + name[dot...]
    }
}
