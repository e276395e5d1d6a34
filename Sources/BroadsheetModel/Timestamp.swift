/// A day with a time of day, in the site's own time zone.
public struct Timestamp: Sendable, Hashable, Comparable {
    /// The day in the site's time zone.
    public let day: CalendarDay
    /// Seconds since the day's midnight, 0 to 86,399.
    public let secondOfDay: Int
    /// Seconds that the time zone is ahead of UTC on that day.
    public let offset: Int
    /// Whether the author gave a time of day; else it is midnight.
    public let hasTime: Bool

    /// A time with all its parts.
    public init(day: CalendarDay, secondOfDay: Int = 0, offset: Int = 0, hasTime: Bool = false) {
        self.day = day
        self.secondOfDay = secondOfDay
        self.offset = offset
        self.hasTime = hasTime
    }

    /// The time at an instant, in a zone that is `offset` seconds ahead of UTC.
    public init(secondsSince1970 instant: Int, offset: Int, hasTime: Bool = true) {
        let local = instant + offset
        let days = local >= 0 ? local / 86_400 : -((86_399 - local) / 86_400)
        self.init(
            day: CalendarDay(daysSince1970: days), secondOfDay: local - days * 86_400, offset: offset,
            hasTime: hasTime)
    }

    /// Seconds since 1970-01-01T00:00:00Z.
    public var secondsSince1970: Int { day.daysSince1970 * 86_400 + secondOfDay - offset }

    /// The time as RFC 3339 has it: `2026-09-20T18:30:00+02:00`.
    public var iso: String { "\(day.iso)T\(clock):\(padded(secondOfDay % 60, 2))\(zone(separator: ":", utc: "Z"))" }

    /// The time as RFC 5322 (section 3.3) has it: `Sun, 20 Sep 2026 18:30:00 +0200`.
    public var rfc822: String {
        "\(English.weekdays[day.weekday].prefix(3)), \(padded(day.day, 2)) \(English.months[day.month - 1].prefix(3)) "
            + "\(padded(day.year, 4)) \(clock):\(padded(secondOfDay % 60, 2)) \(zone(separator: "", utc: "+0000"))"
    }

    /// The time of day as `18:30`.
    public var clock: String { "\(padded(secondOfDay / 3_600, 2)):\(padded(secondOfDay / 60 % 60, 2))" }

    private func zone(separator: String, utc: String) -> String {
        guard offset != 0 else { return utc }
        let minutes = abs(offset) / 60
        return "\(offset < 0 ? "-" : "+")\(padded(minutes / 60, 2))\(separator)\(padded(minutes % 60, 2))"
    }

    /// Orders by instant.
    public static func < (a: Timestamp, b: Timestamp) -> Bool { a.secondsSince1970 < b.secondsSince1970 }
}
