/// Articles that belong together, told in parts.
public struct Series: Sendable {
    /// The name.
    public let title: String
    /// The name in addresses.
    public let slug: Slug
    /// Its parts, the first one first.
    public let parts: [Part]

    /// One part of a series.
    public struct Part: Sendable, Hashable {
        /// The article's position in the site's list.
        public let article: Int
        /// Its number, counted from 1; parts that are no longer shown keep theirs.
        public let number: Int

        /// A part.
        public init(article: Int, number: Int) {
            self.article = article
            self.number = number
        }
    }

    /// A series.
    public init(title: String, slug: Slug, parts: [Part]) {
        self.title = title
        self.slug = slug
        self.parts = parts
    }

    /// The article of the part before (-1) or behind (1) one; parts that were withdrawn are passed over.
    public func neighbour(of part: Int, _ step: Int, in site: Site) -> Int? {
        var other = part + step
        while parts.indices.contains(other) {
            let article = parts[other].article
            if site.articles[article].withdrawal == nil { return article }
            other += step
        }
        return nil
    }

    /// The route of its page.
    public var route: Route { .folder("series", slug.text) }
}

/// Where an article stands in a series.
public struct SeriesPlace: Sendable, Hashable {
    /// The series' position in the site's list.
    public let series: Int
    /// The part's position in the series' list.
    public let part: Int

    /// A place.
    public init(series: Int, part: Int) {
        self.series = series
        self.part = part
    }
}
