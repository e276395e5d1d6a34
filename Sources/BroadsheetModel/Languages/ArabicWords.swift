/// What the program says in Arabic.
enum ArabicWords: LanguageWords {
    static let name = "العربية"

    static func text(_ word: InterfaceWord) -> String {
        switch word {
        case .skipToNews: "انتقل إلى الأخبار"
        case .frontPage: "الصفحة الأولى"
        case .sections: "الأقسام"
        case .latestEdition: "أحدث عدد"
        case .moreOfThisPaper: "المزيد من هذه الصحيفة"
        case .allEditions: "جميع الأعداد"
        case .editions: "الأعداد"
        case .edition: "العدد"
        case .topics: "المواضيع"
        case .archive: "الأرشيف"
        case .feed: "الخلاصة"
        case .allFeeds: "جميع الخلاصات"
        case .breadcrumbs: "مسار التصفح"
        case .news: "أخبار"
        case .wholeEdition: "العدد كاملًا"
        case .nothingPublished: "لم يُنشر شيء بعد."
        case .earlier: "السابق"
        case .later: "اللاحق"
        case .beforeAndAfter: "ما قبله وما بعده"
        case .pages: "الصفحات"
        case .newerArticles: "مقالات أحدث"
        case .olderArticles: "مقالات أقدم"
        case .updated: "آخر تحديث:"
        case .source: "المصدر"
        case .sources: "المصادر"
        case .earlierOnThisStory: "ما سبق في هذه القصة"
        case .earlierAndLaterArticles: "مقالات سابقة ولاحقة"
        case .alsoIn: "بلغات أخرى:"
        case .authors: "الكتّاب"
        case .series: "السلاسل"
        case .corrections: "التصويبات"
        case .corrected: "صُحِّح:"
        case .previousPart: "الجزء السابق:"
        case .nextPart: "الجزء التالي:"
        case .withdrawn: "سُحب:"
        case .withdrawnArticle: "مقال مسحوب"
        case .withdrawnText: "سُحب هذا المقال."
        case .part: "الجزء {number}"
        case .partOf: "{series}، الجزء {number}"
        case .allAuthorsOf: "جميع كتّاب {site}."
        case .articlesByAuthor: "مقالات {author} في {site}."
        case .allSeriesOf: "جميع سلاسل {site}."
        case .partsOfSeries: "{series}: جميع أجزاء السلسلة في {site}."
        case .correctionsOf: "المقالات المصحّحة والمسحوبة في {site}، الأحدث أولًا."
        case .seenTogether: "مواضيع ذُكرت معًا"
        case .elsewhere: "في مواقع أخرى"
        case .noTopics: "لا يذكر أي مقال موضوعًا بعد."
        case .show: "عرض:"
        case .everything: "الكل"
        case .people: "أشخاص"
        case .places: "أماكن"
        case .organisations: "منظمات"
        case .events: "أحداث"
        case .otherTopics: "غير ذلك"
        case .letters: "الحروف"
        case .pageNotFound: "الصفحة غير موجودة"
        case .notFoundText: "لا توجد صفحة على هذا العنوان. ربما نُقلت، أو لم تكن موجودة أصلًا."
        case .continueReading: "متابعة القراءة"
        case .readOnWeb: "اقرأ العدد كاملًا على الويب"
        case .unsubscribe: "إلغاء الاشتراك"
        case .feedNote: "هذه خلاصة. انسخ عنوانها إلى قارئ الخلاصات لتصلك المقالات الجديدة."
        case .latestEditionOf: "أحدث عدد من {site}."
        case .allTopicsOf: "جميع مواضيع {site} بالترتيب الأبجدي."
        case .allEditionsOf: "جميع أعداد {site} حسب التاريخ."
        case .allArticlesOf: "جميع مقالات {site} حسب السنة والشهر."
        case .archiveOfYear: "أرشيف {year}"
        case .articlesInYear: "مقالات {site} في سنة {year} حسب الشهر."
        case .articlesInMonth: "مقالات {site} في {month}."
        case .newsOfSection: "{section}: أخبار من {site}."
        case .sectionArchivePage: "{section}، الصفحة {number} من أرشيف {site}."
        case .articlesAboutTopic: "مقالات عن {topic} في {site}."
        case .topicArchivePage: "{topic}، الصفحة {number} من المقالات في {site}."
        case .editionOfSite: "عدد {site} الصادر في {date}."
        case .archivePage: "{title}، صفحة الأرشيف {number}"
        case .editionOfDate: "عدد {date}"
        case .titleWithDate: "{title}، {date}"
        case .sourceNamed: "المصدر: {source}"
        }
    }

    static func forms(_ word: CountedWord) -> PluralForms {
        switch word {
        case .minutesRead:
            PluralForms(
                zero: "أقل من دقيقة للقراءة", one: "دقيقة واحدة للقراءة", two: "دقيقتان للقراءة",
                few: "{number} دقائق للقراءة", many: "{number} دقيقة للقراءة", other: "{number} دقيقة للقراءة")
        case .articles:
            PluralForms(
                zero: "لا مقالات", one: "مقال واحد", two: "مقالان", few: "{number} مقالات", many: "{number} مقالًا",
                other: "{number} مقال")
        case .moreArticles:
            PluralForms(
                zero: "لا مقالات أخرى", one: "مقال آخر", two: "مقالان آخران", few: "{number} مقالات أخرى",
                many: "{number} مقالًا آخر", other: "{number} مقال آخر")
        case .shortenedInMail:
            PluralForms(
                zero: "لم يُختصر أي مقال.", one: "اختُصر مقال واحد لتصل هذه الرسالة كاملة.",
                two: "اختُصر مقالان لتصل هذه الرسالة كاملة.", few: "اختُصرت {number} مقالات لتصل هذه الرسالة كاملة.",
                many: "اختُصر {number} مقالًا لتصل هذه الرسالة كاملة.",
                other: "اختُصر {number} مقال لتصل هذه الرسالة كاملة.")
        }
    }

    static func calendar(region: String?) -> CalendarWords {
        let months = months(region)
        return CalendarWords(
            months: months, monthsShort: months,
            weekdays: ["الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"],
            longDate: "{weekday}، {day} {month} {year}", shortDate: "{day} {monthShort} {year}",
            monthYear: "{month} {year}")
    }

    private static func months(_ region: String?) -> [String] {
        switch region {
        case "IQ", "JO", "LB", "PS", "SY":
            [
                "كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين الأول",
                "تشرين الثاني", "كانون الأول",
            ]
        case "MA":
            [
                "يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر",
                "دجنبر",
            ]
        case "DZ", "TN":
            [
                "جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر", "نوفمبر",
                "ديسمبر",
            ]
        default:
            [
                "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر",
                "ديسمبر",
            ]
        }
    }

    /// Countries write the digits of Arabic, but for those to the west and the Emirates; without a country they are Latin.
    static func digits(region: String?) -> Digits {
        guard let region, region.first?.isLetter == true else { return .latin }
        return ["AE", "DZ", "EH", "LY", "MA", "TN"].contains(region) ? .latin : .arabic
    }
}
