extension Article {
    /// The parts of an article, which never change.
    @usableFromInline final class Storage: Sendable {
        @usableFromInline let place: ArticlePlace
        @usableFromInline let title: String
        @usableFromInline let section: SectionName?
        @usableFromInline let date: Timestamp
        @usableFromInline let dateText: String?
        @usableFromInline let published: Timestamp
        @usableFromInline let updated: Timestamp?
        @usableFromInline let byline: String?
        @usableFromInline let authors: [ArticleAuthor]
        @usableFromInline let sources: [Source]
        @usableFromInline let topics: [String]
        @usableFromInline let summary: String
        @usableFromInline let address: ArticleAddress
        @usableFromInline let route: Route
        @usableFromInline let aliases: [Route]
        @usableFromInline let body: ArticleBody
        @usableFromInline let corrections: [Correction]
        @usableFromInline let series: [String]
        @usableFromInline let withdrawal: Withdrawal?
        @usableFromInline let schedule: ArticleSchedule
        @usableFromInline let picture: Picture?
        @usableFromInline let weight: Int?
        @usableFromInline let language: String?
        @usableFromInline let translationKey: String?
        @usableFromInline let identity: ArticleIdentity
        @usableFromInline let fingerprint: ArticleFingerprint

        /// A correction or a withdrawal is a change, whatever else its author says.
        private static func changed(
            _ updated: Timestamp?, _ corrections: [Correction], _ withdrawal: Withdrawal?
        ) -> Timestamp? {
            if corrections.isEmpty, withdrawal == nil { return updated }
            return (corrections.map(\.date) + [updated, withdrawal?.date].compactMap { $0 }).max()
        }

        init(
            place: ArticlePlace, title: String, section: SectionName?, date: Timestamp, dateText: String?,
            published: Timestamp, updated: Timestamp?, byline: String?, authors: [ArticleAuthor], sources: [Source],
            topics: [String], summary: String, address: ArticleAddress, route: Route, aliases: [Route],
            body: ArticleBody, corrections: [Correction], series: [String], withdrawal: Withdrawal?,
            schedule: ArticleSchedule, picture: Picture?, weight: Int?, language: String?,
            translationKey: String?, identity: ArticleIdentity, known: ArticleFingerprint?
        ) {
            self.place = place
            self.title = title
            self.section = section
            self.date = date
            self.dateText = dateText
            self.published = published
            self.updated = Storage.changed(updated, corrections, withdrawal)
            self.byline = byline
            self.authors = authors
            self.sources = sources
            self.topics = topics
            self.summary = summary
            self.address = address
            self.route = route
            self.aliases = aliases
            self.body = body
            self.corrections = corrections
            self.series = series
            self.withdrawal = withdrawal
            self.schedule = schedule
            self.picture = picture
            self.weight = weight
            self.language = language
            self.translationKey = translationKey
            self.identity = identity
            if let known {
                fingerprint = known
                return
            }
            var entry = FingerprintBuilder()
            entry.add(title)
            entry.add(date)
            entry.add(published)
            entry.add(byline)
            entry.add(summary)
            entry.add(picture?.url)
            entry.add(picture?.alt)
            entry.add(sources.count)
            for source in sources {
                entry.add(source.title)
                entry.add(source.url)
            }
            entry.add(language)
            entry.add(body.isEmpty)
            entry.add(body.words)
            entry.add(withdrawal != nil)
            var whole = entry
            whole.add(self.updated)
            whole.add(authors.count)
            for author in authors {
                whole.add(author.name)
                whole.add(author.url)
                whole.add(author.email)
            }
            for correction in corrections {
                whole.add(correction.date)
                whole.add(correction.text)
            }
            whole.add(corrections.count)
            for name in series { whole.add(name) }
            whole.add(series.count)
            whole.add(withdrawal?.date)
            whole.add(withdrawal?.reason)
            whole.add(withdrawal?.title)
            whole.add(body.fingerprint)
            whole.add(translationKey)
            whole.add(identity.typed)
            whole.add(identity.isDated)
            fingerprint = ArticleFingerprint(entry: entry.fingerprint, whole: whole.fingerprint)
        }
    }
}

/// What tells two states of an article apart: what its pages would show of it besides its section and topics.
public struct ArticleFingerprint: Sendable, Hashable {
    /// Of what lists show.
    public let entry: Fingerprint
    /// Of all that it shows, its text included.
    public let whole: Fingerprint

    /// A fingerprint given by its parts.
    public init(entry: Fingerprint, whole: Fingerprint) {
        self.entry = entry
        self.whole = whole
    }
}
