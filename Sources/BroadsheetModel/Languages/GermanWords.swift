/// What the program says in German.
enum GermanWords: LanguageWords {
    static let name = "Deutsch"

    static func text(_ word: InterfaceWord) -> String {
        switch word {
        case .skipToNews: "Zu den Nachrichten"
        case .frontPage: "Titelseite"
        case .sections: "Ressorts"
        case .latestEdition: "Neueste Ausgabe"
        case .moreOfThisPaper: "Mehr aus dieser Zeitung"
        case .allEditions: "Alle Ausgaben"
        case .editions: "Ausgaben"
        case .edition: "Ausgabe"
        case .topics: "Themen"
        case .archive: "Archiv"
        case .feed: "Feed"
        case .allFeeds: "Alle Feeds"
        case .breadcrumbs: "Sie sind hier"
        case .news: "Nachrichten"
        case .wholeEdition: "Die ganze Ausgabe"
        case .nothingPublished: "Noch ist nichts erschienen."
        case .earlier: "Früher"
        case .later: "Später"
        case .beforeAndAfter: "Davor und danach"
        case .pages: "Seiten"
        case .newerArticles: "Neuere Artikel"
        case .olderArticles: "Ältere Artikel"
        case .updated: "Aktualisiert:"
        case .source: "Quelle"
        case .sources: "Quellen"
        case .earlierOnThisStory: "Früher zu diesem Thema"
        case .earlierAndLaterArticles: "Frühere und spätere Artikel"
        case .alsoIn: "Auch auf:"
        case .authors: "Autoren"
        case .series: "Serien"
        case .corrections: "Korrekturen"
        case .corrected: "Korrigiert:"
        case .previousPart: "Voriger Teil:"
        case .nextPart: "Nächster Teil:"
        case .withdrawn: "Zurückgezogen:"
        case .withdrawnArticle: "Zurückgezogener Artikel"
        case .withdrawnText: "Dieser Artikel wurde zurückgezogen."
        case .part: "Teil {number}"
        case .partOf: "{series}, Teil {number}"
        case .allAuthorsOf: "Alle Autoren – {site}."
        case .articlesByAuthor: "Artikel von {author} – {site}."
        case .allSeriesOf: "Alle Serien – {site}."
        case .partsOfSeries: "{series}: alle Teile der Serie – {site}."
        case .correctionsOf: "Korrigierte und zurückgezogene Artikel, die neuesten zuerst – {site}."
        case .seenTogether: "Gemeinsam genannt"
        case .elsewhere: "Anderswo"
        case .noTopics: "Noch nennt kein Artikel ein Thema."
        case .show: "Anzeigen:"
        case .everything: "alles"
        case .people: "Personen"
        case .places: "Orte"
        case .organisations: "Organisationen"
        case .events: "Ereignisse"
        case .otherTopics: "Sonstiges"
        case .letters: "Buchstaben"
        case .pageNotFound: "Seite nicht gefunden"
        case .notFoundText:
            "Unter dieser Adresse gibt es keine Seite. Vielleicht ist sie umgezogen, vielleicht gab es sie nie."
        case .continueReading: "Weiterlesen"
        case .readOnWeb: "Die ganze Ausgabe im Web lesen"
        case .unsubscribe: "Abbestellen"
        case .feedNote:
            "Das ist ein Feed. Kopieren Sie seine Adresse in einen Feedreader, dann kommen neue Artikel zu Ihnen."
        case .latestEditionOf: "{site}: die neueste Ausgabe."
        case .allTopicsOf: "{site}: alle Themen von A bis Z."
        case .allEditionsOf: "{site}: alle Ausgaben nach Datum."
        case .allArticlesOf: "{site}: alle Artikel nach Jahr und Monat."
        case .archiveOfYear: "Archiv {year}"
        case .articlesInYear: "{site}: die Artikel des Jahres {year} nach Monaten."
        case .articlesInMonth: "{site}: die Artikel vom {month}."
        case .newsOfSection: "{section}: Nachrichten aus {site}."
        case .sectionArchivePage: "{section}, Archivseite {number} – {site}."
        case .articlesAboutTopic: "Artikel zum Thema {topic} – {site}."
        case .topicArchivePage: "{topic}, Archivseite {number} – {site}."
        case .editionOfSite: "{site}: die Ausgabe vom {date}."
        case .archivePage: "{title}, Archivseite {number}"
        case .editionOfDate: "Ausgabe vom {date}"
        case .titleWithDate: "{title}, {date}"
        case .sourceNamed: "Quelle: {source}"
        }
    }

    static func forms(_ word: CountedWord) -> PluralForms {
        switch word {
        case .minutesRead: PluralForms(one: "{number} Min. Lesezeit", other: "{number} Min. Lesezeit")
        case .articles: PluralForms(one: "{number} Artikel", other: "{number} Artikel")
        case .moreArticles: PluralForms(one: "{number} weiterer Artikel", other: "{number} weitere Artikel")
        case .shortenedInMail:
            PluralForms(
                one: "{number} Artikel ist gekürzt, damit diese Mail ganz ankommt.",
                other: "{number} Artikel sind gekürzt, damit diese Mail ganz ankommt.")
        }
    }

    static func calendar(region: String?) -> CalendarWords {
        let isAustrian = ["AT", "IT"].contains(region ?? "")
        return CalendarWords(
            months: [
                isAustrian ? "Jänner" : "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August",
                "September", "Oktober",
                "November", "Dezember",
            ],
            monthsShort: [
                isAustrian ? "Jän." : "Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.",
                isAustrian ? "Sep." : "Sept.", "Okt.", "Nov.", "Dez.",
            ],
            weekdays: ["Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"],
            longDate: "{weekday}, {day}. {month} {year}", shortDate: "{day}. {monthShort} {year}",
            monthYear: "{month} {year}")
    }
}
