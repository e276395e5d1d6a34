/// What the program says in Portuguese, as it is written in Brazil.
enum PortugueseWords: LanguageWords {
    static let name = "Português"

    static func text(_ word: InterfaceWord) -> String {
        switch word {
        case .skipToNews: "Ir para as notícias"
        case .frontPage: "Primeira página"
        case .sections: "Seções"
        case .latestEdition: "Última edição"
        case .moreOfThisPaper: "Mais deste jornal"
        case .allEditions: "Todas as edições"
        case .editions: "Edições"
        case .edition: "Edição"
        case .topics: "Temas"
        case .archive: "Arquivo"
        case .feed: "Feed"
        case .allFeeds: "Todos os feeds"
        case .breadcrumbs: "Caminho de navegação"
        case .news: "Notícias"
        case .wholeEdition: "A edição completa"
        case .nothingPublished: "Ainda não foi publicado nada."
        case .earlier: "Anterior"
        case .later: "Seguinte"
        case .beforeAndAfter: "Antes e depois"
        case .pages: "Páginas"
        case .newerArticles: "Artigos mais recentes"
        case .olderArticles: "Artigos mais antigos"
        case .updated: "Atualizado em"
        case .source: "Fonte"
        case .sources: "Fontes"
        case .earlierOnThisStory: "Antes sobre este assunto"
        case .earlierAndLaterArticles: "Artigo anterior e seguinte"
        case .alsoIn: "Também em:"
        case .authors: "Autores"
        case .series: "Séries"
        case .corrections: "Correções"
        case .corrected: "Corrigido:"
        case .previousPart: "Parte anterior:"
        case .nextPart: "Próxima parte:"
        case .withdrawn: "Retirado:"
        case .withdrawnArticle: "Artigo retirado"
        case .withdrawnText: "Este artigo foi retirado."
        case .part: "Parte {number}"
        case .partOf: "{series}, parte {number}"
        case .allAuthorsOf: "Todos os autores – {site}."
        case .articlesByAuthor: "Artigos de {author} – {site}."
        case .allSeriesOf: "Todas as séries – {site}."
        case .partsOfSeries: "{series}: todas as partes da série – {site}."
        case .correctionsOf: "Artigos corrigidos ou retirados, os mais recentes primeiro – {site}."
        case .seenTogether: "Aparecem juntos"
        case .elsewhere: "Em outros sites"
        case .noTopics: "Nenhum artigo menciona um tema ainda."
        case .show: "Mostrar:"
        case .everything: "tudo"
        case .people: "pessoas"
        case .places: "lugares"
        case .organisations: "organizações"
        case .events: "eventos"
        case .otherTopics: "outros"
        case .letters: "Letras"
        case .pageNotFound: "Página não encontrada"
        case .notFoundText:
            "Não há nenhuma página neste endereço. Talvez tenha mudado de lugar, ou nunca tenha existido."
        case .continueReading: "Continuar lendo"
        case .readOnWeb: "Ler a edição completa na web"
        case .unsubscribe: "Cancelar a inscrição"
        case .feedNote: "Isto é um feed. Copie o endereço para um leitor de feeds e receba os novos artigos."
        case .latestEditionOf: "{site}: a última edição."
        case .allTopicsOf: "{site}: todos os temas, de A a Z."
        case .allEditionsOf: "{site}: todas as edições por data."
        case .allArticlesOf: "{site}: todos os artigos por ano e mês."
        case .archiveOfYear: "Arquivo de {year}"
        case .articlesInYear: "{site}: os artigos de {year}, mês a mês."
        case .articlesInMonth: "{month}: os artigos – {site}."
        case .newsOfSection: "{section}: notícias – {site}."
        case .sectionArchivePage: "{section}, página {number} do arquivo – {site}."
        case .articlesAboutTopic: "Artigos sobre {topic} – {site}."
        case .topicArchivePage: "{topic}, página {number} dos artigos – {site}."
        case .editionOfSite: "{site}: a edição de {date}."
        case .archivePage: "{title}, página {number} do arquivo"
        case .editionOfDate: "Edição de {date}"
        case .titleWithDate: "{title}, {date}"
        case .sourceNamed: "Fonte: {source}"
        }
    }

    static func forms(_ word: CountedWord) -> PluralForms {
        switch word {
        case .minutesRead:
            PluralForms(
                one: "{number} min de leitura", many: "{number} min de leitura", other: "{number} min de leitura")
        case .articles:
            PluralForms(one: "{number} artigo", many: "{number} de artigos", other: "{number} artigos")
        case .moreArticles:
            PluralForms(
                one: "mais {number} artigo", many: "mais {number} de artigos", other: "mais {number} artigos")
        case .shortenedInMail:
            PluralForms(
                one: "{number} artigo foi abreviado para que este e-mail chegue inteiro.",
                many: "{number} de artigos foram abreviados para que este e-mail chegue inteiro.",
                other: "{number} artigos foram abreviados para que este e-mail chegue inteiro.")
        }
    }

    static func calendar(region: String?) -> CalendarWords {
        CalendarWords(
            months: [
                "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro",
                "novembro", "dezembro",
            ],
            monthsShort: [
                "jan.", "fev.", "mar.", "abr.", "mai.", "jun.", "jul.", "ago.", "set.", "out.", "nov.", "dez.",
            ],
            weekdays: [
                "domingo", "segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado",
            ],
            longDate: "{weekday}, {day} de {month} de {year}", shortDate: "{day} de {monthShort} de {year}",
            monthYear: "{month} de {year}")
    }
}
