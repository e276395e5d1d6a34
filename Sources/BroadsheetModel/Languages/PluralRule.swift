/// Which form of a phrase a whole number wants. Source: Unicode CLDR, "Language Plural Rules", cardinals.
public enum PluralRule: String, Sendable, Hashable, CaseIterable {
    /// One form for all numbers: Chinese, Japanese.
    case single
    /// One, and the rest: English, German.
    case one
    /// Zero and one, and the rest: Hindi.
    case zeroOrOne
    /// Zero and one, millions, and the rest: French, Portuguese.
    case zeroOrOneAndMillions
    /// One, millions, and the rest: Spanish, Portuguese of Portugal, Italian.
    case oneAndMillions
    case hebrew, arabic, polish, eastSlavic, southSlavic, czech, slovenian, lithuanian, latvian, romanian

    /// The rule of a language, by its tag; unknown ones have one form for one and one for the rest.
    public init(language tag: String) {
        let parts = tag.lowercased().split(separator: "-").map(String.init)
        let name = parts.first ?? ""
        if name == "pt", parts.dropFirst().contains("pt") {
            self = .oneAndMillions
            return
        }
        self = PluralRule.languages.first { $0.value.contains(name) }?.key ?? .one
    }

    private static let languages: KeyValuePairs<PluralRule, Set<String>> = [
        .single: ["id", "ja", "jv", "km", "ko", "lo", "ms", "my", "th", "vi", "yue", "zh"],
        .zeroOrOne: ["am", "as", "bn", "fa", "gu", "hi", "hy", "kn", "zu"],
        .zeroOrOneAndMillions: ["fr", "pt"],
        .oneAndMillions: ["ca", "es", "it"],
        .hebrew: ["he", "iw"],
        .arabic: ["ar"],
        .polish: ["pl"],
        .eastSlavic: ["be", "ru", "uk"],
        .southSlavic: ["bs", "hr", "sh", "sr"],
        .czech: ["cs", "sk"],
        .slovenian: ["sl"],
        .lithuanian: ["lt"],
        .latvian: ["lv"],
        .romanian: ["mo", "ro"],
    ]

    /// The category of a number.
    public func category(of number: Int) -> PluralCategory {
        let n = number.magnitude
        let (ones, hundreds) = (n % 10, n % 100)
        let isTeen = (11...19).contains(hundreds)
        let endsInFew = (2...4).contains(ones) && !(12...14).contains(hundreds)
        let isMillions = n != 0 && n % 1_000_000 == 0
        switch self {
        case .single: return .other
        case .one: return n == 1 ? .one : .other
        case .zeroOrOne: return n <= 1 ? .one : .other
        case .zeroOrOneAndMillions: return n <= 1 ? .one : isMillions ? .many : .other
        case .oneAndMillions: return n == 1 ? .one : isMillions ? .many : .other
        case .hebrew: return n == 1 ? .one : n == 2 ? .two : .other
        case .arabic:
            if n <= 2 { return [.zero, .one, .two][Int(n)] }
            return (3...10).contains(hundreds) ? .few : hundreds >= 11 ? .many : .other
        case .polish: return n == 1 ? .one : endsInFew ? .few : .many
        case .eastSlavic: return ones == 1 && hundreds != 11 ? .one : endsInFew ? .few : .many
        case .southSlavic: return ones == 1 && hundreds != 11 ? .one : endsInFew ? .few : .other
        case .czech: return n == 1 ? .one : (2...4).contains(n) ? .few : .other
        case .slovenian:
            return hundreds == 1 ? .one : hundreds == 2 ? .two : (3...4).contains(hundreds) ? .few : .other
        case .lithuanian: return isTeen ? .other : ones == 1 ? .one : ones >= 2 ? .few : .other
        case .latvian: return ones == 0 || isTeen ? .zero : ones == 1 ? .one : .other
        case .romanian: return n == 1 ? .one : n == 0 || (1...19).contains(hundreds) ? .few : .other
        }
    }

    /// The categories that whole numbers can have.
    public var categories: Set<PluralCategory> {
        Set((0...200).map(category(of:)) + [category(of: 1_000_000)])
    }
}
