import BroadsheetModel
import Testing

@Suite struct CadenceFinderTests {
    private func found(_ days: String) throws -> Cadence? {
        try CadenceFinder(days.split(separator: " ").map { try day(String($0)) }).cadence()
    }

    private func days(from first: String, _ count: Int, where holds: (CalendarDay) -> Bool) throws -> [CalendarDay] {
        let start = try day(first)
        return (0..<count).map(start.adding).filter(holds)
    }

    @Test func `one edition tells nothing`() throws {
        #expect(try found("") == nil)
        #expect(try found("2026-09-20 2026-09-20") == nil)
    }

    @Test func `a daily paper is daily from its third day on`() throws {
        #expect(try found("2026-09-21 2026-09-22 2026-09-23") == .weekdays(Set(Weekday.allCases)))
    }

    @Test func `a paper of working days is known by its weekends, a holiday or not`() throws {
        let working = try days(from: "2026-09-07", 19) { Weekday.working.contains(Weekday(of: $0)) }
        #expect(CadenceFinder(working).cadence() == .weekdays(Weekday.working))
        let holiday = try day("2026-09-16")
        #expect(CadenceFinder(working.filter { $0 != holiday }).cadence() == .weekdays(Weekday.working))
    }

    @Test func `a paper without a Sunday edition is known`() throws {
        let days = try days(from: "2026-09-01", 21) { Weekday(of: $0) != .sunday }
        #expect(CadenceFinder(days).cadence() == .weekdays(Set(Weekday.allCases).subtracting([.sunday])))
    }

    @Test func `a weekly paper keeps its day, also when one edition was moved or left out`() throws {
        #expect(try found("2026-09-07 2026-09-14") == .weekdays([.monday]))
        #expect(try found("2026-08-31 2026-09-07 2026-09-15 2026-09-21 2026-10-05") == .weekdays([.monday]))
    }

    @Test func `twice a week and three times a week are known`() throws {
        #expect(try found("2026-09-14 2026-09-17 2026-09-21 2026-09-24") == .weekdays([.monday, .thursday]))
        #expect(try found("2026-09-17 2026-09-21") == .weekdays([.monday, .thursday]))
        let three: Set<Weekday> = [.monday, .wednesday, .friday]
        #expect(
            CadenceFinder(try days(from: "2026-09-01", 21) { three.contains(Weekday(of: $0)) }).cadence()
                == .weekdays(three))
    }

    @Test func `two weeks and months are known`() throws {
        #expect(try found("2026-08-27 2026-09-10 2026-09-24") == .twoWeeks(.thursday))
        #expect(try found("2026-07-15 2026-08-15 2026-09-15") == .monthly(day: 15))
        #expect(try found("2026-06-30 2026-07-31 2026-08-31 2026-09-30") == .monthly(day: 31))
        #expect(try found("2026-07-03 2026-08-07 2026-09-04") == .monthlyWeekday(.friday, week: 1))
        #expect(try found("2026-07-31 2026-08-28 2026-09-25") == .monthlyWeekday(.friday, week: 5))
    }

    @Test func `other distances are counted in days`() throws {
        #expect(try found("2026-06-01 2026-06-22 2026-07-13") == .days(21))
        #expect(try found("2026-01-01 2026-04-01 2026-07-01") == .days(91))
    }

    @Test func `what was long ago does not count`() throws {
        let daily = try days(from: "2024-01-01", 60) { _ in true }
        let weekly = try days(from: "2026-06-01", 63) { Weekday(of: $0) == .tuesday }
        #expect(CadenceFinder(daily + weekly).cadence() == .weekdays([.tuesday]))
    }
}
