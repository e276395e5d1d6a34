extension Article {
    /// The article after its withdrawal: a notice at the same address.
    ///
    /// No word of its headline, its text, or what was found in them is in the new value, so nothing that shows articles can
    /// show one: not a page, a feed, a mail, an index or the store.
    ///
    /// - Parameters:
    ///   - notice: the words of the notice: what it is called, and that the article was withdrawn.
    ///   - html: those and the reason, rendered.
    public func withdrawn(_ withdrawal: Withdrawal, notice: (title: String, text: String), html: [UInt8]) -> Article {
        // In feeds an article of a digest is known by its headline: the notice must take its place there.
        let typed =
            identity.typed ?? (identity.isInDigest ? (Slug(title) ?? Slug(codePointsOf: title)).text : nil)
        return Article(
            place: place, title: withdrawal.title ?? notice.title, section: section, date: date, published: published,
            updated: updated, summary: withdrawal.reason ?? notice.text, address: address, route: route,
            aliases: aliases, body: ArticleBody(html: html, words: 0), series: series, withdrawal: withdrawal,
            schedule: schedule, weight: weight, language: language,
            identity: ArticleIdentity(typed: typed, isInDigest: identity.isInDigest, isDated: identity.isDated))
    }
}
