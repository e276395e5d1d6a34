import Testing

@testable import BroadsheetContent

@Suite struct FirstMentionTests {
    private func first(_ name: String, in html: String) -> String? {
        let bytes = Array(html.utf8)
        guard let place = FirstMention(html: bytes).of(name) else { return nil }
        return String(decoding: bytes[..<place.lowerBound], as: UTF8.self) + "|"
            + String(decoding: bytes[place], as: UTF8.self)
    }

    @Test(arguments: [
        ("Ostford", "<p>In Ostford and Ostford</p>", "<p>In |Ostford"),
        ("Ost", "<p>Ostford and Ost.</p>", "<p>Ostford and |Ost"),
        ("Ostford", "<h2>Ostford</h2>\n<p>Ostford</p>", "<h2>Ostford</h2>\n<p>|Ostford"),
        (
            "Ostford", "<p><a href=\"/Ostford\">Ostford</a> or <em>Ostford</em></p>",
            "<p><a href=\"/Ostford\">Ostford</a> or <em>|Ostford"
        ),
        ("Ostford", "<p><code>Ostford</code></p>", nil),
        ("A & B", "<p>The A &amp; B line</p>", "<p>The |A &amp; B"),
        ("ostford", "<p>Ostford</p>", nil),
        ("湖", "<p>大湖</p>", "<p>大|湖"),
        ("Å", "<p>Ål och Å</p>", "<p>Ål och |Å"),
        ("x", "", nil),
    ])
    func `the first mention in running text is found`(name: String, html: String, expected: String?) {
        #expect(first(name, in: html) == expected)
    }
}
