import Testing

@testable import BroadsheetRenderer

@Suite struct RawTagTests {
    private func values(_ tag: String) -> [String] {
        let bytes = Array(tag.utf8)
        return RawTag(bytes, 0..<bytes.count).addresses.map { String(decoding: bytes[$0.value], as: UTF8.self) }
    }

    @Test(arguments: [
        ("<a href=\"x.md\">", ["x.md"]),
        ("<a class='b' HREF='x y'>", ["x y"]),
        ("<a href=x.md>", ["x.md"]),
        ("<a href = \"x\" id=y>", ["x"]),
        ("<video poster=\"p.png\" src=\"v.mp4\" controls>", ["p.png", "v.mp4"]),
        ("<img alt=\"a src=b\" src=\"c\"/>", ["c"]),
        ("<a href>", []), ("<a href=>", []), ("</a>", []), ("<p href=\"x\">", []),
        ("<a data-href=\"x\">", []), ("<a", []), ("<>", []),
    ])
    func `addresses are found in tags that have them`(tag: String, addresses: [String]) {
        #expect(values(tag) == addresses)
    }

    @Test func `a size that is written is noticed`() {
        let bytes = Array("<img src=a width=3>".utf8)
        #expect(RawTag(bytes, 0..<bytes.count).hasSize)
    }

    @Test(arguments: [
        ("<h2 id=\"terms\">", ["terms"]),
        ("<a name='old' id=new>x</a>", ["old", "new"]),
        ("<p data-id=\"x\">id=y</p> a id= b", ["b"]),
        ("id=\"first\"", []), ("<p id=", []),
    ])
    func `names that links can lead to are found`(html: String, names: [String]) {
        #expect(TextAnchors.names(in: Array(html.utf8)) == names)
    }
}
