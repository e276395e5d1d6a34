import BroadsheetRenderer

/// The page of the measurement appended by hand: the same bytes as the templates give, with nothing in between.
enum ArticleByHand {
    static func append(_ page: ArticlePage, to out: inout [UInt8]) {
        head(page, &out)
        literal("<article>\n<p class=\"kicker\"><a href=\"", &out)
        appendEscaped(page.sectionURL, to: &out)
        literal("\">", &out)
        appendEscaped(page.sectionTitle, to: &out)
        literal("</a></p>\n<h1>", &out)
        appendEscaped(page.pageTitle, to: &out)
        literal("</h1>\n<p class=\"byline\">By ", &out)
        appendEscaped(page.byline, to: &out)
        literal(",\n<time datetime=\"", &out)
        appendEscaped(page.dateISO, to: &out)
        literal("\">", &out)
        appendEscaped(page.dateLong, to: &out)
        literal("</time>, ", &out)
        appendEscaped(page.minutes, to: &out)
        literal(" minutes</p>\n", &out)
        if let updated = page.updatedISO {
            literal("<p class=\"updated\">Updated <time datetime=\"", &out)
            appendEscaped(updated, to: &out)
            literal("\"></time></p>\n", &out)
        }
        literal("<figure><img src=\"", &out)
        appendEscaped(page.imageURL, to: &out)
        literal("\" alt=\"", &out)
        appendEscaped(page.imageAlt, to: &out)
        literal("\"></figure>\n", &out)
        out.append(contentsOf: page.body.bytes)
        literal("\n<h2>Topics</h2>\n<ul class=\"topics\">\n", &out)
        links(page.topics, &out)
        literal("</ul>\n<h2>Sources</h2>\n<ul class=\"sources\">\n", &out)
        links(page.sources, &out)
        literal("</ul>\n<p>In <a href=\"", &out)
        appendEscaped(page.editionURL, to: &out)
        literal("\">", &out)
        appendEscaped(page.editionTitle, to: &out)
        literal("</a></p>\n", &out)
        if let newer = page.newer { neighbour("next", newer, &out) }
        if let older = page.older { neighbour("prev", older, &out) }
        literal("</article>\n</main>\n<footer><p>", &out)
        appendEscaped(page.siteTitle, to: &out)
        literal(". Printed on recycled electrons.</p></footer>\n</body>\n</html>\n", &out)
    }

    private static func head(_ page: ArticlePage, _ out: inout [UInt8]) {
        literal("<!doctype html>\n<html lang=\"", &out)
        appendEscaped(page.language, to: &out)
        literal("\" dir=\"", &out)
        appendEscaped(page.direction, to: &out)
        literal(
            """
            ">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>
            """, &out)
        appendEscaped(page.pageTitle, to: &out)
        literal(" – ", &out)
        appendEscaped(page.siteTitle, to: &out)
        literal("</title>\n<meta name=\"description\" content=\"", &out)
        appendEscaped(page.description, to: &out)
        literal("\">\n<link rel=\"canonical\" href=\"", &out)
        appendEscaped(page.url, to: &out)
        literal("\">\n<link rel=\"alternate\" type=\"application/atom+xml\" href=\"", &out)
        appendEscaped(page.feedURL, to: &out)
        literal("\">\n<link rel=\"stylesheet\" href=\"", &out)
        appendEscaped(page.style, to: &out)
        literal(
            """
            ">
            </head>
            <body>
            <a class="skip" href="#main">Skip to the news</a>
            <header class="masthead"><a href="
            """, &out)
        appendEscaped(page.siteURL, to: &out)
        literal("\">", &out)
        appendEscaped(page.siteTitle, to: &out)
        literal("</a></header>\n<nav aria-label=\"Sections\"><ul>\n", &out)
        links(page.sections, &out)
        literal("</ul></nav>\n<nav aria-label=\"You are here\"><ol>\n", &out)
        links(page.breadcrumbs, &out)
        literal("</ol></nav>\n<main id=\"main\">\n", &out)
    }

    private static func links(_ links: [ArticlePage.Link], _ out: inout [UInt8]) {
        for link in links {
            literal("<li><a href=\"", &out)
            appendEscaped(link.url, to: &out)
            literal("\">", &out)
            appendEscaped(link.title, to: &out)
            literal("</a></li>\n", &out)
        }
    }

    private static func neighbour(_ rel: StaticString, _ link: ArticlePage.Link, _ out: inout [UInt8]) {
        literal("<a rel=\"", &out)
        literal(rel, &out)
        literal("\" href=\"", &out)
        appendEscaped(link.url, to: &out)
        literal("\">", &out)
        appendEscaped(link.title, to: &out)
        literal("</a>\n", &out)
    }

    private static func literal(_ text: StaticString, _ out: inout [UInt8]) {
        text.withUTF8Buffer { out.append(contentsOf: $0) }
    }
}
