/// What the program says in English.
enum EnglishWords: LanguageWords {
    static let name = "English"

    static func text(_ word: InterfaceWord) -> String {
        switch word {
        case .skipToNews: "Skip to the news"
        case .frontPage: "Front page"
        case .sections: "Sections"
        case .latestEdition: "Latest edition"
        case .moreOfThisPaper: "More of this paper"
        case .allEditions: "All editions"
        case .editions: "Editions"
        case .edition: "Edition"
        case .topics: "Topics"
        case .archive: "Archive"
        case .feed: "Feed"
        case .allFeeds: "All feeds"
        case .breadcrumbs: "Breadcrumbs"
        case .news: "News"
        case .wholeEdition: "The whole edition"
        case .nothingPublished: "Nothing has been published yet."
        case .earlier: "Earlier"
        case .later: "Later"
        case .beforeAndAfter: "Before and after"
        case .pages: "Pages"
        case .newerArticles: "Newer articles"
        case .olderArticles: "Older articles"
        case .updated: "Updated"
        case .source: "Source"
        case .sources: "Sources"
        case .earlierOnThisStory: "Earlier on this story"
        case .earlierAndLaterArticles: "Earlier and later articles"
        case .alsoIn: "Also in:"
        case .authors: "Authors"
        case .series: "Series"
        case .corrections: "Corrections"
        case .corrected: "Corrected"
        case .previousPart: "Previous part:"
        case .nextPart: "Next part:"
        case .withdrawn: "Withdrawn"
        case .withdrawnArticle: "Withdrawn article"
        case .withdrawnText: "This article has been withdrawn."
        case .part: "Part {number}"
        case .partOf: "Part {number} of {series}"
        case .allAuthorsOf: "All authors of {site}."
        case .articlesByAuthor: "Articles by {author} in {site}."
        case .allSeriesOf: "All series of {site}."
        case .partsOfSeries: "{series}: all parts of the series in {site}."
        case .correctionsOf: "What {site} has corrected or withdrawn, the latest first."
        case .seenTogether: "Seen together"
        case .elsewhere: "Elsewhere"
        case .noTopics: "No article names a topic yet."
        case .show: "Show"
        case .everything: "everything"
        case .people: "people"
        case .places: "places"
        case .organisations: "organisations"
        case .events: "events"
        case .otherTopics: "other"
        case .letters: "Letters"
        case .pageNotFound: "Page not found"
        case .notFoundText: "There is no page at this address. It may have moved, or never have existed."
        case .continueReading: "Continue reading"
        case .readOnWeb: "Read the whole edition on the web"
        case .unsubscribe: "Unsubscribe"
        case .feedNote: "This is a feed. Copy its address into a feed reader, and new articles come to you."
        case .latestEditionOf: "The latest edition of {site}."
        case .allTopicsOf: "All topics of {site}, from A to Z."
        case .allEditionsOf: "All editions of {site} by date."
        case .allArticlesOf: "All articles of {site} by year and month."
        case .archiveOfYear: "Archive of {year}"
        case .articlesInYear: "Articles of {site} in {year}, by month."
        case .articlesInMonth: "Articles of {site} in {month}."
        case .newsOfSection: "{section}: news from {site}."
        case .sectionArchivePage: "{section}, page {number} of the archive of {site}."
        case .articlesAboutTopic: "Articles about {topic} in {site}."
        case .topicArchivePage: "{topic}, page {number} of the articles in {site}."
        case .editionOfSite: "The edition of {site} of {date}."
        case .archivePage: "{title}, archive page {number}"
        case .editionOfDate: "Edition of {date}"
        case .titleWithDate: "{title}, {date}"
        case .sourceNamed: "Source: {source}"
        }
    }

    static func forms(_ word: CountedWord) -> PluralForms {
        switch word {
        case .minutesRead: PluralForms(other: "{number} min read")
        case .articles: PluralForms(one: "{number} article", other: "{number} articles")
        case .moreArticles: PluralForms(one: "{number} more article", other: "{number} more articles")
        case .shortenedInMail:
            PluralForms(
                one: "{number} article is shortened so that this mail arrives whole.",
                other: "{number} articles are shortened so that this mail arrives whole.")
        }
    }

    /// The day comes first, as most of the world's English has it, but for the countries that write the month first.
    static func calendar(region: String?) -> CalendarWords {
        let isMonthFirst = ["AS", "CA", "GU", "MH", "MP", "PH", "PR", "UM", "US", "VI"].contains(region ?? "")
        return CalendarWords(
            months: English.months, monthsShort: English.months.map { String($0.prefix(3)) },
            weekdays: English.weekdays,
            longDate: isMonthFirst ? "{weekday}, {month} {day}, {year}" : "{weekday}, {day} {month} {year}",
            shortDate: isMonthFirst ? "{monthShort} {day}, {year}" : "{day} {monthShort} {year}",
            monthYear: "{month} {year}")
    }
}
