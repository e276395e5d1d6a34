/// A day of the week; the raw value is the one of ``CalendarDay/weekday``.
public enum Weekday: Int, Sendable, Hashable, CaseIterable, Comparable {
    case sunday, monday, tuesday, wednesday, thursday, friday, saturday

    /// The day of the week of a day.
    public init(of day: CalendarDay) {
        self = Weekday.allCases[day.weekday]
    }

    /// The day that an English name or its first three letters mean, whatever their case.
    public init?(named text: String) {
        let typed = text.lowercased()
        let known = Weekday.allCases.first { $0.name.lowercased() == typed || $0.name.lowercased().prefix(3) == typed }
        guard let known else { return nil }
        self = known
    }

    /// The English name.
    public var name: String { English.weekdays[rawValue] }

    /// Monday to Friday.
    public static let working: Set<Weekday> = [.monday, .tuesday, .wednesday, .thursday, .friday]

    /// Orders from Monday to Sunday.
    public static func < (a: Weekday, b: Weekday) -> Bool { (a.rawValue + 6) % 7 < (b.rawValue + 6) % 7 }
}
