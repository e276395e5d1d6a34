import BroadsheetModel
import Testing

@testable import BroadsheetContent

@Suite struct SiteClockTests {
    private func time(_ text: String, _ zone: String) throws -> String {
        SiteClock(timezone: zone).timestamp(try DateParser.parse(text)).iso
    }

    @Test(arguments: [
        ("2026-07-01 12:00", "Europe/Berlin", "2026-07-01T12:00:00+02:00"),
        ("2026-01-01 12:00", "Europe/Berlin", "2026-01-01T12:00:00+01:00"),
        ("2026-01-01T23:30:00Z", "Europe/Berlin", "2026-01-02T00:30:00+01:00"),
        ("2026-01-01T23:30:00-08:00", "UTC", "2026-01-02T07:30:00Z"),
        ("2026-07-01", "America/New_York", "2026-07-01T00:00:00-04:00"),
        ("2026-01-01 06:00", "Asia/Kolkata", "2026-01-01T06:00:00+05:30"),
        ("1950-07-01 12:00", "Europe/Berlin", "1950-07-01T12:00:00+01:00"),
        ("2050-07-01 12:00", "Europe/Berlin", "2050-07-01T12:00:00+02:00"),
        ("9999-12-31T23:59:59-12:00", "UTC", "9999-12-31T23:59:59-12:00"),
    ])
    func `a written date is put into the site's zone`(text: String, zone: String, time: String) throws {
        #expect(try self.time(text, zone) == time)
    }

    @Test func `an hour that comes twice is the first, and one that is skipped moves on`() throws {
        #expect(try time("2026-10-25 02:30", "Europe/Berlin") == "2026-10-25T02:30:00+02:00")
        #expect(try time("2026-03-29 02:30", "Europe/Berlin") == "2026-03-29T03:30:00+02:00")
    }

    @Test func `a day is the same day in every zone, however far from Greenwich`() throws {
        for zone in ["Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Tokyo", "America/Sao_Paulo", "UTC"] {
            let clock = SiteClock(timezone: zone)
            for month in 1...12 {
                let day = try #require(CalendarDay(year: 2026, month: month, day: 1))
                #expect(clock.timestamp(day).day == day)
                #expect(!clock.timestamp(day).hasTime)
            }
        }
    }
}
