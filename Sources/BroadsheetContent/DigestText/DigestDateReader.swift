/// Reads a line that is a date and nothing else, in the languages of `DigestMonthNames` and in Chinese, Japanese,
/// Korean and plain numbers.
///
/// "Friday, 20 November 2026", "November 20, 2026", "20.11.2026", "2026年11月20日 星期五", "الجمعة 20 نوفمبر 2026".
public struct DigestDateReader: Sendable {
    /// A date as far as a line tells it.
    public struct Reading: Sendable, Hashable {
        /// The day; nil when the line names no year, leaves open which number is the month, or names a day that
        /// does not exist.
        public let day: DigestDay?
    }

    /// The date in a text; nil when the text is anything else.
    public static func read(_ text: String) -> Reading? {
        guard text.utf8.count <= 120, let tokens = tokens(text) else { return nil }
        return read(tokens)
    }

    /// The day in a text that names its month and says nothing else; nil when there is none.
    ///
    /// Unlike a date line, which may say more than the day, such a text has no time of day in it.
    static func namedDay(_ text: String) -> DigestDay? {
        guard text.utf8.count <= 120, let tokens = tokens(text, onlyDay: true) else { return nil }
        return read(tokens)?.day
    }

    private static func read(_ tokens: [Token]) -> Reading? {
        var numbers: [(value: Int, digits: Int)] = []
        var month: Int?
        var monthAt = 0
        var index = 0
        var units: (year: Int?, month: Int?, day: Int?) = (nil, nil, nil)
        while index < tokens.count {
            switch tokens[index] {
            case .number(let value, let digits):
                if index + 1 < tokens.count, case .unit(let unit) = tokens[index + 1] {
                    switch unit {
                    case .year: units.year = value
                    case .month: units.month = value
                    case .day: units.day = value
                    }
                    index += 1
                } else {
                    numbers.append((value, digits))
                }
            case .word(let word):
                var name = word
                if index + 1 < tokens.count, case .word(let next) = tokens[index + 1],
                    DigestMonthNames.month(word + "-" + next) != nil
                {
                    name = word + "-" + next
                    index += 1
                }
                if let found = DigestMonthNames.month(name), month == nil {
                    month = found
                    monthAt = numbers.count
                } else if !DigestMonthNames.isFiller(name) {
                    return nil
                }
            case .unit: break
            case .numeric(let a, let b, let c):
                guard month == nil, numbers.isEmpty else { return nil }
                return Reading(day: numeric(a, b, c))
            }
            index += 1
        }
        if let year = units.year, let month = units.month, let day = units.day {
            return numbers.isEmpty ? Reading(day: DigestDay(year: year, month: month, day: day)) : nil
        }
        if units.month != nil, units.day != nil, numbers.isEmpty { return Reading(day: nil) }
        guard let month else { return nil }
        return named(month, numbers, at: monthAt)
    }

    /// The day in the order year, month, day or day, month, year; in the American order only when nothing else fits.
    private static func numeric(_ a: Part, _ b: Part, _ c: Part) -> DigestDay? {
        if a.digits == 4 { return DigestDay(year: a.value, month: b.value, day: c.value) }
        let year = c.digits == 2 ? 2000 + c.value : c.value
        if c.sign == 0x2F, a.value <= 12, b.value <= 12, a.value != b.value { return nil }
        return DigestDay(year: year, month: b.value, day: a.value)
            ?? (c.sign == 0x2F ? DigestDay(year: year, month: a.value, day: b.value) : nil)
    }

    private static func named(_ month: Int, _ numbers: [(value: Int, digits: Int)], at: Int) -> Reading? {
        switch numbers.count {
        case 1:
            // "20 November" and "November 2026" are dates, only not whole ones.
            return numbers[0].digits <= 2 && numbers[0].value <= 31 ? Reading(day: nil) : nil
        case 2:
            let yearFirst = numbers[0].digits == 4 && at == 1
            let day = yearFirst ? numbers[1] : numbers[0]
            let year = yearFirst ? numbers[0] : numbers[1]
            guard day.digits <= 2, day.value <= 31, year.digits == 4 else { return nil }
            return Reading(day: DigestDay(year: year.value, month: month, day: day.value))
        default: return nil
        }
    }

    private enum Unit { case year, month, day }

    private struct Part {
        let value: Int
        let digits: Int
        var sign: UInt32 = 0
    }

    private enum Token {
        case number(Int, digits: Int)
        case numeric(Part, Part, Part)
        case word(String)
        case unit(Unit)
    }

    /// The parts of a text; nil as soon as something can be no part of a date.
    private static func tokens(_ text: String, onlyDay: Bool = false) -> [Token]? {
        let scalars = Array(text.unicodeScalars)
        var out: [Token] = []
        var index = 0
        while index < scalars.count {
            let v = scalars[index].value
            if DigestScalars.digit(v) != nil {
                guard let token = number(scalars, &index) else { return nil }
                if let token {
                    if onlyDay, case .numeric = token { return nil }
                    out.append(token)
                } else if onlyDay {
                    return nil
                }
            } else if let unit = unit(v) {
                if case .number? = out.last { out.append(.unit(unit)) } else if !isWeekdaySign(v) { return nil }
                index += 1
            } else if isWeekdaySign(v) || isShortening(v) {
                index += 1
            } else if DigestScalars.isWord(v) {
                let start = index
                while index < scalars.count, isInWord(scalars[index].value) { index += 1 }
                var word = ""
                word.unicodeScalars.append(contentsOf: scalars[start..<index])
                word = word.lowercased()
                guard out.count < 12, DigestMonthNames.isPart(word),
                    !(onlyDay && DigestMonthNames.isOfTime(word))
                else { return nil }
                out.append(.word(word))
            } else {
                guard isSign(v) else { return nil }
                index += 1
            }
        }
        return out.isEmpty ? nil : out
    }

    /// A number, a date in numbers, or a time of day, which is left out.
    private static func number(_ scalars: [Unicode.Scalar], _ index: inout Int) -> Token?? {
        var parts: [Part] = []
        while true {
            var value = 0
            var digits = 0
            while index < scalars.count, let digit = DigestScalars.digit(scalars[index].value), digits < 5 {
                value = value * 10 + digit
                digits += 1
                index += 1
            }
            guard digits > 0, digits < 5 else { return nil }
            var part = Part(value: value, digits: digits)
            part.sign = parts.isEmpty ? 0 : scalars[index - digits - 1].value
            parts.append(part)
            guard index + 1 < scalars.count, [0x2E, 0x2D, 0x2F, 0x3A].contains(scalars[index].value),
                DigestScalars.digit(scalars[index + 1].value) != nil, parts.count < 3
            else { break }
            index += 1
        }
        switch parts.count {
        case 1: return .number(parts[0].value, digits: parts[0].digits)
        case 3 where parts[1].sign == parts[2].sign && parts[1].sign != 0x3A:
            let four = parts.count { $0.digits == 4 }
            guard parts[1].digits <= 2, four <= 1, parts[0].digits == 4 || parts[2].digits >= 2, parts[2].digits != 3,
                parts[0].digits != 3
            else { return nil }
            return .numeric(parts[0], parts[1], parts[2])
        default:
            guard parts[1].sign == 0x3A || parts[0].value < 24 && parts[1].value < 60 && parts[1].digits == 2,
                parts[0].value < 25
            else { return nil }
            return .some(nil)
        }
    }

    /// What ends a month in short: ספט׳, सित॰.
    private static func isShortening(_ v: UInt32) -> Bool { v == 0x5F3 || v == 0x970 }

    private static func isInWord(_ v: UInt32) -> Bool {
        guard !isShortening(v) else { return false }
        return DigestScalars.isWord(v) && DigestScalars.digit(v) == nil && unit(v) == nil || v == 0x2D || v == 0x27
            || v >= 0x300 && v <= 0x36F || v >= 0x900 && v <= 0x9FF && DigestScalars.digit(v) == nil
            || v >= 0x64B && v <= 0x65F || v == 0x200D || v == 0x200C
    }

    private static func unit(_ v: UInt32) -> Unit? {
        switch v {
        case 0x5E74, 0xB144: .year
        case 0x6708, 0xC6D4: .month
        case 0x65E5, 0x53F7, 0x865F, 0xC77C: .day
        default: nil
        }
    }

    /// 星期一二三四五六天日 周 週 曜日月火水木金土, 월화수목금토일요.
    private static func isWeekdaySign(_ v: UInt32) -> Bool {
        [
            0x661F, 0x671F, 0x5468, 0x9031, 0x66DC, 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x5929, 0x65E5,
            0x6708,
            0x706B, 0x6C34, 0x6728, 0x91D1, 0x571F, 0xD654, 0xC218, 0xBAA9, 0xAE08, 0xD1A0, 0xC694, 0xC77C, 0xC6D4,
        ].contains(v)
    }

    private static func isSign(_ v: UInt32) -> Bool {
        DigestScalars.isSpace(v) || DigestScalars.isInvisible(v) || DigestScalars.isDash(v)
            || [
                0x2C, 0x2E, 0x28, 0x29, 0x2F, 0x7C, 0x60C, 0xFF0C, 0xFF08, 0xFF09, 0xB7, 0x3001, 0x2022, 0x5B, 0x5D,
                0xBA, 0xAA,
            ]
            .contains(v)
    }
}
