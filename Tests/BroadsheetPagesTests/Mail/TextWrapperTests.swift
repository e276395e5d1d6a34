import Testing

@testable import BroadsheetPages

@Suite struct TextWrapperTests {
    @Test(arguments: [
        ("one two three", 8, ["one two", "three"]), ("one", 8, ["one"]), ("", 8, [""]), ("a\nb", 8, ["a", "b"]),
        ("see https://a.example/long now", 10, ["see", "https://a.example/long", "now"]),
        ("日本語の文章です。長い", 10, ["日本語の文", "章です。長", "い"]),
        ("ああああ。い", 8, ["あああ", "あ。い"]), ("「ああ」「いい」", 10, ["「ああ」", "「いい」"]),
        ("abc日本", 5, ["abc日", "本"]), ("e\u{301}e\u{301} e\u{301}", 4, ["e\u{301}e\u{301} e\u{301}"]),
        ("안녕하세요 여러분", 10, ["안녕하세요", "여러분"]), ("a\u{A0}b c", 3, ["a\u{A0}b", "c"]),
    ])
    func `lines are broken by what is seen of them`(text: String, width: Int, lines: [String]) {
        #expect(TextWrapper(width: width).lines(text) == lines)
    }

    @Test(arguments: [
        ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("ｶ", 1), ("🎉", 2), ("👨‍👩‍👧", 2), ("한", 2), ("٣", 1), ("हिन्दी", 3),
        ("\u{200B}", 0),
        ("—", 1), ("☑", 1), ("❤️", 2),
    ])
    func `letters take as many columns as they are wide`(text: String, width: Int) {
        #expect(DisplayWidth.of(text) == width)
    }
}
