import BroadsheetModel

/// How pages speak: the site's own way, and one for each language of articles that are in another.
///
/// A page that shows one article speaks that article's language, when there are words for it; all others speak the site's.
struct Voices: Sendable {
    /// A language in which pages speak.
    struct Voice: Sendable {
        /// The tag, as the author wrote it.
        let tag: String
        let words: InterfaceWords
        /// The number of its words among those of all voices, by which templates are chosen.
        let number: Int
    }

    /// The languages of articles, in which pages can speak, by their tags.
    private let voices: [String: Voice]
    /// The words that differ from each other, by their numbers.
    let words: [InterfaceWords]

    init(site: Site) {
        var voices: [String: Voice] = [:]
        var words: [InterfaceWords] = []
        var numbers: [InterfaceLanguage: Int] = [:]
        for index in site.articles.indices {
            guard let tag = site.foreignLanguage(ofArticle: index), voices[tag] == nil,
                let language = InterfaceLanguage(tag: tag)
            else { continue }
            // The editor's own words are those of the site's language.
            let own = language == site.words.language ? site.configuration.words : OwnWords()
            let said = InterfaceWords(language: tag, own: own)
            let number = numbers[language] ?? words.count
            if numbers[language] == nil {
                numbers[language] = number
                words.append(said)
            }
            voices[tag] = Voice(tag: tag, words: said, number: number)
        }
        self.voices = voices
        self.words = words
    }

    /// Whether all pages speak the site's language.
    var isEmpty: Bool { voices.isEmpty }

    /// The voice of an article's page; nil when it is the site's.
    func of(_ index: Int, in site: Site) -> Voice? {
        voices.isEmpty ? nil : site.foreignLanguage(ofArticle: index).flatMap { voices[$0] }
    }
}
