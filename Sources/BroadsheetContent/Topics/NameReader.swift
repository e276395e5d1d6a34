import BroadsheetModel
import BroadsheetTopics

/// Reads the names in articles that their topics are made of.
struct NameReader: Sendable {
    private let settings: ParseSettings
    /// One with the rules of the languages that have some, and one with the editor's names only.
    private let withRules: TopicDetector
    private let withoutRules: TopicDetector

    init(_ settings: ParseSettings) {
        self.settings = settings
        withRules = TopicDetector(language: "en", registry: settings.registry)
        withoutRules = TopicDetector(language: "", registry: settings.registry)
    }

    func names(in article: Article) -> ArticleNames {
        var names = ArticleNames()
        // The words of a notice are nobody's story.
        guard article.withdrawal == nil else { return names }
        names.words = TitleWords(article.title)
        guard case .bytes(let html) = article.body.html else { return names }
        if !article.topics.isEmpty {
            let first = FirstMention(html: html)
            names.mentions = article.topics.map(first.of)
        } else if settings.detectsTopics {
            let language = article.language ?? settings.language
            let detector = TopicDetector.isSupported(language) ? withRules : withoutRules
            let detection = detector.detect(headline: article.title, body: html)
            names.found = detection.topics.map { FoundTopic(name: $0.name, kind: $0.kind, salience: $0.salience) }
            names.definitions = detection.definitions
            names.mentions = detection.topics.map { $0.mentions.first(where: \.isLinkable)?.place }
        }
        while let last = names.mentions.last, last == nil { names.mentions.removeLast() }
        return names
    }
}
