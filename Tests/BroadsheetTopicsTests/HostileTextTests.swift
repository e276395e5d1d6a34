import BroadsheetModel
import BroadsheetTopics
import Testing

/// Texts made to crash the rules, or to take long.
@Suite struct HostileTextTests {
    private static let size = 100_000

    @Test(
        arguments: [
            "A", "AB ", "Ab ", "Anna ", "Anna Smith ", "and Of ", "Bank of ", "U.S.", "A.", "-", "A-", "'", "’", "&",
            "&amp;",
            "<", "<a", "<a \"", "<b>", "<code>", "<!--", "</", "Mr ", "President ", "The ", "(AB) ", "Ab (AB) ", "é",
            "É", "日",
            "\n", "\n\n", "Jan. ", "van der ", "&#x41;", "Norway-", "O'", "1st ", "2018 ", "\u{200B}",
        ])
    func `A sign or word that is repeated a hundred thousand times is read in time`(_ piece: String) {
        let body = Array(String(repeating: piece, count: HostileTextTests.size / piece.utf8.count).utf8)
        let start = ContinuousClock.now
        for form in [TopicDetector.BodyForm.html, .plain] {
            _ = Sample.detector.detect(
                headline: String(decoding: body.prefix(5000), as: UTF8.self), body: body, form: form)
        }
        #expect(ContinuousClock.now - start < .seconds(20))
    }

    @Test func `A hundred thousand different names are read in time`() {
        let text = (0..<20_000).map { "Ab\($0)c Smith\($0 % 3000)x" }.joined(separator: ", ")
        let start = ContinuousClock.now
        _ = Sample.names(text, text)
        #expect(ContinuousClock.now - start < .seconds(20))
    }

    @Test(arguments: ["the A#x of B#y C#z (ABC) again.", "Then J. Ab#c said so.", "Then Ab#c Smith met the Smiths."])
    func `Thousands of names that may be one are read in time`(_ sentence: String) {
        let text = (0..<20_000).map { sentence.replacing("#", with: "\($0)") }.joined(separator: " ")
        let start = ContinuousClock.now
        _ = Sample.names("Ferry sails again", text)
        #expect(ContinuousClock.now - start < .seconds(20))
    }

    @Test func `Bytes that are no UTF-8 crash nothing`() {
        var state: UInt64 = 42
        for _ in 0..<400 {
            let bytes = (0..<300).map { _ -> UInt8 in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                // Mostly signs that mean something to the scanner.
                let signs = Array("AaZz09 .,-'&<>/\"()!\n;#".utf8)
                return state >> 60 < 6 ? UInt8(truncatingIfNeeded: state >> 40) : signs[Int(state >> 33) % signs.count]
            }
            for form in [TopicDetector.BodyForm.html, .plain] {
                for topic in Sample.detector.detect(headline: "X", body: bytes, form: form).topics {
                    #expect(topic.mentions.allSatisfy { $0.place.upperBound <= bytes.count && !$0.place.isEmpty })
                }
            }
        }
    }

    @Test func `A text cut anywhere crashes nothing`() {
        let text = Array("<p>Zürich’s <a href='x'>O’Brien &amp; Söhne</a>, U.S.-based &uuml; (ÖBB) 日本</p>".utf8)
        for end in 0...text.count { _ = Sample.detector.detect(headline: "", body: Array(text[..<end])) }
        for start in 0..<text.count { _ = Sample.detector.detect(headline: "", body: Array(text[start...])) }
    }

    @Test func `Words that mean something crash nothing in any order`() {
        let words = [
            "Mr", "President", "Minister", "for", "of", "the", "The", "and", "First", "Two", "Bank", "Bancorp", "Army",
            "House", "Easter", "Island", "Avenue", "Michigan", "NASA", "Jane", "Dole", "Al", "al-Assad", "de", "Witt",
            "State's", "Attorney", "Board", "Directors", "Grand", "Prix", "Image:", "Jr.", "Jr", "II", "Phase", "DEC",
            "12", "4-0", "4th", "Annual", "US$5", "U.S.", "(AB)", "(ABs)", "(Bank)", "(“Bank”)", "“Lucky”", "“Lucky",
            "Lucky”",
            "small", "words", "said", "Saint", "Queen", "Palace", "University", "Celebrated", "French", ",", ".",
            "\n\n",
        ]
        var state: UInt64 = 7
        func text(_ count: Int) -> String {
            (0..<count).map { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return words[Int(state >> 33) % words.count]
            }.joined(separator: " ")
        }
        // Some texts are shorter than their headline.
        for number in 0..<2000 {
            let (headline, body) = (text(12), text(number % 30))
            for topic in Sample.topics(headline, body) {
                #expect(topic.mentions.allSatisfy { $0.place.upperBound <= body.utf8.count && !$0.place.isEmpty })
            }
        }
    }

    @Test func `Nothing has no topics`() {
        #expect(Sample.names("", "") == [])
        #expect(Sample.names("Nothing", "") == [])
    }
}
