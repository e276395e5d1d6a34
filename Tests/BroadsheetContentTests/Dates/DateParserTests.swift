import BroadsheetModel
import Testing

@testable import BroadsheetContent

@Suite struct DateParserTests {
    /// The date as one line: day, seconds of the day, offset.
    private func parsed(_ text: String) -> String {
        do throws(DateProblem) {
            let date = try DateParser.parse(text)
            let second = date.secondOfDay.map { " \($0)" } ?? ""
            return date.day.iso + second + (date.offset.map { " \($0)" } ?? "")
        } catch {
            return "\(error.message) = \(error.hint)"
        }
    }

    @Test(arguments: [
        ("2026-09-20", "2026-09-20"), ("2026-9-2", "2026-09-02"), ("2026/09/20", "2026-09-20"),
        ("20260920", "2026-09-20"), ("  2026-09-20  ", "2026-09-20"), ("2024-02-29", "2024-02-29"),
        ("20 September 2026", "2026-09-20"), ("20 Sep 2026", "2026-09-20"), ("20. Sept. 2026", "2026-09-20"),
        ("20th September 2026", "2026-09-20"), ("September 20, 2026", "2026-09-20"), ("Sep 2nd 2026", "2026-09-02"),
        ("SEPTEMBER 20 2026", "2026-09-20"), ("Sunday, September 20, 2026", "2026-09-20"),
        ("Sunday, 20 September 2026", "2026-09-20"), ("20-Sep-2026", "2026-09-20"), ("Sun 2026-09-20", "2026-09-20"),
    ])
    func `days are read in all forms`(text: String, day: String) { #expect(parsed(text) == day) }

    @Test(arguments: [
        ("2026-09-20 18:30", "2026-09-20 66600"), ("2026-09-20T18:30:00Z", "2026-09-20 66600 0"),
        ("2026-09-20T18:30:00.123456Z", "2026-09-20 66600 0"), ("2026-09-20 18:30:00 +0200", "2026-09-20 66600 7200"),
        ("2026-09-20T18:30:00+02:00", "2026-09-20 66600 7200"), ("2026-09-20 18:30:00 -0000", "2026-09-20 66600 0"),
        ("2026-09-20 18:30:00 -05:30", "2026-09-20 66600 -19800"), ("2026-09-20 18:30 UTC", "2026-09-20 66600 0"),
        ("2026-09-20 18:30 GMT", "2026-09-20 66600 0"), ("2026-09-20 18:30 +02", "2026-09-20 66600 7200"),
        ("Sun, 20 Sep 2026 18:30:00 +0200", "2026-09-20 66600 7200"), ("20 September 2026, 18:30", "2026-09-20 66600"),
        ("September 20, 2026 at 6:30 pm", "2026-09-20 66600"), ("2026-09-20 12:05 AM", "2026-09-20 300"),
        ("2026-06-30T23:59:60Z", "2026-06-30 86399 0"), ("2026-03-12T10:00", "2026-03-12 36000"),
    ])
    func `times and offsets are read`(text: String, date: String) { #expect(parsed(text) == date) }

    @Test(arguments: [
        ("2025-02-30", "the date `2025-02-30` does not exist = February 2025 has 28 days"),
        ("2026-13-01", "the date `2026-13-01` does not exist = months go from 01 to 12"),
        ("31 April 2026", "the date `31 April 2026` does not exist = April 2026 has 30 days"),
        ("0000-00-00", "the year of the date `0000-00-00` is out of range = years go from 1000 to 9999"),
        ("99999-01-01", "the year of the date `99999-01-01` is out of range = years go from 1000 to 9999"),
        ("-0001-01-01", "the year of the date `-0001-01-01` is out of range = years go from 1000 to 9999"),
        (
            "03/04/2026",
            "the date `03/04/2026` can be read in more than one way = write `2026-04-03` or `2026-03-04`"
        ),
        ("25.12.2026", "the date `25.12.2026` can be read in more than one way = write `2026-12-25`"),
        ("2026-09", "the date `2026-09` names no day = write a day behind it, as in `2026-09-01`"),
        (
            "2026-03-12T25:61:61Z",
            "the time `25:61:61` does not exist = hours go from 00 to 23, minutes and seconds from 00 to 59"
        ),
        (
            "2026-03-12T10:00:00+99:99",
            "the offset `+99:99` does not exist = offsets go from `-12:00` to `+14:00`"
        ),
        (
            "2026-10-25 02:30 Europe/Berlin",
            "the time zone `Europe/Berlin` of the date `2026-10-25 02:30 Europe/Berlin` is not known"
                + " = write an offset such as `+02:00`, or `Z` for UTC, or leave it out to mean the site's time zone"
        ),
    ])
    func `what is wrong with a date is said`(text: String, problem: String) { #expect(parsed(text) == problem) }

    @Test(arguments: [
        "yesterday", "2024-04-17 14:4g5:00 -0000", "1e400", "true", "2147483648", "9223372036854775807", "2026-09-20x",
        "2026-09-20 18", "20 Septembre 2026", "2026--09", "99999999999999999999999999-01-01", "12", "Sunday",
        "2026-09-20 18:30 +", "2026-09-20T18:30:00.Z",
    ])
    func `other texts are no dates`(text: String) {
        #expect(throws: DateProblem.self) { try DateParser.parse(text) }
    }

    @Test func `every day of four centuries is read back`() throws {
        let first = try #require(CalendarDay(year: 1_800, month: 1, day: 1)).daysSince1970
        for days in stride(from: first, to: first + 146_097, by: 13) {
            let day = CalendarDay(daysSince1970: days)
            #expect(try DateParser.parse(day.iso).day == day)
            #expect(try DateParser.parse(English.long(day)).day == day)
        }
    }

    @Test func `random texts never crash`() {
        var numbers = SeededNumbers(seed: 3)
        let pieces = [
            "2026", "-", "09", "/", " ", "T", "18", ":", "+", ".", "Sep", ",", "th", "Z", "é", "\0", "9999999999",
        ]
        for _ in 0..<20_000 {
            let text = (0..<Int.random(in: 0...9, using: &numbers))
                .map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined()
            do throws(DateProblem) {
                let date = try DateParser.parse(text)
                #expect((1_000...9_999).contains(date.day.year))
            } catch {
                #expect(!error.hint.isEmpty)
            }
        }
    }
}
