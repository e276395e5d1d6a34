/// What the program says in French.
enum FrenchWords: LanguageWords {
    static let name = "Français"

    static func text(_ word: InterfaceWord) -> String {
        switch word {
        case .skipToNews: "Aller aux actualités"
        case .frontPage: "À la une"
        case .sections: "Rubriques"
        case .latestEdition: "Dernière édition"
        case .moreOfThisPaper: "Plus dans ce journal"
        case .allEditions: "Toutes les éditions"
        case .editions: "Éditions"
        case .edition: "Édition"
        case .topics: "Sujets"
        case .archive: "Archives"
        case .feed: "Flux"
        case .allFeeds: "Tous les flux"
        case .breadcrumbs: "Fil d’Ariane"
        case .news: "Actualités"
        case .wholeEdition: "L’édition complète"
        case .nothingPublished: "Rien n’a encore été publié."
        case .earlier: "Précédent"
        case .later: "Suivant"
        case .beforeAndAfter: "Avant et après"
        case .pages: "Pages"
        case .newerArticles: "Articles plus récents"
        case .olderArticles: "Articles plus anciens"
        case .updated: "Mis à jour le"
        case .source: "Source"
        case .sources: "Sources"
        case .earlierOnThisStory: "Précédemment sur ce sujet"
        case .earlierAndLaterArticles: "Article précédent et article suivant"
        case .alsoIn: "Aussi en\u{A0}:"
        case .authors: "Auteurs"
        case .series: "Séries"
        case .corrections: "Rectificatifs"
        case .corrected: "Rectifié le"
        case .previousPart: "Partie précédente\u{A0}:"
        case .nextPart: "Partie suivante\u{A0}:"
        case .withdrawn: "Retiré le"
        case .withdrawnArticle: "Article retiré"
        case .withdrawnText: "Cet article a été retiré."
        case .part: "Partie {number}"
        case .partOf: "{series}, partie {number}"
        case .allAuthorsOf: "Tous les auteurs – {site}."
        case .articlesByAuthor: "Articles de {author} – {site}."
        case .allSeriesOf: "Toutes les séries – {site}."
        case .partsOfSeries: "{series}\u{A0}: toutes les parties de la série – {site}."
        case .correctionsOf: "Articles rectifiés ou retirés, les plus récents d’abord – {site}."
        case .seenTogether: "Cités ensemble"
        case .elsewhere: "Ailleurs"
        case .noTopics: "Aucun article ne cite encore de sujet."
        case .show: "Afficher\u{A0}:"
        case .everything: "tout"
        case .people: "personnes"
        case .places: "lieux"
        case .organisations: "organisations"
        case .events: "événements"
        case .otherTopics: "autres"
        case .letters: "Lettres"
        case .pageNotFound: "Page introuvable"
        case .notFoundText: "Il n’y a pas de page à cette adresse. Elle a peut-être été déplacée, ou n’a jamais existé."
        case .continueReading: "Lire la suite"
        case .readOnWeb: "Lire toute l’édition sur le Web"
        case .unsubscribe: "Se désabonner"
        case .feedNote:
            "Ceci est un flux. Copiez son adresse dans un lecteur de flux, et les nouveaux articles viendront à vous."
        case .latestEditionOf: "{site}\u{A0}: la dernière édition."
        case .allTopicsOf: "{site}\u{A0}: tous les sujets, de A à Z."
        case .allEditionsOf: "{site}\u{A0}: toutes les éditions par date."
        case .allArticlesOf: "{site}\u{A0}: tous les articles par année et par mois."
        case .archiveOfYear: "Archives de {year}"
        case .articlesInYear: "{site}\u{A0}: les articles de {year}, mois par mois."
        case .articlesInMonth: "{month}\u{A0}: les articles – {site}."
        case .newsOfSection: "{section}\u{A0}: l’actualité – {site}."
        case .sectionArchivePage: "{section}, page {number} des archives – {site}."
        case .articlesAboutTopic: "Articles sur le sujet {topic} – {site}."
        case .topicArchivePage: "{topic}, page {number} des articles – {site}."
        case .editionOfSite: "{site}\u{A0}: l’édition du {date}."
        case .archivePage: "{title}, page {number} des archives"
        case .editionOfDate: "Édition du {date}"
        case .titleWithDate: "{title}, {date}"
        case .sourceNamed: "Source\u{A0}: {source}"
        }
    }

    static func forms(_ word: CountedWord) -> PluralForms {
        switch word {
        case .minutesRead:
            PluralForms(
                one: "{number} min de lecture", many: "{number} min de lecture", other: "{number} min de lecture")
        case .articles:
            PluralForms(one: "{number} article", many: "{number} d’articles", other: "{number} articles")
        case .moreArticles:
            PluralForms(
                one: "{number} autre article", many: "{number} d’autres articles", other: "{number} autres articles")
        case .shortenedInMail:
            PluralForms(
                one: "{number} article est abrégé pour que ce courriel arrive en entier.",
                many: "{number} d’articles sont abrégés pour que ce courriel arrive en entier.",
                other: "{number} articles sont abrégés pour que ce courriel arrive en entier.")
        }
    }

    static func calendar(region: String?) -> CalendarWords {
        CalendarWords(
            months: [
                "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
                "novembre", "décembre",
            ],
            monthsShort: short(region),
            weekdays: [
                "dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi",
            ],
            longDate: region == "CH" ? "{weekday}, {day} {month} {year}" : "{weekday} {day} {month} {year}",
            shortDate: "{day} {monthShort} {year}", monthYear: "{month} {year}")
    }

    private static func short(_ region: String?) -> [String] {
        [
            "janv.", "févr.", "mars", "avr.", "mai", "juin", region == "CA" ? "juill." : "juil.", "août", "sept.",
            "oct.", "nov.", "déc.",
        ]
    }
}
