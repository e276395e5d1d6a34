/// A day with a time of day, in the site's own time zone.
public struct Timestamp: Sendable, Hashable, Comparable {
    /// The day in the site's time zone.
    public let day: CalendarDay
    private let shortSecond: Int32
    private let shortOffset: Int32
    /// Whether the author gave a time of day; else it is midnight.
    public let hasTime: Bool

    /// Seconds since the day's midnight, 0 to 86,399.
    public var secondOfDay: Int { Int(shortSecond) }
    /// Seconds that the time zone is ahead of UTC on that day.
    public var offset: Int { Int(shortOffset) }

    /// A time with all its parts.
    public init(day: CalendarDay, secondOfDay: Int = 0, offset: Int = 0, hasTime: Bool = false) {
        self.day = day
        shortSecond = Int32(truncatingIfNeeded: secondOfDay)
        shortOffset = Int32(truncatingIfNeeded: offset)
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
    public var iso: String {
        var text = ASCIIText()
        text.day(day)
        text.append("T")
        text.clock(secondOfDay)
        text.zone(offset, separator: ":", utc: "Z")
        return text.string
    }

    /// The time of day as clocks show it: `18:30`.
    public var clock: String {
        var text = ASCIIText()
        text.digits(secondOfDay / 3_600, 2)
        text.append(":")
        text.digits(secondOfDay / 60 % 60, 2)
        return text.string
    }

    /// The time as RFC 5322 (section 3.3) has it: `Sun, 20 Sep 2026 18:30:00 +0200`.
    public var rfc822: String {
        var text = ASCIIText()
        text.append(word: English.weekdays[day.weekday].prefix(3))
        text.append(", ")
        text.digits(day.day, 2)
        text.append(" ")
        text.append(word: English.months[day.month - 1].prefix(3))
        text.append(" ")
        text.digits(day.year, 4)
        text.append(" ")
        text.clock(secondOfDay)
        text.append(" ")
        text.zone(offset, separator: "", utc: "+0000")
        return text.string
    }

    /// Orders by instant.
    public static func < (a: Timestamp, b: Timestamp) -> Bool { a.secondsSince1970 < b.secondsSince1970 }
}
