/// How a language writes days. Source of the built-in ones: Unicode CLDR, calendar "gregorian".
///
/// The patterns hold `{weekday}`, `{day}`, `{month}`, `{monthShort}`, `{monthNumber}` and `{year}`.
public struct CalendarWords: Sendable, Hashable {
    /// January to December as they stand in a date: in Polish "września".
    public var months: [String]
    /// January to December as they stand alone: in Polish "wrzesień".
    public var monthsAlone: [String]
    /// January to December in short, as they stand in a date.
    public var monthsShort: [String]
    /// Sunday to Saturday.
    public var weekdays: [String]
    /// A day with its name: "Sunday, 20 September 2026".
    public var longDate: String
    /// A day in short: "20 Sep 2026".
    public var shortDate: String
    /// A month, whose name stands as it stands alone: "September 2026".
    public var monthYear: String

    /// How a language writes days; `monthsAlone` is left out where it is the same as `months`.
    public init(
        months: [String], monthsAlone: [String]? = nil, monthsShort: [String], weekdays: [String], longDate: String,
        shortDate: String, monthYear: String
    ) {
        self.months = months
        self.monthsAlone = monthsAlone ?? months
        self.monthsShort = monthsShort
        self.weekdays = weekdays
        self.longDate = longDate
        self.shortDate = shortDate
        self.monthYear = monthYear
    }

    /// What the patterns may hold.
    public static let placeholders: Set<String> = [
        "{weekday}", "{day}", "{month}", "{monthShort}", "{monthNumber}", "{year}",
    ]

    /// A day by a pattern; months are those that stand in dates, or alone.
    func text(_ pattern: String, _ day: CalendarDay, months: [String], _ digits: Digits) -> String {
        var out = ""
        var rest = pattern[...]
        while let open = rest.firstIndex(of: "{") {
            out += rest[..<open]
            guard let close = rest[open...].firstIndex(of: "}") else { break }
            switch rest[rest.index(after: open)..<close] {
            case "weekday": out += weekdays[day.weekday]
            case "day": out += digits.text(day.day)
            case "month": out += months[day.month - 1]
            case "monthShort": out += monthsShort[day.month - 1]
            case "monthNumber": out += digits.text(day.month)
            case "year": out += digits.text(day.year)
            default: out += rest[open...close]
            }
            rest = rest[rest.index(after: close)...]
        }
        return out + rest
    }
}
