import BroadsheetModel

/// New articles in Markdown.
extension EditionStarter {
    /// A new article with a headline; its day is the one of the edition that is not out yet.
    public func article(_ headline: String, section: String?, on wanted: CalendarDay?) throws -> NewArticle {
        let waiting = earlier.days.filter { $0 >= today }.min()
        guard let day = try wanted ?? waiting ?? nextDay(cadence())?.day else {
            throw BuildError("no day is left for the article", hint: "write `--date` and a day")
        }
        let all = (site.articles + site.heldBack.map(\.article)).filter { article in
            let path = article.place.path.lowercased()
            return !EarlierEditions.isDigest(path) && !path.contains("/index.") && !path.contains("_drafts/")
        }.sorted { ($0.date, $0.place.path) > ($1.date, $1.place.path) }
        let known = site.sections.first { section != nil && isSame($0.title, section ?? "") }?.title
        let name = known ?? section
        let mates = all.filter { article in
            name.map { name in article.section.map { isSame($0.name, name) } ?? false } ?? (article.section == nil)
        }
        let slug = Slug(headline) ?? Slug(codePointsOf: headline)
        let path = articlePath(slug, name.map { SectionName($0).slug.text }, day, like: mates.first, or: all.first)
        return NewArticle(
            file: file(path, frontMatter(headline, day, section: name)), headline: headline, day: day, section: name,
            isNewSection: name != nil && known == nil
                && !settings.configuration.sections.contains { isSame($0, name ?? "") })
    }

    /// Writes the file of an article; an error when it is there already, and nothing is changed then.
    public func write(_ article: NewArticle) throws {
        guard try !article.file.write() else { return }
        throw taken(article.file, "write another headline, or change the file that is there")
    }

    /// The path beside the newest article of the section, named as that is; else in a folder of the section.
    private func articlePath(
        _ slug: Slug, _ folder: String?, _ day: CalendarDay, like mate: Article?, or other: Article?
    ) -> String {
        let sample = (mate ?? other)?.place.path
        let dated = sample.flatMap { EditionPath.next(after: $0, day: day) } ?? sample
        let parts = dated?.split(separator: "/").map(String.init) ?? []
        let hasDate = parts.last.map { $0.hasPrefix(day.iso) } ?? false
        let ending = parts.last.flatMap { name in name.lastIndex(of: ".").map { String(name[$0...]) } } ?? ".md"
        let name = (hasDate ? "\(day.iso)-" : "") + slug.text + ending
        if mate != nil { return (parts.dropLast() + [name]).joined(separator: "/") }
        return shown(folder.map { "\($0)/\(name)" } ?? name)
    }
}
