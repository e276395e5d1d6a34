/// What the program says in Hebrew.
enum HebrewWords: LanguageWords {
    static let name = "עברית"

    static func text(_ word: InterfaceWord) -> String {
        switch word {
        case .skipToNews: "דילוג לחדשות"
        case .frontPage: "העמוד הראשי"
        case .sections: "מדורים"
        case .latestEdition: "הגיליון האחרון"
        case .moreOfThisPaper: "עוד בעיתון"
        case .allEditions: "כל הגיליונות"
        case .editions: "גיליונות"
        case .edition: "גיליון"
        case .topics: "נושאים"
        case .archive: "ארכיון"
        case .feed: "פיד"
        case .allFeeds: "כל הפידים"
        case .breadcrumbs: "נתיב ניווט"
        case .news: "חדשות"
        case .wholeEdition: "הגיליון המלא"
        case .nothingPublished: "עדיין לא פורסם דבר."
        case .earlier: "הקודם"
        case .later: "הבא"
        case .beforeAndAfter: "לפני ואחרי"
        case .pages: "עמודים"
        case .newerArticles: "כתבות חדשות יותר"
        case .olderArticles: "כתבות ישנות יותר"
        case .updated: "עודכן:"
        case .source: "מקור"
        case .sources: "מקורות"
        case .earlierOnThisStory: "כתבות קודמות בפרשה"
        case .earlierAndLaterArticles: "הכתבה הקודמת והבאה"
        case .alsoIn: "בשפות נוספות:"
        case .authors: "כותבים"
        case .series: "סדרות"
        case .corrections: "תיקונים"
        case .corrected: "תוקן:"
        case .previousPart: "החלק הקודם:"
        case .nextPart: "החלק הבא:"
        case .withdrawn: "הוסר:"
        case .withdrawnArticle: "כתבה שהוסרה"
        case .withdrawnText: "כתבה זו הוסרה."
        case .part: "חלק {number}"
        case .partOf: "{series}, חלק {number}"
        case .allAuthorsOf: "כל הכותבים – {site}."
        case .articlesByAuthor: "כתבות מאת {author} – {site}."
        case .allSeriesOf: "כל הסדרות – {site}."
        case .partsOfSeries: "{series}: כל חלקי הסדרה – {site}."
        case .correctionsOf: "כתבות שתוקנו או הוסרו, החדשות תחילה – {site}."
        case .seenTogether: "מופיעים יחד"
        case .elsewhere: "באתרים אחרים"
        case .noTopics: "אף כתבה אינה מזכירה נושא עדיין."
        case .show: "הצגה:"
        case .everything: "הכול"
        case .people: "אנשים"
        case .places: "מקומות"
        case .organisations: "ארגונים"
        case .events: "אירועים"
        case .otherTopics: "אחר"
        case .letters: "אותיות"
        case .pageNotFound: "העמוד לא נמצא"
        case .notFoundText: "אין עמוד בכתובת הזאת. ייתכן שהועבר, או שמעולם לא היה."
        case .continueReading: "להמשך קריאה"
        case .readOnWeb: "לגיליון המלא באתר"
        case .unsubscribe: "להסרה מרשימת התפוצה"
        case .feedNote: "זהו פיד. העתיקו את כתובתו לקורא פידים, וכתבות חדשות יגיעו אליכם."
        case .latestEditionOf: "{site}: הגיליון האחרון."
        case .allTopicsOf: "{site}: כל הנושאים לפי סדר האלף־בית."
        case .allEditionsOf: "{site}: כל הגיליונות לפי תאריך."
        case .allArticlesOf: "{site}: כל הכתבות לפי שנה וחודש."
        case .archiveOfYear: "ארכיון {year}"
        case .articlesInYear: "{site}: הכתבות משנת {year} לפי חודשים."
        case .articlesInMonth: "{site}: הכתבות – {month}."
        case .newsOfSection: "{section}: חדשות – {site}."
        case .sectionArchivePage: "{section}, עמוד {number} בארכיון – {site}."
        case .articlesAboutTopic: "כתבות בנושא {topic} – {site}."
        case .topicArchivePage: "{topic}, עמוד {number} של הכתבות – {site}."
        case .editionOfSite: "{site}: הגיליון של {date}."
        case .archivePage: "{title}, עמוד {number} בארכיון"
        case .editionOfDate: "הגיליון של {date}"
        case .titleWithDate: "{title}, {date}"
        case .sourceNamed: "מקור: {source}"
        }
    }

    static func forms(_ word: CountedWord) -> PluralForms {
        switch word {
        case .minutesRead:
            PluralForms(one: "דקת קריאה אחת", two: "שתי דקות קריאה", other: "{number} דקות קריאה")
        case .articles: PluralForms(one: "כתבה אחת", two: "שתי כתבות", other: "{number} כתבות")
        case .moreArticles: PluralForms(one: "עוד כתבה אחת", two: "עוד שתי כתבות", other: "עוד {number} כתבות")
        case .shortenedInMail:
            PluralForms(
                one: "כתבה אחת קוצרה כדי שההודעה תגיע בשלמותה.", two: "שתי כתבות קוצרו כדי שההודעה תגיע בשלמותה.",
                other: "{number} כתבות קוצרו כדי שההודעה תגיע בשלמותה.")
        }
    }

    static func calendar(region: String?) -> CalendarWords {
        CalendarWords(
            months: [
                "ינואר", "פברואר", "מרץ", "אפריל", "מאי", "יוני", "יולי", "אוגוסט", "ספטמבר", "אוקטובר", "נובמבר",
                "דצמבר",
            ],
            monthsShort: [
                "ינו׳", "פבר׳", "מרץ", "אפר׳", "מאי", "יוני", "יולי", "אוג׳", "ספט׳", "אוק׳", "נוב׳", "דצמ׳",
            ],
            weekdays: [
                "יום ראשון", "יום שני", "יום שלישי", "יום רביעי", "יום חמישי", "יום שישי", "יום שבת",
            ],
            longDate: "{weekday}, {day} ב{month} {year}", shortDate: "{day} ב{monthShort} {year}",
            monthYear: "{month} {year}")
    }
}
