/// What the program says in Hindi.
enum HindiWords: LanguageWords {
    static let name = "हिन्दी"

    static func text(_ word: InterfaceWord) -> String {
        switch word {
        case .skipToNews: "सीधे समाचारों पर जाएँ"
        case .frontPage: "मुखपृष्ठ"
        case .sections: "अनुभाग"
        case .latestEdition: "ताज़ा अंक"
        case .moreOfThisPaper: "इस अख़बार में और"
        case .allEditions: "सभी अंक"
        case .editions: "अंक"
        case .edition: "अंक"
        case .topics: "विषय"
        case .archive: "अभिलेखागार"
        case .feed: "फ़ीड"
        case .allFeeds: "सभी फ़ीड"
        case .breadcrumbs: "आप यहाँ हैं"
        case .news: "समाचार"
        case .wholeEdition: "पूरा अंक"
        case .nothingPublished: "अभी तक कुछ प्रकाशित नहीं हुआ है।"
        case .earlier: "पिछला"
        case .later: "अगला"
        case .beforeAndAfter: "पहले और बाद में"
        case .pages: "पृष्ठ"
        case .newerArticles: "नए लेख"
        case .olderArticles: "पुराने लेख"
        case .updated: "अपडेट किया गया:"
        case .source: "स्रोत"
        case .sources: "स्रोत"
        case .earlierOnThisStory: "इस ख़बर पर पहले"
        case .earlierAndLaterArticles: "पिछला और अगला लेख"
        case .alsoIn: "अन्य भाषाओं में:"
        case .authors: "लेखक"
        case .series: "शृंखलाएँ"
        case .corrections: "संशोधन"
        case .corrected: "संशोधित:"
        case .previousPart: "पिछला भाग:"
        case .nextPart: "अगला भाग:"
        case .withdrawn: "वापस लिया गया:"
        case .withdrawnArticle: "वापस लिया गया लेख"
        case .withdrawnText: "यह लेख वापस ले लिया गया है।"
        case .part: "भाग {number}"
        case .partOf: "{series}, भाग {number}"
        case .allAuthorsOf: "सभी लेखक – {site}।"
        case .articlesByAuthor: "{author} के लेख – {site}।"
        case .allSeriesOf: "सभी शृंखलाएँ – {site}।"
        case .partsOfSeries: "{series}: शृंखला के सभी भाग – {site}।"
        case .correctionsOf: "संशोधित और वापस लिए गए लेख, नए पहले – {site}।"
        case .seenTogether: "साथ में चर्चित"
        case .elsewhere: "अन्यत्र"
        case .noTopics: "अभी किसी लेख में कोई विषय नहीं है।"
        case .show: "दिखाएँ:"
        case .everything: "सब"
        case .people: "लोग"
        case .places: "स्थान"
        case .organisations: "संगठन"
        case .events: "घटनाएँ"
        case .otherTopics: "अन्य"
        case .letters: "अक्षर"
        case .pageNotFound: "पृष्ठ नहीं मिला"
        case .notFoundText: "इस पते पर कोई पृष्ठ नहीं है। हो सकता है वह कहीं और चला गया हो, या कभी था ही नहीं।"
        case .continueReading: "आगे पढ़ें"
        case .readOnWeb: "पूरा अंक वेब पर पढ़ें"
        case .unsubscribe: "सदस्यता रद्द करें"
        case .feedNote: "यह एक फ़ीड है। इसका पता किसी फ़ीड रीडर में डालें, नए लेख आप तक आते रहेंगे।"
        case .latestEditionOf: "{site}: ताज़ा अंक।"
        case .allTopicsOf: "{site}: वर्णक्रम से सभी विषय।"
        case .allEditionsOf: "{site}: तारीख़ के अनुसार सभी अंक।"
        case .allArticlesOf: "{site}: वर्ष और महीने के अनुसार सभी लेख।"
        case .archiveOfYear: "{year} का अभिलेखागार"
        case .articlesInYear: "{site}: {year} के लेख, महीनों के अनुसार।"
        case .articlesInMonth: "{site}: {month} के लेख।"
        case .newsOfSection: "{section}: समाचार – {site}।"
        case .sectionArchivePage: "{section}, अभिलेखागार का पृष्ठ {number} – {site}।"
        case .articlesAboutTopic: "{topic} पर लेख – {site}।"
        case .topicArchivePage: "{topic}, लेखों का पृष्ठ {number} – {site}।"
        case .editionOfSite: "{site}: {date} का अंक।"
        case .archivePage: "{title}, अभिलेखागार का पृष्ठ {number}"
        case .editionOfDate: "{date} का अंक"
        case .titleWithDate: "{title}, {date}"
        case .sourceNamed: "स्रोत: {source}"
        }
    }

    static func forms(_ word: CountedWord) -> PluralForms {
        switch word {
        case .minutesRead: PluralForms(one: "{number} मिनट का पाठ", other: "{number} मिनट का पाठ")
        case .articles: PluralForms(one: "{number} लेख", other: "{number} लेख")
        case .moreArticles: PluralForms(one: "{number} और लेख", other: "{number} और लेख")
        case .shortenedInMail:
            PluralForms(
                one: "{number} लेख छोटा किया गया है ताकि यह मेल पूरा पहुँचे।",
                other: "{number} लेख छोटे किए गए हैं ताकि यह मेल पूरा पहुँचे।")
        }
    }

    static func calendar(region: String?) -> CalendarWords {
        CalendarWords(
            months: [
                "जनवरी", "फ़रवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अगस्त", "सितंबर", "अक्टूबर", "नवंबर", "दिसंबर",
            ],
            monthsShort: [
                "जन॰", "फ़र॰", "मार्च", "अप्रैल", "मई", "जून", "जुल॰", "अग॰", "सित॰", "अक्टू॰", "नव॰", "दिस॰",
            ],
            weekdays: [
                "रविवार", "सोमवार", "मंगलवार", "बुधवार", "गुरुवार", "शुक्रवार", "शनिवार",
            ],
            longDate: "{weekday}, {day} {month} {year}", shortDate: "{day} {monthShort} {year}",
            monthYear: "{month} {year}")
    }
}
