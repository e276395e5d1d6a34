import BroadsheetRenderer

/// An article page of about 8 KB with some 60 values, as plain Swift strings: what both sides of the measurement start from.
struct ArticlePage {
    struct Link {
        let title: String
        let url: String
    }

    let siteTitle = "The Evening Broadsheet"
    let siteURL = "/news/"
    let language = "en"
    let direction = "ltr"
    let pageTitle = "Harbour council votes for \"quiet nights\" & fewer night ferries"
    let description = "After two years of hearings the harbour council ends night sailings from May on."
    let url = "/news/local/2026/09/20/harbour-council-votes-for-quiet-nights/"
    let feedURL = "/news/local/feed.xml"
    let style = "/news/assets/style.3f7a91c2.css"
    let byline = "Ines Okafor"
    let dateISO = "2026-09-20T18:30:00+02:00"
    let dateLong = "Sunday, 20 September 2026"
    let updatedISO: String? = nil
    let minutes = "3"
    let sectionTitle = "Local"
    let sectionURL = "/news/local/"
    let imageURL = "/news/local/2026/09/20/harbour.jpg"
    let imageAlt = "Two ferries at the quay in the evening"
    let editionTitle = "Edition of 20 September 2026"
    let editionURL = "/news/editions/2026-09-20/"
    let newer: Link? = Link(title: "Schools reopen after the storm", url: "/news/local/2026/09/21/schools-reopen/")
    let older: Link? = Link(title: "A bridge for walkers", url: "/news/local/2026/09/18/a-bridge-for-walkers/")
    let sections = ["World", "Local", "Business", "Science", "Culture", "Sport", "Opinion", "Weather"].map {
        Link(title: $0, url: "/news/\($0.lowercased())/")
    }
    let breadcrumbs = [
        Link(title: "Front page", url: "/news/"), Link(title: "Local", url: "/news/local/"),
        Link(title: "Harbour council votes for quiet nights", url: "/news/local/2026/09/20/harbour-council/"),
    ]
    let topics = ["Harbour", "Ferries", "City council", "Noise & health", "Elections 2026"].map {
        Link(title: $0, url: "/news/topics/" + $0.lowercased().replacing(" ", with: "-") + "/")
    }
    let sources = ["Minutes", "Harbour authority", "Residents' association", "Ferry company", "Weather office"].map {
        Link(title: $0, url: "https://example.org/documents?id=\($0.count)&year=2026")
    }
    let body: HTML = {
        let paragraph = """
            <p>The vote came late in the evening, after the last of forty speakers had left the hall. Nine members were
            for the plan, four against it, two did not vote. From May on no ferry leaves between eleven and five, and the
            company has until the spring to say what becomes of the two boats that sail at night, its chairman said.</p>

            """
        return HTML(rendered: Array(String(repeating: paragraph, count: 15).utf8))
    }()
}
