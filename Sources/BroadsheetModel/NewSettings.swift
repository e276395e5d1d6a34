/// What the editor has set for new editions, from `[new]`.
public struct NewSettings: Sendable, Hashable {
    /// How often editions appear.
    public enum Every: String, Sendable, CaseIterable {
        case day
        case workingDay = "working-day"
        case week
        case twoWeeks = "two-weeks"
        case month
    }

    /// How often editions appear; nil when the earlier ones tell.
    public var every: Every?
    /// The days of the week on which they appear; empty when the earlier ones tell.
    public var days: [Weekday] = []
    /// Days without an edition.
    public var off: [DayOff] = []
    /// The names of the standing sections; nil when the earlier editions tell.
    public var sections: [String]?
    /// The title, with `{number}` and `{date}` in it; nil when the earlier editions tell.
    public var title: String?

    /// Settings with nothing set.
    public init() {}

    /// The cadence that is set, with what is missing taken from the days of earlier editions or from today.
    ///
    /// It is nil when nothing is set and the earlier editions tell nothing.
    public func cadence(after editions: [CalendarDay], today: CalendarDay) -> Cadence? {
        let last = editions.max() ?? today
        let latest = Array(Set(editions).sorted().suffix(8))
        let usual = days.first ?? CadenceFinder.commonest(latest.map(Weekday.init(of:)))?.value ?? Weekday(of: last)
        switch every {
        case nil: return days.isEmpty ? CadenceFinder(editions).cadence() : .weekdays(Set(days))
        case .day: return .weekdays(Set(days.isEmpty ? Weekday.allCases : days))
        case .workingDay: return .weekdays(days.isEmpty ? Weekday.working : Set(days))
        case .week: return .weekdays(days.isEmpty ? [usual] : Set(days))
        case .twoWeeks: return .twoWeeks(usual)
        case .month:
            guard let day = days.first else { return .monthly(day: last.day) }
            return .monthlyWeekday(day, week: editions.isEmpty ? 1 : (last.day - 1) / 7 + 1)
        }
    }
}

/// A day without an edition: of one year, or of every year.
public struct DayOff: Sendable, Hashable {
    /// The year; nil for every year.
    public let year: Int?
    /// The month.
    public let month: Int
    /// The day of the month.
    public let day: Int

    /// The day that `2026-12-24` or, for every year, `12-24` names.
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let isWritten = parts.allSatisfy { part in part.allSatisfy { ("0"..."9").contains($0) } }
        guard isWritten, parts.suffix(2).allSatisfy({ $0.count == 2 }) else { return nil }
        let numbers = parts.compactMap { Int($0) }
        switch numbers.count {
        case 3 where parts[0].count == 4:
            guard CalendarDay(year: numbers[0], month: numbers[1], day: numbers[2]) != nil else { return nil }
            self.init(year: numbers[0], month: numbers[1], day: numbers[2])
        case 2 where parts.count == 2:
            // 29 February is a day of every leap year.
            guard CalendarDay(year: 2024, month: numbers[0], day: numbers[1]) != nil else { return nil }
            self.init(year: nil, month: numbers[0], day: numbers[1])
        default: return nil
        }
    }

    private init(year: Int?, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// Whether a day is this one.
    public func holds(_ other: CalendarDay) -> Bool {
        (year ?? other.year) == other.year && month == other.month && day == other.day
    }
}
