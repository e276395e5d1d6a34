import BroadsheetModel
import Testing

/// Days typed as text.
func day(_ text: String) throws -> CalendarDay {
    let numbers = text.split(separator: "-").compactMap { Int($0) }
    return try #require(CalendarDay(year: numbers[0], month: numbers[1], day: numbers[2]))
}

@Suite struct CadenceTests {
    @Test(arguments: [
        // 2026-09-20 is a Sunday.
        (Cadence.weekdays(Set(Weekday.allCases)), "2026-09-20", "2026-09-21"),
        (.weekdays(Weekday.working), "2026-09-25", "2026-09-28"),
        (.weekdays([.monday]), "2026-09-21", "2026-09-28"),
        (.weekdays([.monday, .thursday]), "2026-09-21", "2026-09-24"),
        (.weekdays([.monday, .thursday]), "2026-09-24", "2026-09-28"),
        (.twoWeeks(.thursday), "2026-09-24", "2026-10-08"),
        (.monthly(day: 31), "2026-09-30", "2026-10-31"),
        (.monthly(day: 30), "2027-01-30", "2027-02-28"),
        (.monthly(day: 1), "2026-12-01", "2027-01-01"),
        (.monthlyWeekday(.friday, week: 1), "2026-09-04", "2026-10-02"),
        (.monthlyWeekday(.friday, week: 5), "2026-09-25", "2026-10-30"),
        (.days(10), "2026-09-25", "2026-10-05"),
    ])
    func `the next edition follows the cadence`(cadence: Cadence, last: String, next: String) throws {
        #expect(try cadence.next(after: day(last)) == day(next))
    }

    @Test(arguments: [
        (Cadence.weekdays([.monday]), "2026-09-22", "2026-09-28"),
        (.weekdays([.monday]), "2026-09-18", "2026-09-28"),
        (.twoWeeks(.thursday), "2026-09-23", "2026-10-08"),
        (.twoWeeks(.thursday), "2026-09-26", "2026-10-08"),
        (.monthly(day: 1), "2026-08-31", "2026-10-01"),
        (.monthly(day: 1), "2026-09-03", "2026-10-01"),
    ])
    func `an edition that was moved does not move the next one`(cadence: Cadence, last: String, next: String) throws {
        #expect(try cadence.next(after: day(last)) == day(next))
    }

    @Test func `the first edition is on the first fitting day`() throws {
        #expect(try Cadence.weekdays([.monday]).first(from: day("2026-09-21")) == day("2026-09-21"))
        #expect(try Cadence.twoWeeks(.monday).first(from: day("2026-09-22")) == day("2026-09-28"))
        #expect(try Cadence.monthly(day: 15).first(from: day("2026-12-16")) == day("2027-01-15"))
        #expect(try Cadence.monthlyWeekday(.monday, week: 1).first(from: day("2026-09-08")) == day("2026-10-05"))
    }

    @Test func `the calendar has an end`() throws {
        #expect(try Cadence.days(1).next(after: day("9999-12-31")) == nil)
        #expect(try Cadence.monthly(day: 1).first(from: day("9999-12-31")) == nil)
    }

    @Test(arguments: [
        (Cadence.weekdays(Set(Weekday.allCases)), "daily"), (.weekdays(Weekday.working), "Monday to Friday"),
        (.weekdays([.sunday]), "every Sunday"),
        (.weekdays([.sunday, .thursday, .monday]), "every Monday, Thursday and Sunday"),
        (.twoWeeks(.monday), "every two weeks on Monday"), (.monthly(day: 31), "on the last day of every month"),
        (.monthly(day: 3), "on day 3 of every month"),
        (.monthlyWeekday(.friday, week: 5), "on the last Friday of every month"), (.days(10), "every 10 days"),
    ])
    func `a cadence has words`(cadence: Cadence, words: String) {
        #expect(cadence.words == words)
    }
}
