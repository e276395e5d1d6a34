import BroadsheetModel
import BroadsheetRenderer

/// What pages are made with: the site, and ready addresses and dates that many pages show.
///
/// A class, though it is a value that nothing changes: contexts and their closures hold it for each page, and a copy of so
/// many arrays cost more than what most of them look up.
final class Addresses: Sendable {
    let site: Site
    let bodies: BodyReader
    private let filler: BodyFiller
    /// The languages of articles that pages speak besides the site's.
    let voices: Voices
    /// The days of articles and editions.
    let days: Days
    /// Addresses of pages that the site has once.
    let root: String
    let topics: String
    let editions: String
    let archive: String
    let authors: String
    let series: String
    /// The direction of the site's language.
    let direction: TemplateValue
    /// Whether an article has more than its headline and summary.
    private let hasTexts: [Bool]
    private let articleURLs: [String]
    /// How long articles take to read, by minutes: most are short.
    private let readingTimes: [TemplateValue]
    private let sectionLinks: [TemplateRecord]
    private let sectionURLs: [String]
    private let topicLinks: [TemplateRecord]
    private let topicURLs: [String]
    private let pictures: PictureLinks
    /// What cards show of pages that have no picture of their own.
    let card: TemplateValue
    /// The whole address of the picture on it.
    let cardLink: String?

    /// - Parameter hasMail: whether templates show dates in the form of mail.
    init(site: Site, bodies: BodyReader, filler: BodyFiller, sizes: PictureSizes, hasMail: Bool) {
        self.site = site
        self.bodies = bodies.finishing { filler.fill($0, $1) }
        self.filler = filler
        let base = site.configuration.baseURL
        root = base.url(.root)
        topics = base.url(.folder("topics"))
        editions = base.url(.folder("editions"))
        archive = base.url(.folder("archive"))
        authors = base.url(.folder("authors"))
        series = base.url(.folder("series"))
        voices = Voices(site: site)
        direction = .text(CommonContext.direction(site.configuration.language))
        days = Days(site: site, folder: editions, hasMail: hasMail)
        var hasTexts = site.articles.map { !$0.body.isEmpty }
        // A notice is told in brief.
        for index in site.noticed where site.articles[index].withdrawal != nil { hasTexts[index] = false }
        self.hasTexts = hasTexts
        pictures = PictureLinks(site: site)
        let picture = SitePictureFile(site: site)
        cardLink = picture.map { base.link($0.file.route) }
        card =
            picture.map {
                CardContext.value(Picture(url: base.link($0.file.route), alt: $0.alt), sizes.size(of: $0.file))
            } ?? .absent
        readingTimes = (0..<30).map { .text(site.words.count($0, .minutesRead)) }
        articleURLs = site.routes.map(base.url)
        let sectionURLs = site.sections.map { base.url($0.route) }
        self.sectionURLs = sectionURLs
        sectionLinks = site.sections.indices.map { LinkContext.record(site.sections[$0].title, sectionURLs[$0]) }
        let topicURLs = site.topics.map { base.url($0.route) }
        self.topicURLs = topicURLs
        topicLinks = site.topics.indices.map { LinkContext.record(site.topics[$0].title, topicURLs[$0]) }
    }

    private var base: BaseURL { site.configuration.baseURL }
    /// What pages say themselves.
    var words: InterfaceWords { site.words }

    func url(_ route: Route) -> String { base.url(route) }
    func link(_ route: Route) -> String { base.link(route) }
    func article(_ index: Int) -> String { articleURLs[index] }
    func hasText(_ index: Int) -> Bool { hasTexts[index] }
    /// How long an article takes to read, in words.
    func readingTime(_ index: Int, in words: InterfaceWords? = nil) -> TemplateValue {
        let minutes = site.articles[index].body.minutes
        if let words { return .text(words.count(minutes, .minutesRead)) }
        return readingTimes.indices.contains(minutes)
            ? readingTimes[minutes] : .text(self.words.count(minutes, .minutesRead))
    }
    func section(_ index: Int) -> String { sectionURLs[index] }
    func sectionLink(_ index: Int) -> TemplateRecord { sectionLinks[index] }
    func topic(_ index: Int) -> String { topicURLs[index] }
    /// A topic's title, with its address where that is linked.
    func topicLink(_ topic: TopicOfArticle) -> TemplateRecord {
        topic.isLinked
            ? topicLinks[topic.topic] : TemplateRecord([.text(site.topics[topic.topic].title), .absent])
    }

    /// An article's text for its own page, which leads to its topics.
    func text(ofArticle index: Int) throws -> [UInt8] {
        let body = site.articles[index].body
        let mentions = site.topicsOfArticle[index].compactMap { topic in
            topic.mention.map { (place: $0, url: topicURLs[topic.topic]) }
        }
        return mentions.isEmpty
            ? try bodies.html(of: body) : filler.fill(body, try bodies.unfinished(body), topics: mentions)
    }

    /// An article's authors with the whole addresses of their pages; its byline when nobody is named for sure.
    func authors(of index: Int) -> [(name: String, link: String?)] {
        let authors = site.authors(of: index)
        guard authors.isEmpty else { return authors.map { (site.authors[$0].name, base.link(site.authors[$0].route)) } }
        return site.articles[index].byline.map { [($0, nil)] } ?? []
    }

    /// Whether the index names a topic: one with a page, or of the newest edition.
    func isIndexed(_ topic: Topic) -> Bool { TopicIndex.names(topic, in: site) }

    /// Where the index leads to: the topic's page, or the newest article that has it.
    func indexLink(_ index: Int) -> String {
        let topic = site.topics[index]
        return topic.hasPage ? topicURLs[index] : topic.articles.first.map(article) ?? topics
    }
    func edition(_ index: Int) -> String { days.address(ofEdition: index) }

    /// An edition's title: the digest's own, or the day.
    func editionTitle(_ index: Int) -> String {
        site.editions[index].title ?? InterfaceWords.title(days.long(ofEdition: index))
    }

    /// An edition's title with its day.
    func editionHeading(_ index: Int) -> String {
        let day = days.long(ofEdition: index)
        return site.editions[index].title.map { words.text(.titleWithDate, ["title": $0, "date": day]) }
            ?? words.text(.editionOfDate, ["date": day])
    }

    /// The whole address of an article's picture; nil when it has none, or its file is missing.
    func pictureLink(_ index: Int) -> String? { pictures.link(site.articles[index].picture) }

    /// What cards of an article show: its own picture, or the site's.
    func card(ofArticle index: Int) -> TemplateValue {
        pictures.card(site.articles[index].picture).map { CardContext.value($0, nil) } ?? card
    }

    /// The whole address of one within the site.
    func whole(_ url: String) -> String { base.origin + url }
}
