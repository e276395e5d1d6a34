import BroadsheetModel

/// How Markdown becomes HTML.
public struct MarkdownOptions: Sendable {
    /// What becomes of raw HTML.
    public enum RawHTML: String, Sendable, CaseIterable {
        /// Tags are left out, the words between them stay.
        case omit
        /// It is shown as it was typed.
        case escape
        /// The author is trusted.
        case allow
    }

    /// What becomes of a heading of level 1 that the text begins with.
    public enum OpeningHeading: Sendable, Hashable {
        /// It stays where it is.
        case keep
        /// It is taken out: it is the article's title.
        case take
        /// It is taken out when it repeats this title; case and white space do not count.
        case takeWhenEqual(String)
    }

    /// What becomes of raw HTML.
    public var rawHTML = RawHTML.omit
    /// What is understood beyond CommonMark.
    public var extensions = MarkdownExtensions()
    /// The language of the text, for its quotes and dashes.
    public var language = ""
    /// Whether pictures are loaded only when they are about to be seen.
    public var loadsLazily = true
    /// What becomes of a heading of level 1 that the text begins with.
    public var openingHeading = OpeningHeading.keep
    /// Whether headings are moved so that the first is an `h2` and no level is skipped.
    public var shiftsHeadings = true
    /// Whether headings get an `id` made from their words.
    public var headingIDs = true
    /// The ids that the page around the text uses, which no heading may get.
    public var reservedIDs: Set<String> = []
    /// The most characters that a summary made from the first paragraph may have.
    public var summaryLength = 300
    /// Tells a first paragraph that says nothing, such as a date, so that the next one becomes the summary.
    public var isNoSummary: (@Sendable (String) -> Bool)?
    /// The words that mark the end of the summary when they stand alone in an HTML comment.
    public var moreMarkers = ["more", "excerpt"]
    /// Where addresses without a host lead; nil leaves them as they are written.
    public var addressBase: AddressBase?
    /// Whether the plain text of each block is wanted.
    public var collectsBlocks = false
    /// Whether links and images are wanted, with their places; those that `addressBase` knows to lead elsewhere are not.
    public var collectsLinks = false
    /// Whether a summary is wanted.
    public var makesSummary = true

    /// Whether addresses that can run a program are left out; the CommonMark tests alone need them.
    var checksAddresses = true
    /// How deep quotes, lists and spans may be nested; browsers give up at some hundred.
    var deepest = 100

    /// The options for articles.
    public init() {}

    /// What the CommonMark specification says and nothing else.
    static var commonMark: MarkdownOptions {
        var options = MarkdownOptions()
        options.rawHTML = .allow
        options.extensions = .none
        options.loadsLazily = false
        options.shiftsHeadings = false
        options.headingIDs = false
        options.moreMarkers = []
        options.checksAddresses = false
        return options
    }
}
