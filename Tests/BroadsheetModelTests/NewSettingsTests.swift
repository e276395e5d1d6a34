import BroadsheetModel
import Testing

@Suite struct NewSettingsTests {
    private func cadence(
        _ every: NewSettings.Every?, _ days: [Weekday] = [], after editions: String = ""
    ) throws -> Cadence? {
        var settings = NewSettings()
        settings.every = every
        settings.days = days
        return try settings.cadence(
            after: editions.split(separator: " ").map { try day(String($0)) }, today: day("2026-09-22"))
    }

    @Test func `what is set goes before what earlier editions show`() throws {
        let mondays = "2026-09-07 2026-09-14 2026-09-21"
        #expect(try cadence(nil, after: mondays) == .weekdays([.monday]))
        #expect(try cadence(.day, after: mondays) == .weekdays(Set(Weekday.allCases)))
        #expect(try cadence(.workingDay, after: mondays) == .weekdays(Weekday.working))
        #expect(try cadence(.week, [.monday, .thursday], after: mondays) == .weekdays([.monday, .thursday]))
        #expect(try cadence(nil, [.friday], after: mondays) == .weekdays([.friday]))
        #expect(try cadence(.twoWeeks, [.friday], after: mondays) == .twoWeeks(.friday))
        #expect(try cadence(.month, [.friday], after: "2026-09-11") == .monthlyWeekday(.friday, week: 2))
    }

    @Test func `what is not set comes from earlier editions, or from today`() throws {
        #expect(try cadence(.week, after: "2026-09-07 2026-09-14") == .weekdays([.monday]))
        #expect(try cadence(.twoWeeks, after: "2026-09-17") == .twoWeeks(.thursday))
        #expect(try cadence(.month, after: "2026-09-17") == .monthly(day: 17))
        #expect(try cadence(.week) == .weekdays([.tuesday]))
        #expect(try cadence(.month) == .monthly(day: 22))
        #expect(try cadence(nil) == nil)
    }

    @Test func `a day off is of one year or of all`() throws {
        let once = try #require(DayOff("2026-12-24"))
        #expect(try once.holds(day("2026-12-24")))
        #expect(try !once.holds(day("2027-12-24")))
        let always = try #require(DayOff("12-24"))
        #expect(try always.holds(day("2031-12-24")))
        #expect(DayOff("02-29") != nil)
    }

    @Test(arguments: [
        "", "-", "--", "12", "2026", "24.12.", "2026-13-01", "2026-02-30", "02-30", "26-12-24", "12-24-", "1-2",
        "2026-12-24-1",
    ])
    func `what is no day is no day off`(text: String) {
        #expect(DayOff(text) == nil)
    }

    @Test func `days of the week have names and short names`() {
        #expect(Weekday(named: "Mon") == .monday)
        #expect(Weekday(named: "sunday") == .sunday)
        #expect(Weekday(named: "Thurs") == nil)
        #expect(Weekday(named: "") == nil)
        #expect(Weekday.allCases.sorted().first == .monday)
    }
}
