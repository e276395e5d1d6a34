import BroadsheetModel
import Testing

@Suite struct NextEditionDayTests {
    private func next(_ cadence: Cadence, _ last: String?, today: String, off: String...) throws -> NextEditionDay? {
        try NextEditionDay(
            cadence, after: last.map { try day($0) }, today: day(today), off: off.map { try #require(DayOff($0)) })
    }

    @Test func `the day after the last edition is tomorrow, also when today's is out`() throws {
        let daily = Cadence.weekdays(Set(Weekday.allCases))
        #expect(try next(daily, "2026-09-20", today: "2026-09-20")?.day == day("2026-09-21"))
        #expect(try next(daily, "2026-09-19", today: "2026-09-20")?.day == day("2026-09-20"))
    }

    @Test func `days off are skipped and said`() throws {
        let found = try next(
            .weekdays(Set(Weekday.allCases)), "2026-12-23", today: "2026-12-23", off: "12-24", "2026-12-25",
            "2025-12-26")
        #expect(try found?.day == day("2026-12-26"))
        #expect(try found?.skipped == [day("2026-12-24"), day("2026-12-25")])
        let weekly = try next(.weekdays([.thursday]), "2026-12-17", today: "2026-12-18", off: "2026-12-24")
        #expect(try weekly?.day == day("2026-12-31"))
    }

    @Test func `days before today are passed over and said`() throws {
        let found = try next(.weekdays([.monday]), "2026-09-07", today: "2026-09-22", off: "2026-09-14")
        #expect(try found?.day == day("2026-09-28"))
        #expect(try found?.passed == [day("2026-09-21")])
        #expect(found?.skipped == [])
    }

    @Test func `two weeks are counted on through a pause`() throws {
        #expect(try next(.twoWeeks(.monday), "2026-09-07", today: "2026-10-06")?.day == day("2026-10-19"))
    }

    @Test func `the first edition is today or later`() throws {
        #expect(try next(.weekdays([.friday]), nil, today: "2026-09-22")?.day == day("2026-09-25"))
    }

    @Test func `a year in which every Monday is off has no Monday edition, and ends`() throws {
        let first = try day("2024-01-01")
        let off = (0..<366).compactMap { DayOff(String(first.adding($0).iso.dropFirst(5))) }
        #expect(off.count == 366)
        #expect(try NextEditionDay(.weekdays([.monday]), after: nil, today: day("2026-09-22"), off: off) == nil)
    }
}
