import BroadsheetModel

/// Reads dates in the forms that writers and other generators use.
///
/// `2026-09-20`, `2026/9/20`, `20260920`, `20 September 2026`, `September 20, 2026`, `Sun, 20 Sep 2026`, each with a
/// time behind it or not: `18:30`, `18:30:00.5`, `6:30 pm`, and an offset: `Z`, `UTC`, `GMT`, `+02:00`, `+0200`. Days
/// in figures with the year behind (`03/04/2026`) are refused, since they mean two days.
struct DateParser {
    let text: String
    private let bytes: [UInt8]
    private var at = 0

    /// The date of a text, or what is wrong with it.
    static func parse(_ text: String) throws(DateProblem) -> ParsedDate {
        var parser = DateParser(text)
        return try parser.date()
    }

    private init(_ text: String) {
        self.text = text
        var bytes = Array(text.utf8)
        while let last = bytes.last, last <= UInt8(ascii: " ") { bytes.removeLast() }
        self.bytes = bytes
        skipBlanks()
    }

    // MARK: - The day

    private mutating func date() throws(DateProblem) -> ParsedDate {
        guard at < bytes.count else { throw noDate() }
        let day = isDigit ? try dayInFigures() : try dayInWords()
        guard at < bytes.count else { return ParsedDate(day: day, secondOfDay: nil, offset: nil) }
        guard let second = try timeOfDay() else { throw noDate() }
        let offset = try zone()
        guard at == bytes.count else { throw noDate() }
        return ParsedDate(day: day, secondOfDay: second, offset: offset)
    }

    private mutating func dayInFigures() throws(DateProblem) -> CalendarDay {
        let (first, digits) = number()
        switch digits {
        case 4:
            guard let separator = peek, separator == UInt8(ascii: "-") || separator == UInt8(ascii: "/") else {
                throw noDate()
            }
            at += 1
            let (month, monthDigits) = number()
            guard (1...2).contains(monthDigits) else { throw noDate() }
            guard take(separator) else { throw noDayOfMonth(first, month) }
            let (day, dayDigits) = number()
            guard (1...2).contains(dayDigits), !isDigit else { throw noDate() }
            return try calendarDay(first, month, day)
        case 8:
            return try calendarDay(first / 10_000, first / 100 % 100, first % 100)
        case 1, 2:
            return try dayFirst(first)
        default:
            if digits > 4, peek == UInt8(ascii: "-") { throw noYear(first) }
            throw noDate()
        }
    }

    private mutating func dayFirst(_ day: Int) throws(DateProblem) -> CalendarDay {
        if let separator = peek, "/.-".utf8.contains(separator), at + 1 < bytes.count,
            DateParser.isDigit(bytes[at + 1])
        {
            at += 1
            let (second, _) = number()
            guard take(separator) else { throw noDate() }
            let (year, yearDigits) = number()
            guard yearDigits == 4 else { throw noDate() }
            throw ambiguous(day, second, year)
        }
        skipOrdinal()
        skipSigns(".-")
        guard let month = month(word()) else { throw noDate() }
        skipSigns(".,-")
        let (year, digits) = number()
        guard digits == 4 else { throw noDate() }
        return try calendarDay(year, month, day)
    }

    private mutating func dayInWords() throws(DateProblem) -> CalendarDay {
        if peek == UInt8(ascii: "-") || peek == UInt8(ascii: "+") {
            let start = at
            at += 1
            let (year, digits) = number()
            if digits > 0, peek == UInt8(ascii: "-") { throw noYear(bytes[start] == UInt8(ascii: "-") ? -year : year) }
            throw noDate()
        }
        var name = word()
        if isWeekday(name) {
            skipSigns(".,")
            if isDigit { return try dayInFigures() }
            name = word()
        }
        guard let month = month(name) else { throw noDate() }
        skipSigns(".")
        let (day, digits) = number()
        guard (1...2).contains(digits) else { throw noDate() }
        skipOrdinal()
        skipSigns(",")
        let (year, yearDigits) = number()
        guard yearDigits == 4 else { throw noDate() }
        return try calendarDay(year, month, day)
    }

    private func calendarDay(_ year: Int, _ month: Int, _ day: Int) throws(DateProblem) -> CalendarDay {
        guard (1_000...9_999).contains(year) else { throw noYear(year) }
        guard (1...12).contains(month) else { throw impossible("months go from 01 to 12") }
        guard let found = CalendarDay(year: year, month: month, day: day) else {
            let length = CalendarDay.length(ofMonth: month, year: year)
            throw impossible("\(English.months[month - 1]) \(year) has \(length) days")
        }
        return found
    }

    // MARK: - The time

    private mutating func timeOfDay() throws(DateProblem) -> Int? {
        if (peek == UInt8(ascii: "T") || peek == UInt8(ascii: "t")), at + 1 < bytes.count,
            DateParser.isDigit(bytes[at + 1])
        {
            at += 1
        } else {
            guard peek == UInt8(ascii: " ") || peek == UInt8(ascii: ",") else { return nil }
            skipSigns(",")
            let start = at
            if word() != "at" { at = start }
            skipBlanks()
        }
        let start = at
        var (hour, digits) = number()
        guard (1...2).contains(digits), take(UInt8(ascii: ":")) else { return nil }
        let (minute, minuteDigits) = number()
        guard minuteDigits == 2 else { return nil }
        var second = 0
        if take(UInt8(ascii: ":")) {
            let (value, secondDigits) = number()
            guard secondDigits == 2 else { return nil }
            second = value
            if (peek == UInt8(ascii: ".") || peek == UInt8(ascii: ",")) {
                at += 1
                guard isDigit else { return nil }
                _ = number()
            }
        }
        let written = String(decoding: bytes[start..<at], as: UTF8.self)
        if let half = halfOfDay() {
            guard (1...12).contains(hour) else { throw noTime(written) }
            hour = hour % 12 + half
        }
        // A leap second (60) is the last second of its minute.
        guard hour < 24, minute < 60, second <= 60 else { throw noTime(written) }
        return hour * 3_600 + minute * 60 + min(second, 59)
    }

    private mutating func halfOfDay() -> Int? {
        let start = at
        skipBlanks()
        switch word() {
        case "am": return 0
        case "pm": return 12
        default:
            at = start
            return nil
        }
    }

    private mutating func zone() throws(DateProblem) -> Int? {
        skipBlanks()
        guard let sign = peek else { return nil }
        guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else {
            let start = at
            let name = word()
            if ["z", "utc", "gmt"].contains(name), at == bytes.count { return 0 }
            let written = String(decoding: bytes[start...], as: UTF8.self)
            throw DateProblem(
                message: "the time zone `\(written)` of the date `\(text)` is not known",
                hint: "write an offset such as `+02:00`, or `Z` for UTC, or leave it out to mean the site's time zone")
        }
        let start = at
        at += 1
        let (value, digits) = number()
        var hours = value
        var minutes = 0
        if digits == 4 {
            (hours, minutes) = (value / 100, value % 100)
        } else if take(UInt8(ascii: ":")) {
            minutes = number().value
        }
        guard digits == 4 || digits == 2 || digits == 1, hours <= 14, minutes < 60 else {
            throw DateProblem(
                message: "the offset `\(String(decoding: bytes[start...], as: UTF8.self))` does not exist",
                hint: "offsets go from `-12:00` to `+14:00`")
        }
        return (hours * 3_600 + minutes * 60) * (sign == UInt8(ascii: "-") ? -1 : 1)
    }

    // MARK: - Bytes

    private var peek: UInt8? { at < bytes.count ? bytes[at] : nil }
    private var isDigit: Bool { at < bytes.count && DateParser.isDigit(bytes[at]) }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

    /// The number here and how many digits it has; no more than nine digits are read.
    private mutating func number() -> (value: Int, digits: Int) {
        let start = at
        var value = 0
        while isDigit, at - start < 9 {
            value = value * 10 + Int(bytes[at] - UInt8(ascii: "0"))
            at += 1
        }
        return (value, at - start)
    }

    /// The letters here, in lower case.
    private mutating func word() -> String {
        let start = at
        while let byte = peek, (byte | 0x20) &- UInt8(ascii: "a") < 26 { at += 1 }
        return String(decoding: bytes[start..<at].map { $0 | 0x20 }, as: UTF8.self)
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard peek == byte else { return false }
        at += 1
        return true
    }

    private mutating func skipBlanks() {
        while let byte = peek, byte <= UInt8(ascii: " ") { at += 1 }
    }

    /// Skips blanks and at most one of these signs between them.
    private mutating func skipSigns(_ signs: String) {
        skipBlanks()
        if let byte = peek, signs.utf8.contains(byte) { at += 1 }
        skipBlanks()
    }

    private mutating func skipOrdinal() {
        let start = at
        if !["st", "nd", "rd", "th"].contains(word()) { at = start }
    }

    private func month(_ name: String) -> Int? {
        if name == "sept" { return 9 }
        return English.months.firstIndex {
            $0.lowercased() == name || (name.count == 3 && $0.lowercased().hasPrefix(name))
        }
        .map { $0 + 1 }
    }

    private func isWeekday(_ name: String) -> Bool {
        name.count >= 3
            && English.weekdays.contains {
                $0.lowercased() == name || (name.count <= 5 && $0.lowercased().hasPrefix(name))
            }
    }
}
