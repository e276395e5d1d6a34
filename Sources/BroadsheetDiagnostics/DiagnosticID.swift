/// The stable names of all kinds of problems, `subject/problem`.
///
/// A test holds this list against the broken sites: each kind has a site that shows it.
public enum DiagnosticID: String, Sendable, Hashable, CaseIterable {
    // The configuration, broadsheet.toml
    case configurationSyntax = "configuration/syntax"
    case configurationUnknownKey = "configuration/unknown-key"
    case configurationWrongType = "configuration/wrong-type"
    case configurationBadValue = "configuration/bad-value"
    case configurationMissingKey = "configuration/missing-key"
    case configurationNoBaseURL = "configuration/no-base-url"
    case configurationNoID = "configuration/no-id"
    case configurationMissingPicture = "configuration/missing-picture"
    case configurationNoWords = "configuration/no-words"

    // Files of the content folder
    case fileTooLarge = "file/too-large"
    case fileInvalidUTF8 = "file/invalid-utf8"
    case fileNUL = "file/nul"
    case fileBinary = "file/binary"
    case fileUnreadable = "file/unreadable"
    case fileLinkOutside = "file/link-outside"
    case fileLinkBroken = "file/link-broken"
    case fileSpecial = "file/special"
    case fileName = "file/name"
    case fileEmpty = "file/empty"
    case fileUnused = "file/unused"

    // Front matter
    case frontMatterUnclosed = "front-matter/unclosed"
    case frontMatterSyntax = "front-matter/syntax"
    case frontMatterLoose = "front-matter/loose-value"
    case frontMatterTooDeep = "front-matter/too-deep"
    case frontMatterDuplicateKey = "front-matter/duplicate-key"
    case frontMatterWrongType = "front-matter/wrong-type"
    case frontMatterBadDate = "front-matter/bad-date"
    case frontMatterUnknownKey = "front-matter/unknown-key"

    // Dates and articles
    case dateMissing = "date/missing"
    case dateBad = "date/bad"
    case articleNoTitle = "article/no-title"
    case articleNoText = "article/no-text"
    case articleSameID = "article/same-id"
    case articleUpdatedEarly = "article/updated-early"
    case articleNoticeUndated = "article/notice-undated"
    case articleSameTranslation = "article/same-translation"

    // Digest text
    case digestNoHeadline = "digest/no-headline"
    case digestHeadlineChanged = "digest/headline-changed"

    // Markdown
    case markdownRawHTML = "markdown/raw-html"
    case markdownUnsafeAddress = "markdown/unsafe-address"
    case markdownTooDeep = "markdown/too-deep"
    case markdownNoAlt = "markdown/no-alt"
    case markdownFootnote = "markdown/footnote"
    case markdownForeignTag = "markdown/foreign-tag"
    case pictureMissing = "markdown/missing-picture"
    case linkBroken = "markdown/broken-link"
    case linkNoFile = "markdown/no-such-file"
    case linkNoAnchor = "markdown/no-such-anchor"
    case linkEmpty = "markdown/empty-link"

    // Templates
    case templateSyntax = "template/syntax"
    case templateUnknownName = "template/unknown-name"
    case templateMissingPartial = "template/missing-partial"
    case templateWrongUse = "template/wrong-use"
    case templateMailStyle = "template/mail-style"

    // Routes, sections, topics, authors and series
    case routeCollision = "route/collision"
    case routeNumbered = "route/numbered"
    case routeUnsafe = "route/unsafe"
    case topicSpelling = "topic/spelling"
    case topicClaimedTwice = "topic/claimed-twice"
    case topicSameSlug = "topic/same-slug"
    case authorSpelling = "author/spelling"
    case authorSameSlug = "author/same-slug"
    case authorClaimedTwice = "author/claimed-twice"
    case seriesSpelling = "series/spelling"
    case seriesSameSlug = "series/same-slug"

    // The store of earlier builds
    case storeDamaged = "store/damaged"
    case storeUnusable = "store/unusable"

    /// The severity that problems of this kind have unless something says otherwise.
    public var severity: Severity {
        switch self {
        case .fileLinkBroken, .fileSpecial, .fileEmpty, .fileUnused, .articleNoTitle,
            .frontMatterLoose, .frontMatterDuplicateKey, .frontMatterBadDate, .frontMatterUnknownKey,
            .dateMissing, .dateBad, .articleNoText, .articleSameID, .articleSameTranslation, .articleUpdatedEarly,
            .articleNoticeUndated,
            .configurationNoBaseURL, .configurationNoID, .configurationNoWords,

            .markdownRawHTML, .markdownUnsafeAddress, .markdownTooDeep, .markdownNoAlt, .markdownFootnote,
            .markdownForeignTag, .pictureMissing, .linkBroken, .linkEmpty,
            .templateMailStyle,
            .routeNumbered, .topicSpelling, .topicSameSlug, .authorSpelling, .authorSameSlug, .seriesSpelling,
            .seriesSameSlug,
            .digestNoHeadline:
            .warning
        case .storeDamaged, .storeUnusable, .digestHeadlineChanged: .note
        default:
            .error
        }
    }
}
