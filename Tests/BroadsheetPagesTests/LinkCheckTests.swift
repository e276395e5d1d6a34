import Testing

@testable import BroadsheetPages

@Suite struct LinkCheckTests {
    @Test(arguments: [
        ("github.com/a/b", "https://github.com/a/b"), ("(https://a.example/x)", "https://a.example/x"),
        ("(www.a.example/x", "https://www.a.example/x"), ("../authors", nil), ("/issue-39/", nil), ("notes.html", nil),
        ("file.md", nil), ("v1.2/notes", nil), ("https://a.example/", nil), ("", nil),
    ])
    func `an address that lost its scheme is told whole`(written: String, meant: String?) {
        #expect(LinkCheck.whole(written) == meant)
    }

    @Test(arguments: [
        ("Content/world/a.md", "Content/world/b.md", "a.md"),
        ("Content/world/a.md", "Content/letters/b.md", "../world/a.md"),
        ("Content/a.md", "Content/culture/fair/index.md", "../../a.md"),
        ("Content/culture/fair/index.md", "Content/b.md", "culture/fair/index.md"),
    ])
    func `paths are told from the folder of the file`(target: String, from: String, expected: String) {
        #expect(LinkCheck.relative(target, from: from) == expected)
    }
}
