import BroadsheetDiagnostics
import BroadsheetModel

/// A correction or a withdrawal as it was written: a date and a text, either of which may be missing.
struct WrittenNotice: Sendable, Hashable {
    var date: ParsedDate?
    var text: String
    /// What the notice is called.
    var title: String?
    /// Where it stands.
    let location: SourceLocation

    /// The notice in a text that begins with its date: `2026-09-21 The first version said …`.
    init(_ written: String, at location: SourceLocation) {
        self.location = location
        (date, text) = WrittenNotice.split(written)
    }

    /// A notice in parts.
    init(date: ParsedDate?, text: String, title: String? = nil, at location: SourceLocation) {
        self.date = date
        self.text = text
        self.title = title
        self.location = location
    }

    /// The date at the beginning of a text, and what follows it.
    static func split(_ text: String) -> (date: ParsedDate?, rest: String) {
        let words = text.split(separator: " ")
        guard words.first?.contains(where: \.isNumber) == true || words.count > 2 else { return (nil, text) }
        // A time belongs to the date, so the longest beginning counts.
        for count in stride(from: min(7, words.count), to: 0, by: -1) {
            let typed = words[..<count].joined(separator: " ").drop(whileAtEnd: isSeparator)
            guard typed.contains(where: \.isNumber), let date = date(String(typed)) else { continue }
            return (date, String(words[count...].joined(separator: " ").drop(while: isSeparator)))
        }
        return (nil, text)
    }

    private static func date(_ text: String) -> ParsedDate? {
        do throws(DateProblem) {
            return try DateParser.parse(text)
        } catch {
            // In another language than English, perhaps.
            guard let day = DigestDateReader.read(text)?.day,
                let known = CalendarDay(year: day.year, month: day.month, day: day.day)
            else { return nil }
            return ParsedDate(day: known, secondOfDay: nil, offset: nil)
        }
    }

    private static func isSeparator(_ character: Character) -> Bool { " :;,.–—-：，".contains(character) }
}

extension String {
    fileprivate func drop(whileAtEnd isDropped: (Character) -> Bool) -> Substring {
        var rest = self[...]
        while let last = rest.last, isDropped(last) { rest.removeLast() }
        return rest
    }
}
