/// What the editor has set in `broadsheet.toml`, with the defaults of what is not set.
public struct Configuration: Sendable {
    /// The site's title.
    public var title = "News Digest"
    /// One plain sentence about the site.
    public var description = ""
    /// Where it is published.
    public var baseURL: BaseURL
    /// The picture of pages that have none of their own; nil when nothing is set.
    public var image: SitePicture?
    /// What that picture shows, for those who do not see it.
    public var imageAlt = ""
    /// The language tag of BCP 47.
    public var language = "en"
    /// The editor's own words, which replace those of the language.
    public var words = OwnWords()
    /// The name of the time zone of all dates without one of their own, such as `Europe/Berlin`.
    public var timezone = "UTC"
    /// The sections' names in the order of the paper.
    public var sections: [String] = []
    /// The shape of article addresses.
    public var permalink = PermalinkPattern.standard
    /// The folder of the articles, relative to the configuration.
    public var contentFolder = "Content"
    /// The folder of the site's own templates.
    public var templatesFolder = "Templates"
    /// The folder of the finished site.
    public var outputFolder = "Output"
    /// How many articles a section's or topic's page lists.
    public var pageSize = 50
    /// What the site is called for ever in its feeds; nil when nothing is set.
    public var id: SiteID?
    /// Which feeds there are.
    public var feeds = FeedSettings()
    /// What happens to raw HTML in Markdown.
    public var rawHTML = RawHTML.omit
    /// What is understood in Markdown beyond CommonMark.
    public var markdown = MarkdownExtensions()
    /// What the editor wants of topics.
    public var topics = TopicSettings()
    /// What the editor says about authors.
    public var authors: [RegisteredAuthor] = []
    /// The mail of each edition; nil when there is none.
    public var mail: MailSettings?
    /// What the editor wants of new editions; no page shows it.
    public var new = NewSettings()
    /// Free values for templates, from `[extra]`.
    public var extra: [(name: String, value: String)] = []

    /// The hosts of the site, from `[publish.NAME]`.
    public var publishTargets: [PublishTarget] = []

    /// A configuration with nothing set.
    public init(baseURL: BaseURL) { self.baseURL = baseURL }

    /// What happens to raw HTML in Markdown.
    public enum RawHTML: String, Sendable, CaseIterable {
        case omit, escape, allow
    }

    /// What tells these settings from others. A test counts the fields, so that none is forgotten.
    ///
    /// The targets are left out: no page shows where it is published. So are topics, authors, mail and the
    /// picture: pages that show them have what they show in fingerprints of their own.
    public var fingerprint: Fingerprint {
        var all = FingerprintBuilder()
        for text in [title, description, baseURL.link(.root), language, timezone, permalink.text, rawHTML.rawValue] {
            all.add(text)
        }
        all.add(id?.text)
        all.add(feeds.summary)
        for text in words.summary { all.add(text) }
        all.add(markdown.text)
        for text in [contentFolder, templatesFolder, outputFolder] { all.add(text) }
        for number in [sections.count, pageSize, extra.count] { all.add(number) }
        for section in sections { all.add(section) }
        for value in extra {
            all.add(value.name)
            all.add(value.value)
        }
        return all.fingerprint
    }

    /// What ids in feeds begin with: the site's own, or one made of its address.
    public var feedID: SiteID { id ?? SiteID(of: baseURL) }

    /// Whether the language is written from right to left.
    public var isRightToLeft: Bool { Configuration.isRightToLeft(language) }

    /// Whether a language is written from right to left.
    public static func isRightToLeft(_ language: String) -> Bool {
        let parts = language.lowercased().split(separator: "-")
        if parts.contains("arab") || parts.contains("hebr") { return true }
        return ["ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"].contains(parts.first ?? "")
            && !parts.contains("latn") && !parts.contains("cyrl")
    }
}
