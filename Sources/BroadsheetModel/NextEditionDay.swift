/// The day of the next edition, with the days that it does not fall on.
public struct NextEditionDay: Sendable, Hashable {
    /// The day.
    public let day: CalendarDay
    /// Days of the cadence that are days off.
    public let skipped: [CalendarDay]
    /// Days of the cadence before today that have no edition.
    public let passed: [CalendarDay]

    /// The first day of the cadence that lies after the last edition, not before today, and is no day off.
    ///
    /// It is nil when the calendar ends or all days are off.
    public init?(_ cadence: Cadence, after last: CalendarDay?, today: CalendarDay, off: [DayOff]) {
        var skipped: [CalendarDay] = []
        var passed: [CalendarDay] = []
        var next = last.map { cadence.next(after: $0) } ?? cadence.first(from: today)
        // A paper that slept for forty years is woken in time; a list of days off that holds every day ends here.
        for _ in 0..<20_000 {
            guard let day = next else { return nil }
            if off.contains(where: { $0.holds(day) }) {
                if day >= today { skipped.append(day) }
            } else if day < today {
                passed.append(day)
            } else {
                self.day = day
                self.skipped = skipped
                self.passed = passed
                return
            }
            next = cadence.next(after: day)
        }
        return nil
    }
}
