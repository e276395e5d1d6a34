import BroadsheetContent
import BroadsheetDiagnostics
import BroadsheetModel

/// The text of a digest that is still to be written.
struct DigestSkeleton {
    let title: String?
    let day: CalendarDay
    /// Whether dates are written in English words; else as figures, which every language reads.
    let isEnglish: Bool
    let sections: [String]
    let leftovers: [DigestLeftover]

    /// The text: title and date, the standing sections with what is left over in them.
    ///
    /// A section is written as `Section: World`: a section that stays empty is not shown then.
    var text: String {
        let head = heads.first(where: isRead) ?? heads.last ?? ""
        var blocks = [head] + leftovers.filter { $0.section == nil }.map(\.text)
        for name in names {
            blocks.append("Section: \(name)")
            blocks += leftovers(in: name).map(\.text)
        }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    /// Whether the text is read as what it is meant to be, and nothing that is not filled in is shown.
    var isReadBack: Bool {
        let document = read(text)
        let wanted = leftovers.filter { $0.section == nil } + names.flatMap(leftovers(in:))
        return isRead(document) && document.articles.map(\.headline) == wanted.map(\.headline)
    }

    private func leftovers(in name: String) -> [DigestLeftover] {
        leftovers.filter { part in part.section.map { SectionName($0).slug == SectionName(name).slug } ?? false }
    }

    /// The sections, those of what is left over too.
    private var names: [String] {
        var out: [String] = []
        for name in sections + leftovers.compactMap(\.section)
        where !out.contains(where: { SectionName($0).slug == SectionName(name).slug }) { out.append(name) }
        return out
    }

    /// The forms of title and date, the most natural first.
    private var heads: [String] {
        guard let title else { return ["Date: \(day.iso)"] }
        if hasDate { return [title, "Subject: \(title)\nDate: \(day.iso)"] }
        let date = isEnglish ? English.long(day) : day.iso
        return ["\(title) — \(date)", "Subject: \(title)\nDate: \(day.iso)", "Title: \(title)\nDate: \(day.iso)"]
    }

    /// Whether the title says the date itself; the reader takes it out of the title then.
    private var hasDate: Bool { title?.contains(day.iso) ?? false }

    private func isRead(_ head: String) -> Bool {
        isRead(read(head + "\n\nSection: World\n\nHeadline: A ferry\n\nIt sails. It has sailed.\n"))
    }

    private func isRead(_ document: DigestDocument) -> Bool {
        (document.title == title || hasDate) && document.opening.isEmpty && document.other.isEmpty
            && document.keys.isEmpty
            && document.day.map { [$0.year, $0.month, $0.day] } == [day.year, day.month, day.day]
    }

    private func read(_ text: String) -> DigestDocument {
        DigestTextParser().parse(SourceText(path: "", bytes: Array(text.utf8))).value
    }
}
