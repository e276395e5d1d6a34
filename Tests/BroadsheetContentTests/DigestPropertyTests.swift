import BroadsheetContent
import BroadsheetDiagnostics
import Testing

/// What must hold for every text, whatever is in it.
@Suite struct DigestPropertyTests {
    @Test(arguments: 0..<400)
    func `no word is lost or invented in a random assembly`(seed: Int) {
        var random = RandomDigest(seed)
        let digest = random.digest()
        let document = DigestTextParser(explains: true).parse(SourceText(path: "a.txt", text: digest)).value
        #expect(DigestWords.lost(digest, document) == [], "lost in:\n\(digest)")
        #expect(DigestWords.invented(digest, document) == [], "invented in:\n\(digest)")
        #expect(document.articles.allSatisfy { !$0.headline.isEmpty })
        let numbers = document.lines.map(\.line)
        #expect(numbers == numbers.sorted())
        #expect(document.lines.count { $0.role == .headline } >= document.articles.count)
    }

    @Test func `the same text is read the same way twice, explained or not`() {
        for seed in 0..<40 {
            var random = RandomDigest(seed)
            let source = SourceText(path: "a.txt", text: random.digest())
            var explained = DigestTextParser(explains: true).parse(source).value
            explained.lines = []
            #expect(DigestTextParser().parse(source).value == explained)
        }
    }

    @Test(arguments: 0..<60)
    func `random bytes never stop the parser`(seed: Int) {
        var random = RandomDigest(seed)
        let common: [UInt8] = Array("\n\n\n  \t>-*•#=:[](). \u{A0}\u{200B}\u{2028}\u{AD}1a)A".utf8)
        let bytes = (0..<3_000).map { _ in
            random.byte(or: common)
        }
        let document = DigestTextParser(explains: true).parse(SourceText(path: "a.txt", bytes: bytes)).value
        #expect(document.articles.allSatisfy { !$0.headline.isEmpty })
    }

    @Test func `every line of a text has a reading`() {
        let text = "World\n\nLake states sign treaty\n\nFour countries have signed. It took six years.\n\n"
        let document = DigestTextParser(explains: true).parse(SourceText(path: "a.txt", text: text)).value
        #expect(document.lines.map(\.line) == [1, 2, 3, 4, 5, 6])
        #expect(document.lines.map(\.role) == [.section, .blank, .headline, .blank, .paragraph, .blank])
    }

    @Test(arguments: [
        ("a b ", 100_000), ("\n", 100_000), ("Short line\n\n", 10_000), ("One sentence here.\n\n", 10_000),
        ("• item\n", 10_000), ("> quoted line\n", 10_000), ("((((", 50_000), ("Source: x\n", 10_000),
        ("Summary: x y\n", 20_000), ("Head\nSummary: x y\n\n", 10_000), ("- he said so\nBy Ann Reed\n\n", 10_000),
    ])
    func `long and odd texts are read in time`(part: String, times: Int) {
        let text = String(repeating: part, count: times)
        let clock = ContinuousClock()
        let time = clock.measure { _ = DigestTextParser().parse(SourceText(path: "a.txt", text: text)) }
        // A quadratic step would need minutes; an unoptimised build on a busy machine stays far below this.
        #expect(time < .seconds(60))
    }
}
