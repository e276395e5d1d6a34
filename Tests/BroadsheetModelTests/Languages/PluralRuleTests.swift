import Testing

@testable import BroadsheetModel

/// The samples are those of CLDR's page on plural rules.
@Suite struct PluralRuleTests {
    @Test(
        arguments: [
            ("en", [1: .one, 0: .other, 2: .other]),
            ("ja", [0: .other, 1: .other]),
            ("hi", [0: .one, 1: .one, 2: .other]),
            ("fr", [0: .one, 1: .one, 2: .other, 1_000_000: .many]),
            ("pt", [0: .one, 1: .one, 2: .other, 1_000_000: .many]),
            ("pt-PT", [0: .other, 1: .one, 2: .other]),
            ("es", [0: .other, 1: .one, 2: .other, 1_000_000: .many]),
            ("he", [1: .one, 2: .two, 0: .other, 20: .other]),
            (
                "ar",
                [
                    0: .zero, 1: .one, 2: .two, 3: .few, 10: .few, 103: .few, 11: .many, 99: .many, 100: .other,
                    102: .other,
                ]
            ),
            ("pl", [1: .one, 2: .few, 4: .few, 22: .few, 0: .many, 5: .many, 12: .many, 21: .many, 101: .many]),
            ("ru", [1: .one, 21: .one, 2: .few, 11: .many, 12: .many, 0: .many, 111: .many]),
            ("sr", [1: .one, 21: .one, 2: .few, 11: .other, 0: .other]),
            ("cs", [1: .one, 2: .few, 4: .few, 0: .other, 22: .other]),
            ("sl", [1: .one, 101: .one, 2: .two, 3: .few, 4: .few, 0: .other, 5: .other]),
            ("lt", [1: .one, 21: .one, 2: .few, 9: .few, 0: .other, 11: .other, 19: .other]),
            ("lv", [0: .zero, 10: .zero, 11: .zero, 1: .one, 21: .one, 2: .other]),
            ("ro", [1: .one, 0: .few, 2: .few, 119: .few, 20: .other, 100: .other]),
        ] as [(String, [Int: PluralCategory])])
    func `numbers have the form that the language wants`(tag: String, samples: [Int: PluralCategory]) {
        let rule = PluralRule(language: tag)
        for (number, category) in samples { #expect(rule.category(of: number) == category, "\(tag) \(number)") }
    }
}
