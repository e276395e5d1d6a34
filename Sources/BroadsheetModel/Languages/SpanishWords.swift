/// What the program says in Spanish.
enum SpanishWords: LanguageWords {
    static let name = "Español"

    static func text(_ word: InterfaceWord) -> String {
        switch word {
        case .skipToNews: "Ir a las noticias"
        case .frontPage: "Portada"
        case .sections: "Secciones"
        case .latestEdition: "Última edición"
        case .moreOfThisPaper: "Más de este periódico"
        case .allEditions: "Todas las ediciones"
        case .editions: "Ediciones"
        case .edition: "Edición"
        case .topics: "Temas"
        case .archive: "Archivo"
        case .feed: "Feed"
        case .allFeeds: "Todos los feeds"
        case .breadcrumbs: "Ruta de navegación"
        case .news: "Noticias"
        case .wholeEdition: "La edición completa"
        case .nothingPublished: "Aún no se ha publicado nada."
        case .earlier: "Anterior"
        case .later: "Siguiente"
        case .beforeAndAfter: "Antes y después"
        case .pages: "Páginas"
        case .newerArticles: "Artículos más recientes"
        case .olderArticles: "Artículos más antiguos"
        case .updated: "Actualizado el"
        case .source: "Fuente"
        case .sources: "Fuentes"
        case .earlierOnThisStory: "Antes sobre esta noticia"
        case .earlierAndLaterArticles: "Artículo anterior y siguiente"
        case .alsoIn: "También en:"
        case .authors: "Autores"
        case .series: "Series"
        case .corrections: "Correcciones"
        case .corrected: "Corregido:"
        case .previousPart: "Parte anterior:"
        case .nextPart: "Parte siguiente:"
        case .withdrawn: "Retirado:"
        case .withdrawnArticle: "Artículo retirado"
        case .withdrawnText: "Este artículo ha sido retirado."
        case .part: "Parte {number}"
        case .partOf: "{series}, parte {number}"
        case .allAuthorsOf: "Todos los autores – {site}."
        case .articlesByAuthor: "Artículos de {author} – {site}."
        case .allSeriesOf: "Todas las series – {site}."
        case .partsOfSeries: "{series}: todas las partes de la serie – {site}."
        case .correctionsOf: "Artículos corregidos o retirados, los más recientes primero – {site}."
        case .seenTogether: "Aparecen juntos"
        case .elsewhere: "En otros sitios"
        case .noTopics: "Ningún artículo menciona todavía un tema."
        case .show: "Mostrar:"
        case .everything: "todo"
        case .people: "personas"
        case .places: "lugares"
        case .organisations: "organizaciones"
        case .events: "acontecimientos"
        case .otherTopics: "otros"
        case .letters: "Letras"
        case .pageNotFound: "Página no encontrada"
        case .notFoundText:
            "No hay ninguna página en esta dirección. Puede que se haya movido o que nunca haya existido."
        case .continueReading: "Seguir leyendo"
        case .readOnWeb: "Leer la edición completa en la web"
        case .unsubscribe: "Darse de baja"
        case .feedNote: "Esto es un feed. Copia su dirección en un lector de feeds y recibirás los artículos nuevos."
        case .latestEditionOf: "{site}: la última edición."
        case .allTopicsOf: "{site}: todos los temas, de la A a la Z."
        case .allEditionsOf: "{site}: todas las ediciones por fecha."
        case .allArticlesOf: "{site}: todos los artículos por año y mes."
        case .archiveOfYear: "Archivo de {year}"
        case .articlesInYear: "{site}: los artículos de {year}, mes a mes."
        case .articlesInMonth: "{month}: los artículos – {site}."
        case .newsOfSection: "{section}: noticias – {site}."
        case .sectionArchivePage: "{section}, página {number} del archivo – {site}."
        case .articlesAboutTopic: "Artículos sobre {topic} – {site}."
        case .topicArchivePage: "{topic}, página {number} de los artículos – {site}."
        case .editionOfSite: "{site}: la edición del {date}."
        case .archivePage: "{title}, página {number} del archivo"
        case .editionOfDate: "Edición del {date}"
        case .titleWithDate: "{title}, {date}"
        case .sourceNamed: "Fuente: {source}"
        }
    }

    static func forms(_ word: CountedWord) -> PluralForms {
        switch word {
        case .minutesRead:
            PluralForms(
                one: "{number} min de lectura", many: "{number} min de lectura", other: "{number} min de lectura")
        case .articles:
            PluralForms(one: "{number} artículo", many: "{number} de artículos", other: "{number} artículos")
        case .moreArticles:
            PluralForms(
                one: "{number} artículo más", many: "{number} de artículos más", other: "{number} artículos más")
        case .shortenedInMail:
            PluralForms(
                one: "{number} artículo está abreviado para que este correo llegue entero.",
                many: "{number} de artículos están abreviados para que este correo llegue entero.",
                other: "{number} artículos están abreviados para que este correo llegue entero.")
        }
    }

    static func calendar(region: String?) -> CalendarWords {
        CalendarWords(
            months: [
                "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
                "noviembre", "diciembre",
            ],
            monthsShort: [
                "ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", region == "MX" ? "sep" : "sept", "oct", "nov",
                "dic",
            ],
            weekdays: [
                "domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado",
            ],
            longDate: "{weekday}, {day} de {month} de {year}", shortDate: "{day} {monthShort} {year}",
            monthYear: "{month} de {year}")
    }
}
