/// Finds the cadence that the days of earlier editions show.
public struct CadenceFinder: Sendable {
    /// The days of the latest editions, oldest first, each once.
    private let days: [CalendarDay]
    /// How many gaps between editions are looked at: a paper that came out less often two years ago is not slow now.
    private static let recent = 8

    /// A finder for the days of editions in any order.
    public init(_ days: [CalendarDay]) {
        self.days = Set(days).sorted().suffix(CadenceFinder.recent * 2 - 1)
    }

    /// The cadence; nil when fewer than two days tell nothing.
    public func cadence() -> Cadence? {
        guard let last = days.last, days.count > 1 else { return nil }
        let latest = Array(days.suffix(CadenceFinder.recent + 1))
        let gaps = zip(latest, latest.dropFirst()).map { $1.daysSince1970 - $0.daysSince1970 }.sorted()
        let usual = gaps[gaps.count / 2]
        let weekday = CadenceFinder.commonest(latest.map(Weekday.init(of:)))
        switch usual {
        case 1...5:
            let set = weekdays(in: usual == 1 ? days : latest, isDaily: usual == 1)
            return set.isEmpty ? .days(usual) : .weekdays(set)
        case 6...8: return .weekdays([weekday?.value ?? Weekday(of: last)])
        case 12...16: return .twoWeeks(weekday?.value ?? Weekday(of: last))
        case 26...35: return monthly(latest, last)
        default: return .days(usual)
        }
    }

    /// The days of the week on which at least every second edition came out that could have.
    ///
    /// A day of the week that has not come by yet counts for a daily paper: three editions from Monday on do not say
    /// that there is none on Saturday.
    private func weekdays(in days: [CalendarDay], isDaily: Bool) -> Set<Weekday> {
        guard let first = days.first, let last = days.last else { return [] }
        let out = Set(days)
        var lain: [Weekday: (all: Int, used: Int)] = [:]
        for offset in 0...(last.daysSince1970 - first.daysSince1970) {
            let day = first.adding(offset)
            let old = lain[Weekday(of: day)] ?? (0, 0)
            lain[Weekday(of: day)] = (old.all + 1, old.used + (out.contains(day) ? 1 : 0))
        }
        return Set(
            Weekday.allCases.filter { weekday in
                guard let seen = lain[weekday] else { return isDaily }
                return seen.used * 2 >= seen.all
            })
    }

    private func monthly(_ days: [CalendarDay], _ last: CalendarDay) -> Cadence {
        let isLast = { (day: CalendarDay) in day.day == CalendarDay.length(ofMonth: day.month, year: day.year) }
        // The 30th of April and the 31st of May are one habit, the 28th of March and of April another.
        if days.allSatisfy(isLast) { return .monthly(day: 31) }
        if let day = CadenceFinder.commonest(days.map(\.day)), day.count * 2 > days.count {
            return .monthly(day: day.value)
        }
        guard let weekday = CadenceFinder.commonest(days.map(Weekday.init(of:))), weekday.count * 3 > days.count * 2
        else { return .monthly(day: last.day) }
        let own = days.filter { Weekday(of: $0) == weekday.value }
        let fromEnd = own.filter { $0.day + 7 > CalendarDay.length(ofMonth: $0.month, year: $0.year) }
        let week = CadenceFinder.commonest(own.map { ($0.day - 1) / 7 + 1 })
        if fromEnd.count == own.count { return .monthlyWeekday(weekday.value, week: 5) }
        return .monthlyWeekday(weekday.value, week: week?.value ?? 1)
    }

    /// The commonest value, the latest of them when several are.
    static func commonest<Value: Hashable>(_ values: [Value]) -> (value: Value, count: Int)? {
        var counts: [Value: Int] = [:]
        for value in values { counts[value, default: 0] += 1 }
        guard let most = counts.values.max(), let value = values.last(where: { counts[$0] == most }) else { return nil }
        return (value, most)
    }
}
