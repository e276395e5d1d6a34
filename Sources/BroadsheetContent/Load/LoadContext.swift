import BroadsheetModel
import BroadsheetTopics

/// What every file is read with.
struct LoadContext: Sendable {
    let settings: ParseSettings
    let clock: SiteClock
    let keepsText: Bool
    /// The day of the build, by which only what is said about files is decided: what they hold is remembered.
    let today: CalendarDay
    let names: NameReader

    init(settings: ParseSettings, clock: SiteClock, keepsText: Bool, today: CalendarDay) {
        self.settings = settings
        self.clock = clock
        self.keepsText = keepsText
        self.today = today
        names = NameReader(settings)
    }

    var routes: RouteAssembler { RouteAssembler(permalink: settings.permalink) }
}

/// The part of the configuration that decides how files are read. Only what stands here reaches the parsers, so a
/// change of any other key leaves the store good.
struct ParseSettings: Sendable {
    let baseURL: BaseURL
    /// The whole address of the site, with which those of all its pages begin.
    let address: String
    let permalink: PermalinkPattern
    let rawHTML: Configuration.RawHTML
    let markdown: MarkdownExtensions
    let language: String
    let timezone: String
    /// What the editor wants the notices of withdrawn articles to say.
    let words: OwnWords
    /// Whether topics are looked for, and the editor's own names for them.
    let detectsTopics: Bool
    let registry: TopicRegistry
    /// The path of the content folder as shown to the reader.
    let folder: String

    init(_ configuration: Configuration, folder: String) {
        baseURL = configuration.baseURL
        address = baseURL.link(.root)
        permalink = configuration.permalink
        rawHTML = configuration.rawHTML
        markdown = configuration.markdown
        language = configuration.language
        timezone = configuration.timezone
        var words = OwnWords()
        for word in [InterfaceWord.withdrawnArticle, .withdrawnText] {
            words.texts[word] = configuration.words.texts[word]
        }
        self.words = words
        detectsTopics = configuration.topics.detects
        registry = TopicRegistry(configuration.topics.registered)
        self.folder = folder
    }

    /// A path below the content folder as shown to the reader.
    func shown(_ path: String) -> String { folder.isEmpty ? path : "\(folder)/\(path)" }

    /// What tells these settings from others.
    var fingerprint: Fingerprint {
        var all = FingerprintBuilder()
        all.add(address)
        all.add(permalink.text)
        all.add(rawHTML.rawValue)
        all.add(markdown.text)
        all.add(language)
        all.add(timezone)
        all.add(words.texts[.withdrawnArticle])
        all.add(words.texts[.withdrawnText])
        all.add(detectsTopics)
        all.add(TopicDetector(language: "en", registry: registry).fingerprint)
        all.add(folder)
        return all.fingerprint
    }
}
