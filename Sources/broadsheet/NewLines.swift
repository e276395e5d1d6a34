import BroadsheetBuilder
import BroadsheetModel

/// What was begun, in lines for people.
struct NewLines {
    let isWritten: Bool

    /// Days are named up to this number.
    private static let most = 5

    func lines(_ article: NewArticle) -> [String] {
        var out = [wrote(article.file), "article of \(English.long(article.day)), a draft until `draft: true` is gone"]
        if article.isNewSection, let section = article.section { out.append("`\(section)` is a new section") }
        return out
    }

    func lines(_ edition: NewEdition) -> [String] {
        let number = edition.number.map { ", number \($0)" } ?? ""
        var out = [wrote(edition.file), "edition of \(English.long(edition.day))\(number)"]
        if let cadence = edition.cadence {
            out.append("cadence: \(cadence.words)")
        } else {
            out.append("cadence: not known; write `every = \"week\"` or the like under `[new]` in broadsheet.toml")
        }
        out += edition.skipped.map { day in
            day == edition.day
                ? "\(day.iso) is a day off; written since you named it" : "skipped: \(day.iso), a day off"
        }
        if let first = edition.passed.first {
            out.append("passed over: \(days(edition.passed)); `--date \(first.iso)` begins that one")
        }
        if !edition.sections.isEmpty { out.append("sections: \(edition.sections.joined(separator: ", "))") }
        for part in edition.leftovers {
            let place = "\(part.headline) — \(part.path):\(part.line)"
            out.append(part.isCopied ? "carried over: \(place)" : "left over, copy it by hand: \(place)")
        }
        for draft in edition.drafts {
            out.append("draft: \(draft.title) — \(draft.path):\(draft.line)\n  to print it, \(draft.hint)")
        }
        return out
    }

    private func wrote(_ file: NewFile) -> String { (isWritten ? "wrote " : "would write ") + file.shownAs }

    private func days(_ days: [CalendarDay]) -> String {
        guard days.count > NewLines.most, let first = days.first, let last = days.last else {
            return days.map(\.iso).joined(separator: ", ")
        }
        return "\(days.count) days from \(first.iso) to \(last.iso)"
    }
}
