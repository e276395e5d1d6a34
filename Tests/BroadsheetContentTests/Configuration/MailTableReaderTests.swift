import BroadsheetContent
import BroadsheetDiagnostics
import BroadsheetModel
import Testing

@Suite struct MailTableReaderTests {
    private func load(_ text: String) -> Diagnosed<Configuration> {
        ConfigurationLoader().load(Array(("baseURL = \"https://a.example\"\n" + text).utf8))
    }

    @Test func `all keys are read`() throws {
        let loaded = load(
            """
            [mail]
            from = "The Courier <desk@courier.example>"
            to = ["a@courier.example", "B <b@courier.example>"]
            replyTo = "letters@courier.example"
            unsubscribe = ["https://courier.example/leave?x=1", "mailto:leave@courier.example"]
            preheader = "What happened"
            address = "3 Quay Street"
            subject = "{site}: {edition}, {date}, {headline}"
            text = "summary"
            """)
        #expect(loaded.diagnostics == [])
        let mail = try #require(loaded.value.mail)
        #expect(mail.from == MailAddress("The Courier <desk@courier.example>"))
        #expect(mail.to.map(\.address) == ["a@courier.example", "b@courier.example"])
        #expect(mail.replyTo?.address == "letters@courier.example")
        #expect(mail.unsubscribe == ["https://courier.example/leave?x=1", "mailto:leave@courier.example"])
        #expect(mail.preheader == "What happened")
        #expect(mail.address == "3 Quay Street")
        #expect(mail.subject == "{site}: {edition}, {date}, {headline}")
        #expect(mail.text == .summary)
    }

    @Test func `without the table there is no mail`() {
        #expect(load("").value.mail == nil)
    }

    @Test(arguments: [
        ("to = \"a@b.example\"", "2:1 configuration/missing-key"), ("from = \"desk\"", "3:8 configuration/bad-value"),
        ("from = \"a@b.example\"\nunsubscribe = \"https://\"", "4:15 configuration/bad-value"),
        ("from = \"a@b.example\"\nunsubscribe = \"mailto:x\"", "4:15 configuration/bad-value"),
        ("from = \"a@b.example\"\nunsubscribe = \"https://a.example/ x\"", "4:15 configuration/bad-value"),
        ("from = \"a@b.example\"\nunsubscribe = \"https://a.example/>,<\"", "4:15 configuration/bad-value"),
        ("from = \"a@b.example\"\nsubject = \" \"", "4:11 configuration/bad-value"),
        ("from = \"a@b.example\"\nform = \"a\"", "4:1 configuration/unknown-key"),
    ])
    func `a mistake is told with its place`(text: String, problem: String) {
        let problems = load("[mail]\n" + text).diagnostics.map {
            "\($0.location?.line ?? 0):\($0.location?.column ?? 0) \($0.id.rawValue)"
        }
        #expect(problems == [problem])
    }

    @Test func `every setting changes the fingerprint of mails`() throws {
        let from = try #require(MailAddress("a@b.example"))
        let other = try #require(MailAddress("B <c@d.example>"))
        var all: Set<Fingerprint> = []
        let changes: [(inout MailSettings) -> Void] = [
            { _ in }, { $0.from = other }, { $0.to = [other] }, { $0.replyTo = other }, { $0.unsubscribe = ["x"] },
            { $0.preheader = "x" }, { $0.address = "x" }, { $0.subject = "x" }, { $0.text = .summary },
        ]
        for change in changes {
            var settings = MailSettings(from: from)
            change(&settings)
            var builder = FingerprintBuilder()
            settings.add(to: &builder)
            all.insert(builder.fingerprint)
        }
        #expect(all.count == changes.count)
        #expect(Mirror(reflecting: MailSettings(from: from)).children.count == changes.count - 1)
    }
}
