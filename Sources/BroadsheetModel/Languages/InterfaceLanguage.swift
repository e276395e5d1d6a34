/// The languages whose words the program has; the raw value is the tag of BCP 47.
public enum InterfaceLanguage: String, Sendable, Hashable, CaseIterable {
    case arabic = "ar"
    case english = "en"
    case german = "de"

    /// The language of a tag: that of its first part, as `pt` for `pt-BR`; nil when there are no words for it.
    public init?(tag: String) {
        let tag = LanguageParts(tag)
        self.init(rawValue: tag.language)
    }

    /// What is said in it.
    var words: any LanguageWords.Type {
        switch self {
        case .arabic: ArabicWords.self
        case .english: EnglishWords.self
        case .german: GermanWords.self
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
