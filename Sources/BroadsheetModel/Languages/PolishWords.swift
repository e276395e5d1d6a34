/// What the program says in Polish.
enum PolishWords: LanguageWords {
    static let name = "Polski"

    static func text(_ word: InterfaceWord) -> String {
        switch word {
        case .skipToNews: "Przejdź do wiadomości"
        case .frontPage: "Strona główna"
        case .sections: "Działy"
        case .latestEdition: "Najnowsze wydanie"
        case .moreOfThisPaper: "Więcej w tej gazecie"
        case .allEditions: "Wszystkie wydania"
        case .editions: "Wydania"
        case .edition: "Wydanie"
        case .topics: "Tematy"
        case .archive: "Archiwum"
        case .feed: "Kanał"
        case .allFeeds: "Wszystkie kanały"
        case .breadcrumbs: "Ścieżka nawigacji"
        case .news: "Wiadomości"
        case .wholeEdition: "Całe wydanie"
        case .nothingPublished: "Nic jeszcze nie opublikowano."
        case .earlier: "Wcześniej"
        case .later: "Później"
        case .beforeAndAfter: "Przedtem i potem"
        case .pages: "Strony"
        case .newerArticles: "Nowsze artykuły"
        case .olderArticles: "Starsze artykuły"
        case .updated: "Aktualizacja:"
        case .source: "Źródło"
        case .sources: "Źródła"
        case .earlierOnThisStory: "Wcześniej w tej sprawie"
        case .earlierAndLaterArticles: "Wcześniejszy i późniejszy artykuł"
        case .alsoIn: "W innych językach:"
        case .authors: "Autorzy"
        case .series: "Cykle"
        case .corrections: "Sprostowania"
        case .corrected: "Sprostowano:"
        case .previousPart: "Poprzednia część:"
        case .nextPart: "Następna część:"
        case .withdrawn: "Wycofano:"
        case .withdrawnArticle: "Artykuł wycofany"
        case .withdrawnText: "Ten artykuł został wycofany."
        case .part: "Część {number}"
        case .partOf: "{series}, część {number}"
        case .allAuthorsOf: "Wszyscy autorzy – {site}."
        case .articlesByAuthor: "Autor: {author} – {site}."
        case .allSeriesOf: "Wszystkie cykle – {site}."
        case .partsOfSeries: "{series}: wszystkie części cyklu – {site}."
        case .correctionsOf: "Artykuły sprostowane i wycofane, od najnowszych – {site}."
        case .seenTogether: "Wymieniane razem"
        case .elsewhere: "Gdzie indziej"
        case .noTopics: "Żaden artykuł nie wymienia jeszcze tematu."
        case .show: "Pokaż:"
        case .everything: "wszystko"
        case .people: "osoby"
        case .places: "miejsca"
        case .organisations: "organizacje"
        case .events: "wydarzenia"
        case .otherTopics: "inne"
        case .letters: "Litery"
        case .pageNotFound: "Nie znaleziono strony"
        case .notFoundText: "Pod tym adresem nie ma strony. Mogła zostać przeniesiona albo nigdy jej nie było."
        case .continueReading: "Czytaj dalej"
        case .readOnWeb: "Czytaj całe wydanie w sieci"
        case .unsubscribe: "Wypisz się"
        case .feedNote:
            "To jest kanał. Skopiuj jego adres do czytnika kanałów, a nowe artykuły będą przychodzić do ciebie."
        case .latestEditionOf: "{site}: najnowsze wydanie."
        case .allTopicsOf: "{site}: wszystkie tematy od A do Z."
        case .allEditionsOf: "{site}: wszystkie wydania według daty."
        case .allArticlesOf: "{site}: wszystkie artykuły według lat i miesięcy."
        case .archiveOfYear: "Archiwum: {year}"
        case .articlesInYear: "{site}: artykuły z roku {year}, według miesięcy."
        case .articlesInMonth: "{month}: artykuły – {site}."
        case .newsOfSection: "{section}: wiadomości – {site}."
        case .sectionArchivePage: "{section}, strona {number} archiwum – {site}."
        case .articlesAboutTopic: "Artykuły na temat: {topic} – {site}."
        case .topicArchivePage: "{topic}, strona {number} artykułów – {site}."
        case .editionOfSite: "{site}, wydanie: {date}."
        case .archivePage: "{title}, strona {number} archiwum"
        case .editionOfDate: "Wydanie: {date}"
        case .titleWithDate: "{title}, {date}"
        case .sourceNamed: "Źródło: {source}"
        }
    }

    static func forms(_ word: CountedWord) -> PluralForms {
        switch word {
        case .minutesRead:
            PluralForms(
                one: "{number} min czytania", few: "{number} min czytania", many: "{number} min czytania",
                other: "{number} min czytania")
        case .articles:
            PluralForms(
                one: "{number} artykuł", few: "{number} artykuły", many: "{number} artykułów",
                other: "{number} artykułu")
        case .moreArticles:
            PluralForms(
                one: "jeszcze {number} artykuł", few: "jeszcze {number} artykuły", many: "jeszcze {number} artykułów",
                other: "jeszcze {number} artykułu")
        case .shortenedInMail:
            PluralForms(
                one: "{number} artykuł skrócono, aby ta wiadomość dotarła w całości.",
                few: "{number} artykuły skrócono, aby ta wiadomość dotarła w całości.",
                many: "{number} artykułów skrócono, aby ta wiadomość dotarła w całości.",
                other: "{number} artykułu skrócono, aby ta wiadomość dotarła w całości.")
        }
    }

    static func calendar(region: String?) -> CalendarWords {
        CalendarWords(
            months: [
                "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września",
                "października", "listopada", "grudnia",
            ],
            monthsAlone: [
                "styczeń", "luty", "marzec", "kwiecień", "maj", "czerwiec", "lipiec", "sierpień", "wrzesień",
                "październik", "listopad", "grudzień",
            ],
            monthsShort: [
                "sty", "lut", "mar", "kwi", "maj", "cze", "lip", "sie", "wrz", "paź", "lis", "gru",
            ],
            weekdays: [
                "niedziela", "poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota",
            ],
            longDate: "{weekday}, {day} {month} {year}", shortDate: "{day} {monthShort} {year}",
            monthYear: "{month} {year}")
    }
}
