import BroadsheetModel
import Testing

@Suite struct EditionTitleTests {
    /// The title after others, newest first, one a week.
    private func next(_ titles: String?..., pattern: String? = nil) throws -> EditionTitle {
        let last = try day("2026-09-21")
        let earlier = titles.enumerated().map { index, title in
            EditionTitle.Earlier(title: title, day: last.adding(-7 * index))
        }
        return try EditionTitle(after: earlier, count: earlier.count, day: day("2026-09-28"), pattern: pattern)
    }

    @Test(arguments: [
        ("Issue #201", "Issue #202"), ("No. 9", "No. 10"), ("Ausgabe 99", "Ausgabe 100"), ("第12期", "第13"),
        ("The Courier № 7", "The Courier № 8"),
    ])
    func `one numbered title is enough when a word says that it is a number`(old: String, new: String) throws {
        #expect(try next(old).text == new)
    }

    @Test func `what is not the same in the title before is left out`() throws {
        let found = try next("Issue #201: Concurrency", "Issue #200: Actors")
        #expect(found.text == "Issue #202")
        #expect(found.number == 202)
        #expect(found.lastNumber == 201)
        #expect(try next("No. 201 of the Courier", "No. 200 of the Courier").text == "No. 202 of the Courier")
    }

    @Test func `a special edition without a number does not end the numbers`() throws {
        #expect(try next("Election special", "Issue 12", "Issue 11").text == "Issue 13")
    }

    @Test func `a bare number counts only when it counts on`() throws {
        #expect(try next("Weekly 41", "Weekly 40").text == "Weekly 42")
        #expect(try next("Area 51", "Area 51").text == "Area 51")
        #expect(try next("Area 51", "Area 51").number == nil)
        #expect(try next("Studio 54 reopens").text == "Studio 54 reopens")
    }

    @Test func `dates are no numbers`() throws {
        #expect(
            try next("Week Ending September 21, 2026", "Week Ending September 14, 2026").text
                == "Week Ending September 28, 2026")
        #expect(try next("News of 21 September 2026").text == "News of 28 September 2026")
        #expect(try next("Digest 2026-09-21").text == "Digest 2026-09-28")
        #expect(try next("Notes 21", "Notes 20").number == nil)
    }

    @Test func `titles with nothing in common give none`() throws {
        #expect(try next("A quiet week", "A loud week", "Snow").text == nil)
        #expect(try next(nil, nil).text == nil)
        #expect(try next().text == nil)
        #expect(try next("The Courier", nil, "The Courier").text == "The Courier")
    }

    @Test func `a configured title goes before`() throws {
        #expect(try next("Issue #201", pattern: "Letter {number} of {date}").text == "Letter 202 of 2026-09-28")
        #expect(try next(nil, nil, pattern: "Letter {number}").text == "Letter 3")
        #expect(try next(pattern: "Letter {number}").text == "Letter 1")
        #expect(try next("Issue #201", pattern: "The Courier").number == nil)
    }

    @Test func `a long number is none`() throws {
        #expect(try next("Issue 99999999999999999999", "Issue 99999999999999999998").number == nil)
    }
}
