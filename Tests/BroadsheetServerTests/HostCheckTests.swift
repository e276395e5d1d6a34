import Testing

@testable import BroadsheetServer

@Suite struct HostCheckTests {
    @Test(arguments: [
        "localhost", "localhost:4747", "LOCALHOST", "paper.localhost:80", "127.0.0.1", "127.0.0.1:4747",
        "192.168.1.20:4747",
        "[::1]", "[::1]:4747", "desk.example", "Desk.Example:4747",
    ])
    func `addresses, localhost and typed names are ours`(host: String) {
        #expect(HostCheck(names: ["desk.example"]).allows(host: host))
    }

    @Test(arguments: [
        "", "evil.example", "evil.example:4747", "localhost.evil.example", "127.0.0.1.evil.example", "127.0.0.1:x",
        "127.0.0.1:80:80", "256.1.1.1", "1.2.3", "[::1", "[evil]", "::1", "notlocalhost", ":4747",
        "localhost@evil.example",
    ])
    func `all others are foreign`(host: String) {
        #expect(!HostCheck(names: ["desk.example"]).allows(host: host))
    }

    @Test func `an origin is checked by its host`() {
        let check = HostCheck()
        #expect(check.allows(origin: "http://localhost:4747"))
        #expect(check.allows(origin: "https://127.0.0.1"))
        #expect(!check.allows(origin: "https://evil.example"))
        #expect(!check.allows(origin: "null"))
        #expect(!check.allows(origin: "file://localhost"))
    }
}
