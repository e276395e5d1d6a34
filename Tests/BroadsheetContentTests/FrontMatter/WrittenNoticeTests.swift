import Testing

@testable import BroadsheetContent

@Suite struct WrittenNoticeTests {
    @Test(arguments: [
        ("2026-09-21 The first version", "2026-09-21", "The first version"),
        ("2026-09-21: The first", "2026-09-21", "The first"), ("2026-09-21 – 14 people", "2026-09-21", "14 people"),
        ("21 September 2026: It was", "2026-09-21", "It was"), ("September 21, 2026. It was", "2026-09-21", "It was"),
        ("21. September 2026 Der erste Satz", "2026-09-21", "Der erste Satz"),
        ("21 septembre 2026 : la première", "2026-09-21", "la première"), ("2026-09-21", "2026-09-21", ""),
        ("The first version", nil, "The first version"), ("2026-02-30 No such day", nil, "2026-02-30 No such day"),
        ("", nil, ""), ("3 of 4 were wrong", nil, "3 of 4 were wrong"),
    ])
    func `a notice begins with its date, and no word behind it is lost`(_ text: String, _ day: String?, _ rest: String)
    {
        let split = WrittenNotice.split(text)
        #expect(split.date?.day.iso == day)
        #expect(split.rest == rest)
    }

    @Test func `a time belongs to the date`() {
        let split = WrittenNotice.split("2026-09-21 14:30 The first version")
        #expect(split.date?.secondOfDay == 52_200)
        #expect(split.rest == "The first version")
        #expect(WrittenNotice.onlyDate("2026-09-21 14:30 The")?.day == nil)
    }

    @Test(arguments: [
        ("20 septembre 2026 à 18:30 La première version", 66_600, "La première version"),
        ("21. Oktober 2026, 18:30 Uhr: Die erste Fassung", 66_600, "Die erste Fassung"),
        ("20 septembre 2026 La première version, de 18:30", nil, "La première version, de 18:30"),
        ("20 septembre 2026 à la page 2", nil, "à la page 2"),
    ])
    func `a time belongs to the date in any language`(text: String, second: Int?, rest: String) throws {
        let split = WrittenNotice.split(text)
        #expect(try #require(split.date).secondOfDay == second)
        #expect(split.rest == rest)
    }
}
