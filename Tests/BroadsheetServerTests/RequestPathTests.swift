import Testing

@testable import BroadsheetServer

@Suite struct RequestPathTests {
    @Test func `names are decoded and empty ones left out`() {
        #expect(RequestPath(encoded: "/")?.names == [])
        #expect(RequestPath(encoded: "/world//talks/")?.names == ["world", "talks"])
        #expect(RequestPath(encoded: "/caf%C3%A9.html")?.names == ["café.html"])
        #expect(RequestPath(encoded: "/100%25")?.names == ["100%"])
    }

    @Test func `a slash at the end makes a folder`() {
        #expect(RequestPath(encoded: "/world/")?.isFolder == true)
        #expect(RequestPath(encoded: "/world")?.isFolder == false)
        #expect(RequestPath(encoded: "/")?.isFolder == true)
    }

    @Test(arguments: [
        "", "world", "/..", "/../x", "/a/../../x", "/%2e%2e/x", "/.%2E/x", "/./x", "/%2e/x", "/a%2fb", "/a%5Cb",
        "/a\\b",
        "/a%00b", "/a%0Ab", "/a%7Fb", "/%", "/%2", "/%zz", "/%c0%ae%c0%ae/x", "/%ff", "/.broadsheet/manifest",
        "/.git/config",
        "/%2ehidden",
    ])
    func `what could lead elsewhere is refused`(target: String) {
        #expect(RequestPath(encoded: target) == nil)
    }

    @Test func `the one hidden folder that the web knows is served`() {
        #expect(RequestPath(encoded: "/.well-known/security.txt")?.names == [".well-known", "security.txt"])
    }

    @Test func `names longer than a file system takes are refused`() {
        #expect(RequestPath(encoded: "/" + String(repeating: "a", count: 255)) != nil)
        #expect(RequestPath(encoded: "/" + String(repeating: "a", count: 256)) == nil)
    }
}
