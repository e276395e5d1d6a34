import Testing

@testable import BroadsheetModel

@Suite struct FingerprintBuilderTests {
    private func fingerprint(_ add: (inout FingerprintBuilder) -> Void) -> Fingerprint {
        var builder = FingerprintBuilder()
        add(&builder)
        return builder.fingerprint
    }

    @Test func `neighbouring values, order, nil and nothing are told apart`() throws {
        let time = Timestamp(secondsSince1970: 1_000, offset: 0)
        let all = [
            fingerprint { _ in }, fingerprint { $0.add("") }, fingerprint { $0.add(nil as String?) },
            fingerprint { (b: inout FingerprintBuilder) in
                b.add("ab"); b.add("c")
            },
            fingerprint {
                $0.add("a"); $0.add("bc")
            },
            fingerprint {
                $0.add("c"); $0.add("ab")
            }, fingerprint { $0.add(0) },
            fingerprint {
                $0.add(0); $0.add(0)
            }, fingerprint { $0.add(1) }, fingerprint { $0.add(time) },
            fingerprint { $0.add(Timestamp(secondsSince1970: 1_000, offset: 3_600)) },
            fingerprint { $0.add(Timestamp(secondsSince1970: 1_000, offset: 0, hasTime: false)) },
            fingerprint { $0.add(Fingerprint(of: "a")) },
        ]
        #expect(Set(all).count == all.count)
    }

    @Test func `a hundred thousand numbers and texts give as many fingerprints`() {
        var seen: Set<Fingerprint> = []
        for number in 0..<50_000 {
            seen.insert(fingerprint { $0.add(number) })
            seen.insert(fingerprint { $0.add("text \(number)") })
        }
        #expect(seen.count == 100_000)
    }

    @Test func `every setting is in the fingerprint of the configuration`() throws {
        let base = try #require(BaseURL("https://harbour.example/"))
        var changed: [Configuration] = [Configuration(baseURL: base)]
        func change(_ edit: (inout Configuration) throws -> Void) rethrows {
            var configuration = Configuration(baseURL: base)
            try edit(&configuration)
            changed.append(configuration)
        }
        change { $0.title = "x" }
        change { $0.description = "x" }
        try change { $0.baseURL = try #require(BaseURL("https://harbour.example/daily/")) }
        change { $0.language = "x" }
        change { $0.words.texts[.frontPage] = "x" }
        change { $0.timezone = "x" }
        change { $0.sections = ["x"] }
        try change { $0.permalink = try PermalinkPattern("/:slug/") }
        change { $0.contentFolder = "x" }
        change { $0.templatesFolder = "x" }
        change { $0.outputFolder = "x" }
        change { $0.pageSize = 7 }
        change { $0.id = SiteID("news.example,2026") }
        change { $0.feeds.items = 7 }
        change { $0.rawHTML = .allow }
        change { $0.markdown.tables = false }
        change { $0.extra = [("x", "y")] }
        // The first is the unchanged one; a new setting needs a line above and one in the fingerprint.
        // No page shows where it is published: another target makes no page anew.
        // Pages that show topics and authors have them in fingerprints of their own.
        // What is set for new editions is for `broadsheet new` alone.
        // So has the mail of an edition, and so have pages that the site's picture stands for.
        let unseen = ["publishTargets", "topics", "authors", "new", "mail", "image", "imageAlt"]
        let seen = Mirror(reflecting: changed[0]).children.filter { !unseen.contains($0.label ?? "") }
        #expect(changed.count - 1 == seen.count)
        #expect(Set(changed.map(\.fingerprint)).count == changed.count)
    }
}
