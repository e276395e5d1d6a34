import BroadsheetDiagnostics
import BroadsheetModel

/// The names and heads of new files.
extension EditionStarter {
    func path(_ day: CalendarDay, _ before: [EarlierEditions.Edition], _ title: EditionTitle) -> String {
        guard earlier.areEditions else { return shown("\(day.iso).txt") }
        let numbers = title.lastNumber.flatMap { old in title.number.map { (old: old, new: $0) } }
        let newest = before.isEmpty ? Array(earlier.all.prefix(5)) : Array(before.prefix(5))
        if let first = newest.first, let numbers,
            let numbered = EditionPath.next(after: first.path, day: day, number: numbers),
            numbered != EditionPath.next(after: first.path, day: day)
        {
            return numbered
        }
        // An extra of one evening does not name all that follow.
        let paths = newest.compactMap { EditionPath.next(after: $0.path, day: day) }
        let usual = paths.max { a, b in paths.filter { $0 == a }.count < paths.filter { $0 == b }.count }
        if let usual { return usual }
        let folder = newest.first.map { $0.path.split(separator: "/").dropLast().joined(separator: "/") }
        return folder.map { $0.isEmpty ? "\(day.iso).txt" : "\($0)/\(day.iso).txt" } ?? shown("\(day.iso).txt")
    }

    func isMarkdown(_ path: String) -> Bool { !EarlierEditions.isDigest(path) }

    func frontMatter(_ title: String, _ day: CalendarDay, section: String?) -> String {
        var lines = ["---", "title: \(JSONObject.quoted(title))", "date: \(day.iso)"]
        if let section { lines.append("section: \(JSONObject.quoted(section))") }
        return (lines + ["draft: true", "---", "", ""]).joined(separator: "\n")
    }

    func dated(_ day: CalendarDay) -> String { "\(settings.configuration.title) — \(day.iso)" }

    func file(_ shown: String, _ text: String) -> NewFile {
        NewFile(shownAs: shown, path: place(shown), text: text)
    }

    func shown(_ name: String) -> String {
        settings.contentShownAs.isEmpty ? name : SiteSettings.join(settings.contentShownAs, name)
    }

    /// Where a file is, by the path that the reader is shown.
    func place(_ shown: String) -> String {
        let prefix = settings.contentShownAs.isEmpty ? "" : SiteSettings.join(settings.contentShownAs, "")
        return SiteSettings.join(
            settings.content, shown.hasPrefix(prefix) ? String(shown.dropFirst(prefix.count)) : shown)
    }

    func taken(_ file: NewFile, _ hint: String) -> BuildError {
        BuildError("`\(file.shownAs)` is there already, so nothing was written", hint: hint)
    }
}
