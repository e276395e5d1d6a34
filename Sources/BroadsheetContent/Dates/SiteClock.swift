import BroadsheetModel
import Foundation

/// The site's time zone: what time it is there at any instant.
///
/// Foundation's answer costs microseconds, and every article asks. So the changes of the zone's offset from 1970 to
/// 2037 are looked up once, and only times outside of these years ask Foundation again.
public struct SiteClock: Sendable {
    private let zone: TimeZone
    /// Instants from which an offset holds, in order; a zone that never changes has one.
    private let changes: [Change]

    private struct Change: Sendable {
        let instant: Int
        let offset: Int
    }

    private static let first = 0
    private static let last = 2_145_916_800  // 2038-01-01

    /// The clock of a zone by its name, such as `Europe/Berlin`; a name that is not known means UTC.
    public init(timezone: String) {
        guard timezone != "UTC", let zone = TimeZone(identifier: timezone) else {
            zone = .gmt
            changes = [Change(instant: .min, offset: 0)]
            return
        }
        self.zone = zone
        changes = SiteClock.changes(of: zone)
    }

    /// The time in the zone at an instant, in seconds since 1970-01-01T00:00:00Z.
    public func timestamp(at instant: Int, hasTime: Bool = true) -> Timestamp {
        Timestamp(secondsSince1970: instant, offset: offset(at: instant), hasTime: hasTime)
    }

    /// The start of a day in the zone.
    public func timestamp(_ day: CalendarDay) -> Timestamp {
        timestamp(ParsedDate(day: day, secondOfDay: nil, offset: nil))
    }

    /// The time in the zone that a written date means.
    ///
    /// A time that the zone skips in spring is moved on by the hour that is skipped; one that comes twice in autumn is
    /// the first of the two.
    func timestamp(_ date: ParsedDate) -> Timestamp {
        let local = date.day.daysSince1970 * 86_400 + (date.secondOfDay ?? 0)
        if let written = date.offset {
            let instant = local - written
            // At the ends of the calendar the shift must not leave it.
            guard (-30_610_000_000...253_402_000_000).contains(instant) else {
                return Timestamp(day: date.day, secondOfDay: date.secondOfDay ?? 0, offset: written, hasTime: true)
            }
            return timestamp(at: instant, hasTime: date.secondOfDay != nil)
        }
        guard changes.count > 1 else {
            return Timestamp(
                day: date.day, secondOfDay: date.secondOfDay ?? 0, offset: changes[0].offset,
                hasTime: date.secondOfDay != nil)
        }
        let before = offset(at: local - 86_400)
        let after = offset(at: local + 86_400)
        let fitting = [before, after].first { offset(at: local - $0) == $0 }
        guard let fitting else { return timestamp(at: local - before, hasTime: date.secondOfDay != nil) }
        return Timestamp(
            day: date.day, secondOfDay: date.secondOfDay ?? 0, offset: fitting, hasTime: date.secondOfDay != nil)
    }

    /// Seconds that the zone is ahead of UTC at an instant.
    func offset(at instant: Int) -> Int {
        guard changes.count > 1 else { return changes[0].offset }
        guard instant >= SiteClock.first, instant < SiteClock.last else {
            return SiteClock.ask(zone, instant)
        }
        var low = 0
        var high = changes.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if changes[middle].instant <= instant { low = middle } else { high = middle }
        }
        return changes[low].offset
    }

    private static func ask(_ zone: TimeZone, _ instant: Int) -> Int {
        zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant)))
    }

    /// Looks at the zone every ten days and, where its offset has changed, finds the second of the change.
    private static func changes(of zone: TimeZone) -> [Change] {
        var out = [Change(instant: .min, offset: ask(zone, first))]
        let step = 10 * 86_400
        var instant = first
        while instant < last {
            let next = min(instant + step, last)
            let offset = ask(zone, next)
            if let known = out.last?.offset, offset != known {
                var (low, high) = (instant, next)
                while high - low > 1 {
                    let middle = (low + high) / 2
                    if ask(zone, middle) == known { low = middle } else { high = middle }
                }
                out.append(Change(instant: high, offset: offset))
            }
            instant = next
        }
        return out
    }
}
