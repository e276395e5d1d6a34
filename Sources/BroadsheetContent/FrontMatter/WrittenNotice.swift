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
        let lengths = 1...max(1, min(7, words.count))
        guard !words.isEmpty, words[..<lengths.upperBound].contains(where: { $0.contains(where: \.isNumber) }) else {
            return (nil, text)
        }
        func typed(_ count: Int) -> String {
            String(words[..<count].joined(separator: " ").drop(whileAtEnd: isSeparator))
        }
        func split(_ count: Int, _ date: ParsedDate) -> (date: ParsedDate?, rest: String) {
            (date, String(words[count...].joined(separator: " ").drop(while: isSeparator)))
        }
        // A time belongs to the date, so the longest beginning counts.
        for count in lengths.reversed() {
            if let date = date(typed(count)) { return split(count, date) }
        }
        // In another language the shortest does, but for its time: words behind a date are no part of it.
        for count in lengths {
            guard let date = dateInWords(typed(count)) else { continue }
            for longer in lengths.reversed() where longer > count {
                if case .success(let timed)? = DateInWords.read(typed(longer)), timed.secondOfDay != nil {
                    return split(longer, timed)
                }
            }
            return split(count, date)
        }
        return (nil, text)
    }

    /// The date that a text is, with nothing behind it.
    static func onlyDate(_ text: String) -> ParsedDate? {
        let (date, rest) = split(text)
        return rest.isEmpty ? date : nil
    }

    private static func date(_ text: String) -> ParsedDate? {
        do throws(DateProblem) {
            return try DateParser.parse(text)
        } catch {
            return nil
        }
    }

    private static func dateInWords(_ text: String) -> ParsedDate? {
        guard let day = DigestDateReader.read(text)?.day else { return nil }
        return CalendarDay(year: day.year, month: day.month, day: day.day)
            .map { ParsedDate(day: $0, secondOfDay: nil, offset: nil) }
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
