import BroadsheetModel
import Testing

@Suite struct EditionPathTests {
    @Test(arguments: [
        ("Content/2026-09-21.txt", "Content/2026-10-05.txt"),
        ("Content/2026-09-21-evening.txt", "Content/2026-10-05-evening.txt"),
        ("Content/2026_09_21 morning.txt", "Content/2026_10_05 morning.txt"),
        ("Content/20260921.txt", "Content/20261005.txt"),
        ("Content/evening-2026-09-21.txt", "Content/evening-2026-10-05.txt"),
        ("Content/2026/09/21/digest.txt", "Content/2026/10/05/digest.txt"),
        ("Content/2026/9/21/digest.txt", "Content/2026/10/05/digest.txt"),
        ("Content/2026/09-21.txt", "Content/2026/09-21.txt"),
        ("Content/2026-09/2026-09-21.txt", "Content/2026-10/2026-10-05.txt"),
        ("Content/2026/2026-09-21.txt", "Content/2026/2026-10-05.txt"),
    ])
    func `the day is changed wherever the path has it`(old: String, new: String) throws {
        #expect(try EditionPath.next(after: old, day: day("2026-10-05")) == (old == new ? nil : new))
    }

    @Test func `the number is changed too, and not the date`() throws {
        let next = try day("2026-10-05")
        #expect(
            EditionPath.next(after: "_posts/2026-09-21-issue-9.md", day: next, number: (9, 10))
                == "_posts/2026-10-05-issue-10.md")
        #expect(EditionPath.next(after: "a/issue-009.txt", day: next, number: (9, 10)) == "a/issue-010.txt")
        #expect(EditionPath.next(after: "a/2026-10-05.txt", day: next, number: (5, 6)) == "a/2026-10-05.txt")
    }

    @Test func `a path without a day and a number has no next`() throws {
        #expect(try EditionPath.next(after: "Content/today.txt", day: day("2026-10-05")) == nil)
        #expect(try EditionPath.next(after: "Content/2026/today.txt", day: day("2026-10-05")) == nil)
        #expect(try EditionPath.next(after: "", day: day("2026-10-05")) == nil)
    }
}
