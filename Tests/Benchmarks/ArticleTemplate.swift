import BroadsheetDiagnostics
import BroadsheetRenderer

/// The page of the measurement as templates, with the shape of its names and the record of its values.
enum ArticleTemplate {
    static let link: RecordShape = ["title": .text, "url": .text]
    static let date: RecordShape = ["iso": .text, "long": .text]
    static let shape: RecordShape = [
        "site": .record(["title": .text, "url": .text, "language": .text, "direction": .text, "sections": .list(link)]),
        "page": .record(["title": .text, "description": .text, "url": .text, "feedUrl": .text]),
        "breadcrumbs": .list(link),
        "assets": .record(["style_css": .text]),
        "article": .record([
            "title": .text, "byline": .text, "date": .record(date), "updated": .record(date), "section": .record(link),
            "body": .html, "minutes": .text, "image": .record(["url": .text, "alt": .text]), "topics": .list(link),
            "sources": .list(link), "edition": .record(link), "newer": .record(link), "older": .record(link),
        ]),
    ]

    static func compile() -> Diagnosed<TemplateSet> {
        let link = "<li><a href=\"{{url}}\">{{title}}</a></li>\n"
        let files = [("base.html", base), ("article.html", article), ("link.html", link)]
        return TemplateSet.compile(
            files: files.map { TemplateFile(name: $0.0, source: SourceText(path: $0.0, text: $0.1)) },
            pages: [(name: "article", shape: shape)])
    }

    static func record(_ page: ArticlePage) -> TemplateRecord {
        TemplateRecord([
            record([
                .text(page.siteTitle), .text(page.siteURL), .text(page.language), .text(page.direction),
                list(page.sections),
            ]),
            record([.text(page.pageTitle), .text(page.description), .text(page.url), .text(page.feedURL)]),
            list(page.breadcrumbs),
            record([.text(page.style)]),
            record([
                .text(page.pageTitle), .text(page.byline), record([.text(page.dateISO), .text(page.dateLong)]),
                page.updatedISO.map { record([.text($0), .absent]) } ?? .absent,
                record([.text(page.sectionTitle), .text(page.sectionURL)]), .html(page.body), .text(page.minutes),
                record([.text(page.imageURL), .text(page.imageAlt)]), list(page.topics), list(page.sources),
                record([.text(page.editionTitle), .text(page.editionURL)]), link(page.newer), link(page.older),
            ]),
        ])
    }

    private static func record(_ values: [TemplateValue]) -> TemplateValue { .record(TemplateRecord(values)) }

    private static func list(_ links: [ArticlePage.Link]) -> TemplateValue {
        .list(links.map { TemplateRecord([.text($0.title), .text($0.url)]) })
    }

    private static func link(_ link: ArticlePage.Link?) -> TemplateValue {
        link.map { record([.text($0.title), .text($0.url)]) } ?? .absent
    }

    private static let base = """
        <!doctype html>
        <html lang="{{site.language}}" dir="{{site.direction}}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{{page.title}} – {{site.title}}</title>
        <meta name="description" content="{{page.description}}">
        <link rel="canonical" href="{{page.url}}">
        <link rel="alternate" type="application/atom+xml" href="{{page.feedUrl}}">
        <link rel="stylesheet" href="{{assets.style_css}}">
        </head>
        <body>
        <a class="skip" href="#main">Skip to the news</a>
        <header class="masthead"><a href="{{site.url}}">{{site.title}}</a></header>
        <nav aria-label="Sections"><ul>
        {{#site.sections}}
        {{> link}}
        {{/site.sections}}
        </ul></nav>
        <nav aria-label="You are here"><ol>
        {{#breadcrumbs}}
        {{> link}}
        {{/breadcrumbs}}
        </ol></nav>
        <main id="main">
        {{$content}}
        {{/content}}
        </main>
        <footer><p>{{site.title}}. Printed on recycled electrons.</p></footer>
        </body>
        </html>

        """

    private static let article = """
        {{<base}}
        {{$content}}
        <article>
        <p class="kicker"><a href="{{article.section.url}}">{{article.section.title}}</a></p>
        <h1>{{article.title}}</h1>
        <p class="byline">By {{article.byline}},
        <time datetime="{{article.date.iso}}">{{article.date.long}}</time>, {{article.minutes}} minutes</p>
        {{#article.updated}}
        <p class="updated">Updated <time datetime="{{iso}}">{{long}}</time></p>
        {{/article.updated}}
        {{#article.image}}
        <figure><img src="{{url}}" alt="{{alt}}"></figure>
        {{/article.image}}
        {{article.body}}
        <h2>Topics</h2>
        <ul class="topics">
        {{#article.topics}}
        {{> link}}
        {{/article.topics}}
        </ul>
        <h2>Sources</h2>
        <ul class="sources">
        {{#article.sources}}
        {{> link}}
        {{/article.sources}}
        </ul>
        <p>In <a href="{{article.edition.url}}">{{article.edition.title}}</a></p>
        {{#article.newer}}
        <a rel="next" href="{{url}}">{{title}}</a>
        {{/article.newer}}
        {{#article.older}}
        <a rel="prev" href="{{url}}">{{title}}</a>
        {{/article.older}}
        </article>
        {{/content}}
        {{/base}}
        """
}
