import BroadsheetModel
import Testing

@Suite struct CalendarDayTests {
    @Test func `days that do not exist are refused`() {
        #expect(CalendarDay(year: 2025, month: 2, day: 29) == nil)
        #expect(CalendarDay(year: 2024, month: 2, day: 29) != nil)
        #expect(CalendarDay(year: 1900, month: 2, day: 29) == nil)
        #expect(CalendarDay(year: 2026, month: 13, day: 1) == nil)
        #expect(CalendarDay(year: 0, month: 1, day: 1) == nil)
    }

    @Test func `counting days and back gives the same day`() {
        for days in stride(from: -700_000, through: 2_900_000, by: 997) {
            let day = CalendarDay(daysSince1970: days)
            #expect(day.daysSince1970 == days)
        }
        #expect(CalendarDay(daysSince1970: 0).iso == "1970-01-01")
        #expect(CalendarDay(daysSince1970: 0).weekday == 4)
        #expect(CalendarDay(year: 2026, month: 9, day: 20)?.weekday == 0)
        #expect(CalendarDay(year: 1969, month: 12, day: 28)?.weekday == 0)
    }

    @Test func `a time is written as feeds want it`() throws {
        let day = try #require(CalendarDay(year: 2026, month: 9, day: 20))
        let time = Timestamp(day: day, secondOfDay: 18 * 3600 + 30 * 60, offset: 7200, hasTime: true)
        #expect(time.iso == "2026-09-20T18:30:00+02:00")
        #expect(time.rfc822 == "Sun, 20 Sep 2026 18:30:00 +0200")
        #expect(Timestamp(secondsSince1970: time.secondsSince1970, offset: 7200) == time)
        #expect(Timestamp(secondsSince1970: -1, offset: 0).iso == "1969-12-31T23:59:59Z")
    }
}
