import BroadsheetBuilder
import Foundation
import Testing

/// The mail of editions, from files to files.
@Suite struct MailTests {
    private static let settings = """
        title = "The Courier"
        baseURL = "https://courier.example/"
        id = "courier.example,2026"

        [mail]
        from = "desk@courier.example"

        """

    private func site(articles: Int, paragraphs: Int, settings: String = MailTests.settings) throws -> TestSite {
        let site = try TestSite()
        try site.write("broadsheet.toml", settings)
        var digest = "The Evening Courier 12\n"
        for number in 0..<articles {
            if number % max(1, articles / 5) == 0 { digest += "\nSection: Section \(number % 7)\n" }
            digest += "\nHeadline number \(number) of the evening\n\n"
            for paragraph in 0..<paragraphs {
                digest +=
                    "Paragraph \(paragraph) of story \(number) says what the harbour office said on Thursday evening, "
                digest +=
                    "when the last of the ferries had come in and the lamps on the quay were lit for the night.\n\n"
            }
        }
        try site.write("Content/2026-11-19.txt", digest)
        return site
    }

    private func mail(_ site: TestSite, _ change: (inout BuildOptions) -> Void = { _ in }) async throws -> MadeMail {
        var options = BuildOptions(source: site.folder, now: TestSite.now, jobs: 2)
        change(&options)
        let builder = try await MailBuilder(options: options)
        return try builder.mail(at: try builder.position(of: nil))
    }

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    @Test func `without settings there is no mail`() async throws {
        let site = try site(articles: 2, paragraphs: 1, settings: "baseURL = \"https://courier.example/\"\n")
        _ = try await site.build()
        #expect(try !site.output().keys.contains { $0.hasSuffix(".eml") })
        await #expect(throws: BuildError.self) { _ = try await mail(site) }
    }

    @Test func `the command makes the same bytes as the build`() async throws {
        let site = try site(articles: 4, paragraphs: 2)
        let report = try await site.build()
        #expect(report.isBuilt)
        let file = try #require(try site.output()["editions/2026-11-19/edition.eml"])
        #expect(try await mail(site).message() == Array(file))
    }

    @Test func `a mail changes when what it shows does, and only then`() async throws {
        let site = try site(articles: 4, paragraphs: 2)
        try site.write("Content/2026-11-18.txt", "World\n\nAn older story\n\nIt was told the day before.\n")
        _ = try await site.build()
        let first = try site.output()
        _ = try await site.build { $0.now += 86_400 }
        #expect(try site.output().filter { $0.key.hasSuffix(".eml") } == first.filter { $0.key.hasSuffix(".eml") })
        try site.write("Content/2026-11-18.txt", "World\n\nAn older story\n\nIt was told two days before.\n")
        _ = try await site.build()
        let second = try site.output()
        #expect(second["editions/2026-11-19/edition.eml"] == first["editions/2026-11-19/edition.eml"])
        #expect(second["editions/2026-11-18/edition.eml"] != first["editions/2026-11-18/edition.eml"])
    }

    @Test func `a long edition is shortened to what programs take, and says so`() async throws {
        let whole = try await mail(try site(articles: 20, paragraphs: 4))
        #expect(whole.shortened.isEmpty)
        let site = try site(articles: 40, paragraphs: 20)
        let mail = try await mail(site)
        #expect(mail.html.count <= MadeMail.limit)
        #expect(mail.html.count > MadeMail.limit * 8 / 10)
        #expect(mail.shortened.count == 40)
        #expect(mail.shortened.allSatisfy { $0.form == "opening" })
        let html = text(mail.html)
        #expect(html.contains("40 articles are shortened so that this mail arrives whole."))
        #expect(html.components(separatedBy: ">Continue reading<").count == 41)
        for number in 0..<40 { #expect(html.contains("Paragraph 0 of story \(number) says")) }
        #expect(text(mail.text).contains("40 articles are shortened"))
        // No paragraph is cut: each that begins also ends.
        #expect(
            html.components(separatedBy: "Paragraph ").count
                == html.components(separatedBy: "lit for the night.</p>").count)
    }

    @Test func `three hundred articles keep a headline each, in the order of the paper`() async throws {
        let mail = try await mail(try site(articles: 300, paragraphs: 6))
        #expect(mail.html.count <= MadeMail.limit)
        #expect(mail.html.count > MadeMail.limit * 8 / 10)
        let html = text(mail.html)
        var place = html.startIndex
        for number in 0..<300 {
            let found = try #require(html.range(of: ">Headline number \(number) of the evening<"))
            if number % 60 != 0 { #expect(place < found.lowerBound) }
            place = found.lowerBound
        }
    }

    @Test func `thousands of articles leave the last headlines of each section out, and say how many`() async throws {
        let mail = try await mail(try site(articles: 2_000, paragraphs: 1))
        #expect(mail.html.count <= MadeMail.limit)
        #expect(mail.shortened.contains { $0.form == "nothing" })
        let leftOut = mail.shortened.filter { $0.form == "nothing" }.count
        let said = text(mail.html).matches(of: /([0-9]+) more articles/).compactMap { Int($0.output.1) }
        #expect(said.reduce(0, +) == leftOut)
    }

    @Test func `summaries alone are no shortening`() async throws {
        let mail = try await mail(
            try site(articles: 10, paragraphs: 30, settings: MailTests.settings + "text = \"summary\"\n"))
        #expect(mail.shortened.isEmpty)
        #expect(mail.html.count < 40_000)
        #expect(text(mail.html).components(separatedBy: ">Continue reading<").count == 11)
        #expect(!text(mail.html).contains("arrives whole"))
    }

    @Test func `a story in another language names it, and says in it what stands around`() async throws {
        let site = try site(articles: 1, paragraphs: 2, settings: MailTests.settings + "text = \"summary\"\n")
        try site.write(
            "Content/2026-11-19-hall.md",
            """
            ---
            title: الميناء يفتح أبوابه
            lang: ar
            summary: فتح الميناء أبوابه.
            source: {title: سلطة الميناء, url: "https://port.example/"}
            ---

            فتح الميناء أبوابه مساء الخميس.
            """)
        let mail = try await mail(site)
        let cells = text(mail.html).components(separatedBy: "<td ").dropFirst().filter { $0.contains("lang=") }
        #expect(cells.count == 2)
        let arabic = try #require(cells.first { $0.contains("lang=\"ar\" dir=\"rtl\"") })
        #expect(arabic.contains(">متابعة القراءة<") && arabic.contains("المصدر: "))
        #expect(!arabic.contains("Continue reading") && !arabic.contains("Source"))
        let english = try #require(cells.first { $0.contains("lang=\"en\" dir=\"ltr\"") })
        #expect(english.contains(">Continue reading<"))
        #expect(text(mail.text).contains("المصدر: سلطة الميناء"))
    }

    @Test func `a headline in another language names it`() async throws {
        let site = try site(articles: 300, paragraphs: 6)
        try site.write(
            "Content/section-0/2026-11-19-z.md", "---\ntitle: המגדלור נפתח\nlang: he\n---\n\nהמגדלור נפתח.\n")
        let html = text(try await mail(site).html)
        let items = html.components(separatedBy: "<li ").filter { $0.contains("המגדלור נפתח</a>") }
        #expect(items.count == 1 && items[0].hasPrefix("lang=\"he\" dir=\"rtl\""))
        #expect(html.components(separatedBy: " lang=\"en\"").count < 200)
    }

    @Test func `no letters are spaced, since that breaks scripts whose letters join`() throws {
        for name in ["mail.css", "style.css", "feed.css"] {
            let style = try String(contentsOfFile: Folders.package + "/Templates/" + name, encoding: .utf8)
            #expect(!style.contains("letter-spacing") && !style.contains("text-transform"), "\(name)")
        }
    }

    @Test func `a site without an address has no mail to hand on`() async throws {
        let site = try site(articles: 2, paragraphs: 1, settings: "[mail]\nfrom = \"desk@courier.example\"\n")
        let error = await #expect(throws: BuildError.self) { _ = try await mail(site) }
        #expect(error?.message == "the site has no `baseURL`, so the links of a mail would lead to nothing")
        #expect(
            text(try await mail(site) { $0.baseURL = "https://other.example/" }.html).contains("https://other.example/")
        )
    }

    @Test func `an edition that is not there is told with a near one`() async throws {
        let site = try site(articles: 2, paragraphs: 1)
        let builder = try await MailBuilder(options: BuildOptions(source: site.folder, now: TestSite.now, jobs: 2))
        #expect(try builder.position(of: "latest") == 0)
        let error = #expect(throws: BuildError.self) { try builder.position(of: "2026-11-91") }
        #expect(error?.message == "there is no edition `2026-11-91`")
        #expect(error?.hint == "type `broadsheet mail 2026-11-19`, or `broadsheet mail` for the latest one")
    }

    @Test func `a mark of the sending program stands as it is`() async throws {
        let site = try site(articles: 2, paragraphs: 1)
        let builder = try await MailBuilder(options: BuildOptions(source: site.folder, now: TestSite.now, jobs: 2))
        let mail = try builder.mail(at: 0, unsubscribe: "{{ UnsubscribeURL }}")
        #expect(text(mail.html).contains("href=\"{{ UnsubscribeURL }}\""))
        #expect(text(mail.text).contains("Unsubscribe\n{{ UnsubscribeURL }}\n"))
    }
}
