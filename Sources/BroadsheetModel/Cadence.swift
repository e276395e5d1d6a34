/// How often editions appear, and on which days.
public enum Cadence: Sendable, Hashable {
    /// On these days of every week: all seven, Monday to Friday, one, or some.
    case weekdays(Set<Weekday>)
    /// On this day of every second week.
    case twoWeeks(Weekday)
    /// On this day of every month, or on its last one when it is shorter.
    case monthly(day: Int)
    /// On one day of the week in each month: in week 1 to 4, or 5 for the last.
    case monthlyWeekday(Weekday, week: Int)
    /// Every so many days.
    case days(Int)

    /// The next day of an edition after another one; nil at the end of the calendar.
    ///
    /// An edition that was moved by a few days does not move the ones after it.
    public func next(after last: CalendarDay) -> CalendarDay? {
        guard last.year < 9_990 else { return nil }
        switch self {
        case .weekdays(let days):
            // A weekly edition that came out early is not followed by another one at once.
            let first = days.count == 1 ? 4 : 1
            return (first..<first + 7).lazy.map(last.adding).first { days.contains(Weekday(of: $0)) }
        case .twoWeeks(let weekday):
            let target = last.adding(14)
            let shift = (weekday.rawValue - target.weekday + 7) % 7
            return target.adding(shift > 3 ? shift - 7 : shift)
        case .monthly, .monthlyWeekday:
            return (0...2).lazy.compactMap { day(inMonthOf: last, plus: $0) }.first { $0 >= last.adding(15) }
        case .days(let count):
            return last.adding(max(1, count))
        }
    }

    /// The first day of an edition that is `day` or a later one, when there is no earlier edition.
    public func first(from day: CalendarDay) -> CalendarDay? {
        guard day.year < 9_990 else { return nil }
        switch self {
        case .weekdays(let days):
            return (0..<7).lazy.map(day.adding).first { days.contains(Weekday(of: $0)) }
        case .twoWeeks(let weekday):
            return (0..<7).lazy.map(day.adding).first { Weekday(of: $0) == weekday }
        case .monthly, .monthlyWeekday:
            return (0...1).lazy.compactMap { self.day(inMonthOf: day, plus: $0) }.first { $0 >= day }
        case .days:
            return day
        }
    }

    /// The cadence in words: `every Monday and Thursday`.
    public var words: String {
        switch self {
        case .weekdays(let days) where days.count == 7: return "daily"
        case .weekdays(Weekday.working): return "Monday to Friday"
        case .weekdays(let days):
            let names = days.sorted().map(\.name)
            let all = names.dropLast().joined(separator: ", ")
            return "every " + (all.isEmpty ? names.last ?? "" : all + " and " + (names.last ?? ""))
        case .twoWeeks(let weekday): return "every two weeks on \(weekday.name)"
        case .monthly(let day):
            return day >= 31 ? "on the last day of every month" : "on day \(day) of every month"
        case .monthlyWeekday(let weekday, let week):
            return "on the \(["first", "second", "third", "fourth", "last"][min(4, max(0, week - 1))]) "
                + "\(weekday.name) of every month"
        case .days(let count): return "every \(count) days"
        }
    }

    private func day(inMonthOf start: CalendarDay, plus months: Int) -> CalendarDay? {
        let index = start.year * 12 + start.month - 1 + months
        let (year, month) = (index / 12, index % 12 + 1)
        let length = CalendarDay.length(ofMonth: month, year: year)
        switch self {
        case .monthly(let day):
            return CalendarDay(year: year, month: month, day: min(max(1, day), length))
        case .monthlyWeekday(let weekday, let week):
            guard let first = CalendarDay(year: year, month: month, day: 1) else { return nil }
            let offset = (weekday.rawValue - first.weekday + 7) % 7 + (week - 1) * 7
            return first.adding(offset < length ? offset : offset - 7)
        default:
            return nil
        }
    }
}

extension CalendarDay {
    /// The day that lies `days` later.
    public func adding(_ days: Int) -> CalendarDay { CalendarDay(daysSince1970: daysSince1970 + days) }
}
