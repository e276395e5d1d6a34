import BroadsheetDiagnostics
import BroadsheetModel
import Testing

@testable import BroadsheetContent

@Suite struct ConfigurationLoaderTests {
    private func load(_ text: String) -> Diagnosed<Configuration> { ConfigurationLoader().load(Array(text.utf8)) }

    /// The problems as `line:column id message = hint`.
    private func problems(_ text: String) -> [String] {
        load("baseURL = \"https://a.example/\"\n" + text).diagnostics.map {
            "\(($0.location?.line ?? 0) - 1):\($0.location?.column ?? 0) \($0.id.rawValue) \($0.message) = \($0.hint ?? "")"
        }
    }

    @Test func `every key is read`() {
        let result = load(
            """
            title = "The Daily"
            description = 'All of it'
            baseURL = "https://news.example/daily"
            image = "images/the%20quay.png"
            imageAlt = "The quay"
            language = "de-AT"
            timezone = "Europe/Berlin"
            sections = ["World", "Science"]   # the order of the paper
            permalink = "/:year/:slug/"
            content = "../articles/"
            templates = "Theme"
            output = "public"
            pageSize = 20
            id = "tag:news.example,2026-11:daily"

            [feeds]
            site = ["rss", "json", "rss"]
            sections = []
            topics = ["atom"]
            editions = ["json"]
            items = 10
            topicSize = 7
            text = "summary"

            [markdown]
            rawHTML = "allow"

            [words]
            frontPage = "Start"
            articles = { one = "{number} Beitrag", other = "{number} Beiträge" }
            weekdays = ["So", "Mo", "Di", "Mi", "Do", "Fr", "Sa"]
            shortDate = "{day}.{monthNumber}.{year}"

            [extra]
            motto = "Every day"
            number = 3
            "quoted key" = true
            """)
        #expect(result.diagnostics.isEmpty)
        let site = result.value
        #expect(site.title == "The Daily")
        #expect(site.description == "All of it")
        #expect(site.baseURL.folder == "/daily/")
        #expect(site.image?.path == "images/the quay.png")
        #expect(site.image?.place?.line == 4)
        #expect(site.imageAlt == "The quay")
        #expect(site.language == "de-AT")
        #expect(site.timezone == "Europe/Berlin")
        #expect(site.sections == ["World", "Science"])
        #expect(site.contentFolder == "../articles")
        #expect(site.templatesFolder == "Theme")
        #expect(site.outputFolder == "public")
        #expect(site.pageSize == 20)
        #expect(site.id?.text == "news.example,2026-11:daily")
        #expect(site.feeds.site == [.rss, .json])
        #expect(site.feeds.sections == [])
        #expect(site.feeds.topics == [.atom])
        #expect(site.feeds.editions == [.json])
        #expect(site.feeds.items == 10)
        #expect(site.feeds.topicSize == 7)
        #expect(site.feeds.text == .summary)
        #expect(site.rawHTML == .allow)
        #expect(site.words.texts == [.frontPage: "Start"])
        #expect(site.words.forms[.articles]?.categories == [.one, .other])
        #expect(site.words.weekdays?.count == 7)
        #expect(site.words.shortDate == "{day}.{monthNumber}.{year}")
        #expect(site.extra.map(\.name) == ["motto", "number", "quoted key"])
        #expect(site.extra.map(\.value) == ["Every day", "3", "true"])
    }

    @Test func `without a file or a base URL there is a warning`() {
        for result in [ConfigurationLoader().load(nil), load(""), load("title = \"A\"")] {
            #expect(result.diagnostics.map(\.id) == [.configurationNoBaseURL])
            #expect(!result.hasErrors)
            #expect(result.value.baseURL.origin == "https://news.example")
        }
    }

    @Test(arguments: [
        ("titel = \"A\"", "1:1 configuration/unknown-key the key `titel` is not known = write `title`"),
        (
            "[markdown]\nrawHtml = \"omit\"",
            "2:1 configuration/unknown-key the key `markdown.rawHtml` is not known = write `rawHTML`"
        ),
        ("[markdwn]\nx = 1", "1:1 configuration/unknown-key the key `markdwn` is not known = write `markdown`"),
        ("title = 3", "1:9 configuration/wrong-type `title` has to be a text and is a number = write `title = \"…\"`"),
        (
            "sections = [\"A\", 3]",
            "1:12 configuration/wrong-type `sections` has to be a text and is a number = write `sections = \"…\"`"
        ),
        (
            "pageSize = \"3\"",
            "1:12 configuration/wrong-type `pageSize` has to be a whole number and is text = write `pageSize = 20`"
        ),
        ("pageSize = 0", "1:12 configuration/bad-value `pageSize` is 0 = write a number from 1 to 10000"),
        (
            "timezone = \"Europe/Berln\"",
            "1:12 configuration/bad-value the time zone `Europe/Berln` is not known = write `Europe/Berlin`"
        ),
        (
            "timezone = \"berlin\"",
            "1:12 configuration/bad-value the time zone `berlin` is not known = write `Europe/Berlin`"
        ),
        (
            "permalink = \"/:sectoin/:slug/\"",
            "1:13 configuration/bad-value the placeholder `:sectoin` is not known = write `:section`"
        ),
        (
            "permalink = \"/:year/\"",
            "1:13 configuration/bad-value the pattern `/:year/` gives all articles of a day one address"
                + " = put `:slug` into it, as in `permalink = \"/:section/:year/:month/:day/:slug/\"`"
        ),
        (
            "permalink = \"/../:slug/\"",
            "1:13 configuration/bad-value `..` cannot stand in an address"
                + " = write letters, digits and dashes between the placeholders"
        ),
        (
            "image = \"https://elsewhere.example/a.png\"",
            "1:9 configuration/bad-value `image` cannot be `https://elsewhere.example/a.png`"
                + " = write the path of a file in the content folder, as in `image = \"/images/cover.png\"`"
        ),
        (
            "image = \"/logo.svg\"",
            "1:9 configuration/bad-value `image` cannot be `/logo.svg`, which is no picture that cards show"
                + " = write the path of a picture in PNG, JPEG, WebP or GIF, best of 1200 by 630 pixels"
        ),
        (
            "imageAlt = \"The quay\"",
            "1:1 configuration/missing-key `imageAlt` says what a picture shows, and there is no `image`"
                + " = write `image = \"/images/cover.png\"` above it"
        ),
        ("language = \"en_US\"", "1:12 configuration/bad-value `en_US` is no language tag = write `en-US`"),
        (
            "[markdown]\nrawHTML = \"keep\"",
            "2:11 configuration/bad-value `rawHTML` cannot be `keep` = write \"omit\" or \"escape\" or \"allow\""
        ),
        (
            "markdown = 1",
            "1:12 configuration/wrong-type `markdown` has to be a table and is a number"
                + " = write `[markdown]` on a line of its own"
        ),
        (
            "[extra.deep]\na = 1",
            "1:1 configuration/wrong-type `deep` has to be a text, a number, true or false and is a table"
                + " = write `deep = \"…\"`"
        ),
    ])
    func `a mistake is told with its place and what to write`(text: String, problem: String) {
        #expect(problems(text) == [problem])
    }

    @Test func `tables that are not there yet are unknown keys, all of them told`() {
        let ids = load("baseURL = \"https://a.example\"\n[stars]\nx = 1\n[moons]\ny = 1")
            .diagnostics
        #expect(ids.map(\.id) == [.configurationUnknownKey, .configurationUnknownKey])
        #expect(ids.compactMap { $0.location?.line } == [2, 4])
    }

    @Test(arguments: ["ftp://a.example/", "a.example", "", "https://"])
    func `a base URL that is none is an error`(url: String) {
        #expect(load("baseURL = \"\(url)\"").diagnostics.map(\.id) == [.configurationBadValue])
    }

    @Test(arguments: [
        ("title = \"A\nx = 1", 1), ("title \"A\"", 1), ("\n\ntitle: A", 3), ("a = [1,\nb = 2", 2), ("a = 1\na = 2", 2),
    ])
    func `a syntax error is told with its line`(text: String, line: Int) {
        let result = load(text)
        #expect(result.diagnostics.map(\.id) == [.configurationSyntax])
        #expect(result.diagnostics.first?.location?.line == line)
    }

    @Test func `a file in another encoding is told`() {
        #expect(ConfigurationLoader().load([0x61, 0xFF]).diagnostics.map(\.id) == [.fileInvalidUTF8])
    }
}
