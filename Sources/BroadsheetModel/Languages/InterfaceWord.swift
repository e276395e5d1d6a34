/// A word or sentence that pages, feeds and lists say themselves, in the language of their readers.
///
/// Each language says all of them: a case that one lacks does not compile. Names in braces, as in `{site}`, are
/// filled in; a word with such names is for the program, all others are for templates too, as `{{words.frontPage}}`.
public enum InterfaceWord: String, Sendable, Hashable, CaseIterable {
    // The frame of every page
    case skipToNews, frontPage, sections, latestEdition, moreOfThisPaper, allEditions, editions, edition, topics
    case archive, feed, allFeeds, breadcrumbs, news

    // The front page and lists
    case wholeEdition, nothingPublished, earlier, later, beforeAndAfter, pages, newerArticles, olderArticles

    // An article
    case updated, source, sources, earlierOnThisStory, earlierAndLaterArticles, alsoIn

    // Authors, series, corrections and withdrawals
    case authors, series, corrections, corrected, previousPart, nextPart, withdrawn, withdrawnArticle, withdrawnText
    case part, partOf, allAuthorsOf, articlesByAuthor, allSeriesOf, partsOfSeries, correctionsOf

    // Topics
    case seenTogether, elsewhere, noTopics, show, everything, people, places, organisations, events, otherTopics
    case letters

    // The page for addresses that lead nowhere
    case pageNotFound, notFoundText

    // The mail of an edition
    case continueReading, readOnWeb, unsubscribe

    // What a browser shows above a feed
    case feedNote

    // What pages say of themselves in search engines, windows and cards
    case latestEditionOf, allTopicsOf, allEditionsOf, allArticlesOf, archiveOfYear, articlesInYear, articlesInMonth
    case newsOfSection, sectionArchivePage, articlesAboutTopic, topicArchivePage, editionOfSite, archivePage
    case editionOfDate, titleWithDate, sourceNamed
}

extension InterfaceWord {
    /// The words that templates may name: those with nothing to fill in.
    public static let plain = allCases.filter { !$0.isPattern }

    /// Whether something is filled in.
    public var isPattern: Bool { EnglishWords.text(self).utf8.contains(UInt8(ascii: "{")) }

    /// What is filled in, as it stands in the English words: `{site}`.
    public var placeholders: Set<String> { InterfaceWord.placeholders(in: EnglishWords.text(self)) }

    /// The names in braces in a text, with the braces.
    public static func placeholders(in text: String) -> Set<String> {
        Set(text.matches(of: /\{[^{}]*\}/).map { String($0.output) })
    }
}
