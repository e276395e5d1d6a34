import BroadsheetModel

/// What assembling compares of each article, as numbers, in the order of the articles.
///
/// An article's parts lie far from each other. In a large site looking at one part of each costs more than all that is
/// done with it, so these are noted while an article has just been made, by the worker that made it.
struct AssemblyKeys: Sendable {
    /// What decides about one article.
    struct Key: Sendable {
        /// The day of its edition, counted from 1970.
        let day: Int
        let weight: Int
        /// The second at which it was published.
        let instant: Int
        /// The day from which it is shown whatever the time zone; one that never comes when only its schedule can tell.
        let shownFrom: Int
        /// What must differ between any two routes.
        let route: Fingerprint
        /// What tells its section from others; nil when it has none.
        let section: Fingerprint?
        /// Whether its route may be numbered.
        let isFound: Bool
        /// Whether anyone is named as its author.
        let hasAuthors: Bool
        /// Whether it is a part of a series.
        let isInSeries: Bool
        /// Whether it was corrected or withdrawn.
        let isNoticed: Bool
        /// Where its topics end among those of all articles.
        fileprivate(set) var topicsEnd: Int
    }

    private(set) var keys: [Key] = []
    /// The names of topics, by their digests.
    private var topics: [Fingerprint] = []

    subscript(index: Int) -> Key { keys[index] }

    /// What tells an article's names of topics from others.
    func topics(of index: Int) -> ArraySlice<Fingerprint> {
        topics[(index == 0 ? 0 : keys[index - 1].topicsEnd)..<keys[index].topicsEnd]
    }

    mutating func add(_ article: Article) {
        let published = article.published
        for topic in article.topics { topics.append(Fingerprint(of: topic)) }
        let isFound = if case .found = article.address { true } else { false }
        keys.append(
            Key(
                day: published.day.daysSince1970, weight: article.weight ?? .max, instant: published.secondsSince1970,
                shownFrom: AssemblyKeys.shownFrom(article.schedule), route: article.route.collisionKey,
                section: (article.section?.slug.text).map { Fingerprint(of: $0) }, isFound: isFound,
                hasAuthors: !article.authors.isEmpty, isInSeries: !article.series.isEmpty,
                isNoticed: !article.corrections.isEmpty || article.withdrawal != nil, topicsEnd: topics.count))
    }

    /// Two days after its own it is past in every time zone.
    private static func shownFrom(_ schedule: ArticleSchedule) -> Int {
        guard !schedule.isDraft, schedule.publish == nil, schedule.expiry == nil else { return .max }
        return schedule.date.day.daysSince1970 + 3
    }

    mutating func reserveCapacity(_ count: Int) { keys.reserveCapacity(count) }

    static func += (all: inout AssemblyKeys, other: AssemblyKeys) {
        let before = all.topics.count
        all.topics += other.topics
        for var key in other.keys {
            key.topicsEnd += before
            all.keys.append(key)
        }
    }
}
