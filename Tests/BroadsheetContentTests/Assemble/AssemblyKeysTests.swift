import BroadsheetModel
import Testing

@testable import BroadsheetContent

@Suite struct AssemblyKeysTests {
    private func article(_ name: String, topics: [String] = [], schedule: ArticleSchedule? = nil) throws -> Article {
        let slug = try #require(Slug(name))
        let day = try #require(CalendarDay(year: 2026, month: 9, day: 20))
        return Article(
            place: ArticlePlace(path: name + ".md", line: 1), title: name, section: nil, date: Timestamp(day: day),
            topics: topics, address: .found(slug), route: .folder(slug.text), body: ArticleBody(html: [], words: 0),
            schedule: schedule)
    }

    @Test func `keys of several workers are joined with their own topics`() throws {
        var all = AssemblyKeys()
        all.add(try article("a", topics: ["Ice", "Fog"]))
        all.add(try article("b"))
        var more = AssemblyKeys()
        more.add(try article("c", topics: ["Fog"]))
        more.add(try article("d", topics: ["Sea", "Ice"]))
        all += more
        let named = (0..<4).map { Array(all.topics(of: $0)) }
        let names = [["Ice", "Fog"], [], ["Fog"], ["Sea", "Ice"]]
        #expect(named == names.map { $0.map { Fingerprint(of: $0) } })
        #expect(all[2].route == Route.folder("c").collisionKey)
    }

    @Test func `only an article that no clock can hold back is shown without a look at its schedule`() throws {
        let day = try #require(CalendarDay(year: 2026, month: 9, day: 20))
        let date = Timestamp(day: day)
        var keys = AssemblyKeys()
        keys.add(try article("plain"))
        keys.add(try article("draft", schedule: ArticleSchedule(isDraft: true, date: date)))
        keys.add(try article("waiting", schedule: ArticleSchedule(date: date, publish: date)))
        keys.add(try article("expiring", schedule: ArticleSchedule(date: date, expiry: date)))
        #expect(keys.keys.map(\.shownFrom) == [day.daysSince1970 + 3, .max, .max, .max])
        // The furthest that a clock can be from another: the day has begun nowhere else, and ended everywhere.
        let late = Timestamp(day: day, secondOfDay: 86_399, offset: -86_399, hasTime: true)
        let schedule = ArticleSchedule(date: late)
        let now = Timestamp(
            day: CalendarDay(daysSince1970: keys[0].shownFrom), secondOfDay: 0, offset: 86_399, hasTime: true)
        #expect(schedule.state(at: now) == .published)
    }
}
