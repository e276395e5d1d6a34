/// A day of the Gregorian calendar, in no time zone.
///
/// An article holds half a dozen of them and a large site a hundred thousand articles, so a day takes as little room as
/// it can.
public struct CalendarDay: Sendable, Hashable, Comparable {
    private let shortYear: Int16
    private let shortMonth: Int8
    private let shortDay: Int8

    /// The year, 1 to 9999.
    public var year: Int { Int(shortYear) }
    /// The month, 1 to 12.
    public var month: Int { Int(shortMonth) }
    /// The day of the month, counted from 1.
    public var day: Int { Int(shortDay) }

    /// The day with these numbers; nil when there is no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= CalendarDay.length(ofMonth: month, year: year)
        else { return nil }
        self.init(checked: year, month, day)
    }

    private init(checked year: Int, _ month: Int, _ day: Int) {
        shortYear = Int16(clamping: year)
        shortMonth = Int8(month)
        shortDay = Int8(day)
    }

    /// The day that lies `days` after 1970-01-01.
    ///
    /// The count of days is the one of Howard Hinnant's "chrono-Compatible Low-Level Date Algorithms".
    public init(daysSince1970 days: Int) {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        self.init(
            checked: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
            dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    }

    /// How many days lie between 1970-01-01 and this day; negative before.
    public var daysSince1970: Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// The day of the week: 0 is Sunday.
    public var weekday: Int { ((daysSince1970 % 7) + 11) % 7 }

    /// The day as `2026-09-20`.
    public var iso: String {
        var text = ASCIIText()
        text.day(self)
        return text.string
    }

    /// How many days a month has.
    public static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Orders by time.
    public static func < (a: CalendarDay, b: CalendarDay) -> Bool {
        (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }
}
