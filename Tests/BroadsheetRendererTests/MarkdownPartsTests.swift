import Testing

@testable import BroadsheetRenderer

@Suite struct HeadingIDsTests {
    private func ids(_ headings: String..., reserved: Set<String> = []) -> [String] {
        var ids = HeadingIDs(reserved: reserved)
        return headings.map { ids.id(for: Array($0.utf8).span) }
    }

    @Test func `ids keep letters of every script in lower case`() {
        #expect(
            ids("What's new?", "  A / B -- c_d  ", "ÄRGER İn Łódź", "新聞 2026", "हिन्दी समाचार", "…", "don\u{2019}t")
                == ["whats-new", "a-b-c-d", "ärger-i\u{307}n-łódź", "新聞-2026", "हिन्दी-समाचार", "section", "dont"])
    }

    @Test func `equal headings are numbered and never meet`() {
        #expect(ids("a", "a", "a-2", "a", "a-2") == ["a", "a-2", "a-2-2", "a-3", "a-2-3"])
        #expect(ids("Main", reserved: ["main"]) == ["main-2"])
    }
}

@Suite struct HeadingOutlineTests {
    @Test func `levels begin at 2 and none is skipped`() {
        var outline = HeadingOutline()
        #expect([1, 2, 4, 3, 1].map { outline.level(for: $0) } == [2, 3, 4, 4, 2])
        var deep = HeadingOutline()
        #expect([1, 2, 3, 4, 5, 6].map { deep.level(for: $0) } == [2, 3, 4, 5, 6, 6])
    }
}

@Suite struct WordCounterTests {
    @Test(arguments: [
        ("", 0), ("a", 1), ("one two", 2), ("don't", 2), ("a-b_c", 3), ("新聞 news", 3), ("ニュース", 4),
        ("हिन्दी समाचार", 2), ("Новости дня", 2), ("soft\u{AD}ware", 1), ("مرحبا", 1), ("3,5 %", 2), ("é", 1),
        ("🙂 ok", 1),
    ])
    func `words are runs of letters and digits`(text: String, words: Int) {
        #expect(WordCounter.count(Array(text.utf8).span) == words, "\(text)")
    }

    @Test func `the short list of letters agrees with the Unicode tables`() {
        for value in UInt32(0)..<0x3000 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let expected: Bool
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
                .letterNumber, .otherNumber:
                expected = true
            default: expected = false
            }
            #expect((CharacterClass(scalar) == .letter) == expected, "U+\(String(value, radix: 16))")
        }
    }
}

@Suite struct SummaryTests {
    private func cut(_ text: String, _ limit: Int) -> String { Summary.cut(Array(text.utf8).span, limit: limit) }

    @Test func `a summary is cut where one that looks at each character cuts it`() {
        let pieces = ["a", "bc", "def ", " ", "  ", ", ", "é", "e\u{301}", "\u{200D}", "👍🏽", "字", "\n", "(-", "\u{7F}"]
        var random = Seeded(state: 7)
        for _ in 0..<2_000 {
            let text = (0..<Int.random(in: 0...14, using: &random)).map { _ in
                pieces.randomElement(using: &random) ?? ""
            }
            .joined()
            for limit in 0...18 {
                #expect(
                    cut(text, limit) == slowSummary(text, limit),
                    "\(text.debugDescription) \(limit)")
            }
        }
    }

    private func slowSummary(_ text: String, _ limit: Int) -> String {
        let isBlank = { (scalar: Unicode.Scalar) in scalar.value <= 0x20 }
        let words = text.unicodeScalars.split(whereSeparator: isBlank).map { String($0) }
        let line = Array(words.joined(separator: " ").unicodeScalars)
        guard line.count > limit else { return words.joined(separator: " ") }
        let joins = { (scalar: Unicode.Scalar) in
            scalar == "\u{200D}" || scalar == "\u{301}" || (0x1F3FB...0x1F3FF).contains(scalar.value)
        }
        var end = 0
        var before: Unicode.Scalar = " "
        for index in line.indices where index < limit && line[index] != " " {
            if !joins(line[index]), before != "\u{200D}" { end = index }
            before = line[index]
        }
        if let blank = line.prefix(limit + 1).lastIndex(of: " "), blank > limit / 2 { end = blank }
        var kept = line[..<end]
        while let last = kept.last, " ,;:-(".unicodeScalars.contains(last) { kept.removeLast() }
        return kept.reduce(into: "") { $0.unicodeScalars.append($1) } + "…"
    }

    @Test func `short texts stay whole with single blanks`() {
        #expect(cut(" one\n two\u{A0} ", 7) == "one two")
        #expect(cut("one two", 7) == "one two")
    }

    @Test func `long texts are cut at a word`() {
        #expect(cut("one two three", 9) == "one two…")
        #expect(cut("one two, three", 10) == "one two…")
        #expect(cut("one two three", 8) == "one two…")
        #expect(cut("abcdefghijkl", 6) == "abcde…")
        #expect(cut("a bcdefghijkl", 6) == "a bcd…")
        #expect(cut("新聞新聞新聞", 4) == "新聞新…")
    }

    @Test func `no letter is parted from its accent and no emoji is broken`() {
        #expect(cut("abcde\u{301}fgh", 6) == "abcd…")
        #expect(cut("ab👨‍👩‍👧cdef", 5) == "ab…")
    }
}

@Suite struct SafeAddressTests {
    private func isSafe(_ address: String) -> Bool { SafeAddress.isSafe(Array(address.utf8).span) }

    @Test(arguments: [
        "javascript:x", "JaVaScRiPt:x", "  javascript:x", "java\tscript:x", "java\nscript:x", "\u{1}javascript:x",
        "%6Aavascript:x", "vbscript:x", "data:text/html,x", "data:image/svg+xml,x", "jar:javascript:x", "file:///etc",
        "view-source:javascript:x", "feed:javascript:x", "javascript://%0ax", "\u{A0}javascript:x",
        "javascript\u{AD}:x", "java\u{200B}script:x", "javascript%3Ax", "blob:x", "intent:x", "%20javascript:x",
    ])
    func `addresses that can run something are unsafe`(address: String) { #expect(!isSafe(address)) }

    @Test(arguments: [
        "", "a", "https://x.org/a:b", "HTTP://x.org", "mailto:a@b.org", "tel:+1", "#javascript:x", "?a=javascript:x",
        "/javascript:x", "./a:b", "data:image/png;base64,x", "DATA:IMAGE/JPEG,x", "1:2", "über:uns", "%C3%A9",
        "//x.org",
    ])
    func `other addresses are safe`(address: String) { #expect(isSafe(address)) }
}

@Suite struct EscapeTests {
    private func escaped(_ text: String) -> String {
        var out: [UInt8] = []
        appendEscaped(text, into: &out)
        return String(decoding: out, as: UTF8.self)
    }

    @Test func `the four characters of markup are escaped`() {
        #expect(escaped("a <b> & \"c\" 'd'\té\n") == "a &lt;b&gt; &amp; &quot;c&quot; 'd'\té\n")
    }

    @Test func `what neither XML nor HTML may hold never comes through`() {
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let isIllegal =
                value < 0x20 && value != 9 && value != 10 || (0x7F...0x9F).contains(value) || value & 0xFFFE == 0xFFFE
                || (0xFDD0...0xFDEF).contains(value)
            guard isIllegal || value % 61 == 0 else { continue }
            let out = escaped("a\(scalar)b").unicodeScalars
            #expect(
                out.contains(scalar) == (isIllegal || scalar.isMarkup ? false : true), "U+\(String(value, radix: 16))")
            #expect(out.first == "a" && out.last == "b" && out.count >= 3)
        }
        #expect(escaped("a\r\nb\rc") == "a\nb\nc")
    }
}

extension Unicode.Scalar {
    fileprivate var isMarkup: Bool { ["&", "<", ">", "\""].contains(self) }
}

/// Numbers that are the same on every run.
private struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ state >> 29
    }
}
