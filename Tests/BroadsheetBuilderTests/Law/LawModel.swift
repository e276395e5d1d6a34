import BroadsheetModel

/// A whole site as the law's generator knows it: what stands in its files, and how it is built.
struct LawModel {
    /// A digest text with its stories.
    struct Digest {
        struct Story {
            var section: String
            var headline: String
            var id: String?
            var topics: [String]
            /// Lines such as `Withdrawn: 2026-11-19`, right under the headline.
            var lines: [String] = []
            var paragraphs: [String]
        }

        var number: Int
        var day: Int
        var title: String?
        var opening: String?
        var closing: String?
        var stories: [Story]

        var path: String { "Content/\(LawArticle.day(day))-digest-\(number).txt" }

        var text: String {
            let date = English.long(CalendarDay(daysSince1970: TestSite.now / 86_400 + day))
            var out = title.map { "\($0)\n\(date)\n\n" } ?? ""
            out += opening.map { $0 + "\n\n" } ?? ""
            for (index, story) in stories.enumerated() {
                if index == 0 || stories[index - 1].section != story.section { out += story.section + "\n\n" }
                out += story.headline + "\n"
                if let id = story.id { out += "Id: \(id)\n" }
                if !story.topics.isEmpty { out += "Topics: \(story.topics.joined(separator: ", "))\n" }
                for line in story.lines { out += line + "\n" }
                out += "\n" + story.paragraphs.joined(separator: "\n\n") + "\n\n"
            }
            out += closing.map { $0 + "\n" } ?? ""
            return out
        }
    }

    /// The lines of the configuration, in their order.
    var configuration: [(key: String, value: String)] = [
        ("title", "\"The Quay\""), ("baseURL", "\"https://quay.example/daily/\""), ("pageSize", "6"),
        ("feeds.items", "5"), ("feeds.topicSize", "4"),
    ]
    var extra: [(key: String, value: String)] = [("motto", "\"All of it\""), ("price", "2")]
    var articles: [LawArticle] = []
    var digests: [Digest] = []
    /// Other files by their path in the site's folder: introductions, copied files, templates, mistakes.
    var others: [String: String] = [:]
    /// Files of others that are links to a file.
    var links: [String: String] = [:]
    /// So many articles, and no more are added.
    var most = 40
    var number = 0
    var now = TestSite.now
    var shown: Set<ArticleState> = []

    /// All files but the links, with the time of their last change where it matters.
    var files: [String: (bytes: [UInt8], modified: Int?)] {
        var out: [String: (bytes: [UInt8], modified: Int?)] = [:]
        let lines = configuration.map { "\($0.key) = \($0.value)\n" } + ["\n[extra]\n"]
        out["broadsheet.toml"] = (Array((lines + extra.map { "\($0.key) = \($0.value)\n" }).joined().utf8), nil)
        for (path, text) in others { out[path] = (Array(text.utf8), nil) }
        for digest in digests { out[digest.path] = (Array(digest.text.utf8), nil) }
        for article in articles {
            out[article.place.path] = (
                Array(article.text.utf8), article.modified.map { TestSite.now + $0 * 86_400 }
            )
            if let picture = article.place.picture {
                out[picture] = (Array("<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n".utf8), nil)
            }
        }
        // A picture that was changed wins over the one that its article came with.
        for (path, text) in others where path.hasSuffix("picture.svg") { out[path] = (Array(text.utf8), nil) }
        return out
    }

    mutating func set(_ key: String, _ value: String?) {
        configuration.removeAll { $0.key == key }
        if let value { configuration.append((key, value)) }
    }

    mutating func newNumber() -> Int {
        number += 1
        return number
    }
}

extension Chance {
    /// A site to begin with.
    mutating func site() -> LawModel {
        var model = LawModel()
        // Now and then a site that several workers read.
        if once(in: 5) { model.most = 120 }
        for _ in 0..<(model.most / 3 + below(model.most / 3)) { model.articles.append(article(model.newNumber())) }
        for _ in 0..<2 { model.digests.append(digest(model.newNumber())) }
        model.others["Content/science/_index.md"] = "---\ntitle: Science\n---\n\nWhat was *measured*.\n"
        model.others["Content/topics/moon/_index.md"] = "---\ntitle: Moon\n---\n\nAll about the Moon.\n"
        model.others["Content/images/cover.gif"] = "GIF89a\u{40}\0\u{40}\0"
        model.others["Content/images/quay.txt.bak"] = "a file that is copied\n"
        return model
    }

    mutating func digest(_ number: Int) -> LawModel.Digest {
        LawModel.Digest(
            number: number, day: below(30) - 28, title: title(),
            opening: once(in: 2) ? "Good evening. \(sentence())" : nil,
            closing: closing(),
            stories: (0...below(4)).map { _ in story() })
    }

    /// What is said about a story of a digest.
    mutating func storyLines() -> [String] {
        let day = LawArticle.day(below(30) - 28)
        return some(
            0...2,
            of: [
                "By Ada Moss and Bela Rye", "By REUTERS", "Series: Slow rivers", "Withdrawn: \(day) \(sentence())",
                "Correction: \(day) \(sentence())", "Correction: \(sentence())", "Updated: \(day) 14:30",
                "Source: https://\(words(1...1).lowercased()).example/",
            ])
    }

    /// What an edition may be called.
    mutating func title() -> String? { once(in: 2) ? "The Quay, \(one(of: ["morning", "evening"])) edition" : nil }

    mutating func closing() -> String? { once(in: 2) ? "Until tomorrow, the \(words(1...1)) desk" : nil }

    mutating func story() -> LawModel.Digest.Story {
        LawModel.Digest.Story(
            section: one(of: ["World", "Science", "Culture", "Letters"]), headline: headline(),
            id: once(in: 3) ? "id-\(below(12))" : nil,
            topics: some(0...3, of: Chance.topics), lines: storyLines(),
            paragraphs: (0...below(2)).map { _ in sentence() + " " + sentence() })
    }
}
