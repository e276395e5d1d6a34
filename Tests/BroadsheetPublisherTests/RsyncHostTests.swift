import BroadsheetModel
import Testing

@testable import BroadsheetPublisher

@Suite struct RsyncHostTests {
    @Test(arguments: [
        ("ssh", "ssh"), ("/home/me/my key", "'/home/me/my key'"), ("it's", "'it''s'"), ("a\"b", "'a\"b'"),
    ])
    func `words of the way to the server are quoted as rsync reads them`(word: String, quoted: String) {
        #expect(RsyncHost.quoted(word) == quoted)
    }

    @Test func `the place is told without anything else`() throws {
        var target = PublishTarget.Rsync(host: "me@news.example", path: "www")
        target.identity = "key"
        #expect(try RsyncHost(target, source: "/site", work: WorkFolder()).place == "me@news.example:www")
    }
}
