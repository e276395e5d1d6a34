/// The languages whose words the program has; the raw value is the tag of BCP 47.
public enum InterfaceLanguage: String, Sendable, Hashable, CaseIterable {
    case arabic = "ar"
    case german = "de"
    case english = "en"
    case spanish = "es"
    case french = "fr"
    case hebrew = "he"
    case hindi = "hi"
    case japanese = "ja"
    case polish = "pl"
    case portuguese = "pt"
    case portugueseOfPortugal = "pt-PT"
    case chinese = "zh"
    case chineseTraditional = "zh-Hant"

    /// The language of a tag: the nearest one, as `de` for `de-AT`; nil when there are no words for it.
    public init?(tag: String) {
        let parts = LanguageParts(tag)
        switch parts.language {
        // The countries of Africa and Asia that write it follow Portugal.
        case "pt" where !["BR", nil].contains(parts.region): self = .portugueseOfPortugal
        case "zh" where parts.isTraditional: self = .chineseTraditional
        // Older tags.
        case "iw": self = .hebrew
        default: self.init(rawValue: parts.language)
        }
    }

    /// The name of the language in itself: "Deutsch".
    public var name: String { words.name }

    /// What is said in it.
    var words: any LanguageWords.Type {
        switch self {
        case .arabic: ArabicWords.self
        case .german: GermanWords.self
        case .english: EnglishWords.self
        case .spanish: SpanishWords.self
        case .french: FrenchWords.self
        case .hebrew: HebrewWords.self
        case .hindi: HindiWords.self
        case .japanese: JapaneseWords.self
        case .polish: PolishWords.self
        case .portuguese: PortugueseWords.self
        case .portugueseOfPortugal: PortugueseOfPortugalWords.self
        case .chinese: ChineseWords.self
        case .chineseTraditional: ChineseTraditionalWords.self
        }
    }
}

/// The parts of a language's tag that decide on words. Source: RFC 5646, section 2.1.
struct LanguageParts: Sendable, Hashable {
    /// The first part, in lower case.
    let language: String
    /// The script, in lower case, as in `zh-Hant`.
    let script: String?
    /// The country or part of the world, in upper case, as in `pt-BR`.
    let region: String?
    /// The digits that are asked for, as in `ar-u-nu-latn`.
    let digits: Digits?

    /// Whether it is Chinese in traditional characters, by its script or country.
    var isTraditional: Bool { script == "hant" || (script == nil && ["HK", "MO", "TW"].contains(region ?? "")) }

    init(_ tag: String) {
        let parts = tag.split(separator: "-")
        language = parts.first?.lowercased() ?? ""
        // What follows a single letter is an extension.
        let end = parts.firstIndex { $0.utf8.count == 1 } ?? parts.endIndex
        let own = parts[min(1, end)..<end]
        script = own.first { $0.utf8.count == 4 && $0.first?.isLetter == true }?.lowercased()
        region = own.first { $0.utf8.count == 2 || ($0.utf8.count == 3 && $0.first?.isNumber == true) }?.uppercased()
        let numbers = parts[end...].firstIndex { $0.lowercased() == "nu" }
        digits = numbers.flatMap { place in
            parts.indices.contains(place + 1) ? Digits(rawValue: parts[place + 1].lowercased()) : nil
        }
    }
}
