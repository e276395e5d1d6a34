import BroadsheetDiagnostics
import BroadsheetModel

/// Turns the entries of a head into an `ArticleHead`.
struct ArticleHeadReader {
    private(set) var head = ArticleHead()
    var diagnostics: [Diagnostic] = []

    let source: SourceText
    /// Lists are one text with commas there.
    let isPelican: Bool
    private var given: Set<ArticleKey> = []
    private var unknown: [PlacedEntry] = []
    private var summaryRank = 0
    private var categories: [String] = []
    private var pictureText: String?

    init(_ source: SourceText, isPelican: Bool) {
        self.source = source
        self.isPelican = isPelican
    }

    mutating func read(_ entries: [PlacedEntry]) {
        for entry in entries {
            guard let key = ArticleKey.named(entry.key) else {
                unknown.append(entry)
                continue
            }
            guard key != .ignored, !entry.value.isNull else { continue }
            read(key, entry)
        }
        finish(entries)
    }

    private mutating func read(_ key: ArticleKey, _ entry: PlacedEntry) {
        let value = entry.value
        switch key {
        case .title: head.title = title(entry) ?? head.title
        case .date: head.date = head.date ?? DateReading.written(value)
        case .updated: head.updated = date(entry, ifBad: .warning).map { Placed($0, value.range) } ?? head.updated
        case .publishDate: head.publish = date(entry, ifBad: .error) ?? head.publish
        case .expiryDate: head.expiry = date(entry, ifBad: .error) ?? head.expiry
        case .draft: head.isDraft = flag(entry) == true || head.isDraft
        case .published: readPublished(entry)
        case .status: readStatus(entry)
        case .slug: head.slug = text(entry).map { Placed($0, value.range) } ?? head.slug
        case .route: head.route = route(entry) ?? head.route
        case .aliases: head.aliases += aliases(entry)
        case .summary: readSummary(entry, rank: 3)
        case .description: readSummary(entry, rank: 2)
        case .excerpt: readSummary(entry, rank: 1)
        case .section: head.section = names(entry).first.map { Placed($0, value.range) } ?? head.section
        case .category: readCategories(entry)
        case .topics: head.topics += names(entry)
        case .taxonomies: readTaxonomies(entry)
        case .byline: head.byline = text(entry) ?? head.byline
        case .author: head.authors += people(entry, separators: ";")
        case .authors: head.authors += people(entry, separators: ";,")
        case .picture: head.picture = head.picture ?? picture(entry)
        case .pictureText: pictureText = text(entry)
        case .source: head.sources += SourceReading.sources(value, self)
        case .series: head.series += names(entry)
        case .corrections: head.corrections += corrections(entry)
        case .withdrawn: head.withdrawal = head.withdrawal ?? withdrawal(entry)
        case .weight: head.weight = weight(entry) ?? head.weight
        case .language: head.language = language(entry) ?? head.language
        case .translationKey: head.translationKey = text(entry) ?? head.translationKey
        case .markdown: readMarkdown(entry)
        case .id: head.id = text(entry) ?? head.id
        case .ignored: break
        }
    }

    /// What depends on more than one key.
    private mutating func finish(_ entries: [PlacedEntry]) {
        if !categories.isEmpty {
            if head.section == nil, let entry = entries.first(where: { ArticleKey.named($0.key) == .category }) {
                head.section = Placed(categories.removeFirst(), entry.value.range)
            }
            head.topics += categories.filter { $0 != head.section?.value }
        }
        if head.topics.count > 1 { head.topics = unique(head.topics) }
        if head.authors.count > 1 { head.authors = unique(head.authors) }
        if let text = pictureText, let picture = head.picture, picture.value.alt.isEmpty {
            head.picture = Placed(Picture(url: picture.value.url, alt: text), picture.range)
        }
        guard !unknown.isEmpty else { return }
        for entry in entries { ArticleKey.named(entry.key).map { _ = given.insert($0) } }
        for entry in unknown {
            guard let near = ArticleKey.near(entry.key, given: given) else { continue }
            diagnostics.append(
                Diagnostic(
                    .frontMatterUnknownKey, "the key `\(entry.key)` is not known and was left out",
                    at: source.location(entry.keyRange), hint: "write `\(near)`"))
        }
    }

    // MARK: - Parts

    private mutating func title(_ entry: PlacedEntry) -> Placed<String>? {
        guard let written = entry.value.text else {
            wrongType(entry, "a text", "write `title: \"…\"`", severity: .error)
            return nil
        }
        let title = TextCleaner.clean(written)
        return title.isEmpty ? nil : Placed(title, entry.value.range)
    }

    private mutating func readSummary(_ entry: PlacedEntry, rank: Int) {
        guard rank > summaryRank, let text = text(entry) else { return }
        head.summary = text
        summaryRank = rank
    }

    private mutating func readPublished(_ entry: PlacedEntry) {
        // Jekyll has true or false here, others a date.
        if let text = entry.value.text, text.utf8.first.map({ (0x30...0x39).contains($0) }) == true {
            head.date = head.date ?? DateReading.written(entry.value)
        } else if let isPublished = flag(entry) {
            head.isDraft = head.isDraft || !isPublished
        }
    }

    private mutating func readStatus(_ entry: PlacedEntry) {
        guard let status = text(entry)?.lowercased() else { return }
        if status == "draft" || status == "hidden" { head.isDraft = true }
    }

    private mutating func readCategories(_ entry: PlacedEntry) {
        categories += names(entry)
    }

    private mutating func readTaxonomies(_ entry: PlacedEntry) {
        guard let entries = entry.value.entries else {
            wrongType(entry, "a table", "write `tags: [\"…\"]` without `\(entry.key)`")
            return
        }
        for inner in entries {
            switch ArticleKey.named(inner.key) {
            case .topics: head.topics += names(inner)
            case .category: readCategories(inner)
            case .series: head.series += names(inner)
            case .author, .authors: head.authors += people(inner, separators: ";,")
            default: continue
            }
        }
    }

    private mutating func readMarkdown(_ entry: PlacedEntry) {
        guard let entries = entry.value.entries else {
            wrongType(entry, "a table of switches", "write `\(entry.key): {tables: false}`")
            return
        }
        let switches = MarkdownExtensions.all
        for inner in entries {
            if let known = switches.first(where: { $0.name.lowercased() == inner.key.lowercased() }) {
                if let isOn = flag(inner) { head.marks.append(.init(path: known.path, isOn: isOn)) }
                continue
            }
            let isRaw = inner.key.lowercased() == "rawhtml"
            let names = switches.map { "`\($0.name)`" }.joined(separator: ", ")
            diagnostics.append(
                Diagnostic(
                    .frontMatterUnknownKey,
                    isRaw
                        ? "the configuration alone decides about raw HTML, and `\(inner.key)` was left out"
                        : "the switch `\(inner.key)` is not known and was left out",
                    at: source.location(inner.keyRange),
                    hint: isRaw
                        ? "delete the line"
                        : nearName(inner.key, among: switches.map(\.name)).map { "write `\($0)`" }
                            ?? "write one of \(names)"))
        }
    }

    private mutating func picture(_ entry: PlacedEntry) -> Placed<Picture>? {
        var value = entry.value
        if case .list(let items) = value.content, let first = items.first { value = first }
        let parts = value.entries
        let part = { (names: [String]) in
            parts?.first { names.contains($0.key.lowercased()) }?.value.text.map(TextCleaner.clean)
        }
        guard let url = value.text.map(TextCleaner.clean) ?? part(["url", "src", "image", "path"]), !url.isEmpty else {
            // Hugo's `cover` may hold a caption alone.
            if parts == nil { wrongType(entry, "an address", "write `\(entry.key): photo.jpg`") }
            return nil
        }
        guard SourceReading.isSafeAddress(url) else {
            diagnostics.append(
                Diagnostic(
                    .markdownUnsafeAddress, "the address `\(url)` is not safe and was left out",
                    at: source.location(value.range), hint: "write the name of a picture, or an `https` address"))
            return nil
        }
        return Placed(Picture(url: url, alt: part(["alt", "caption"]) ?? ""), value.range)
    }

    private mutating func weight(_ entry: PlacedEntry) -> Int? {
        if let weight = entry.value.text.flatMap({ Int($0) }) { return weight }
        wrongType(entry, "a whole number", "write `weight: 1`")
        return nil
    }

    private mutating func language(_ entry: PlacedEntry) -> String? {
        guard let text = text(entry) else { return nil }
        let tag = text.replacing("_", with: "-")
        if LanguageTag.isValid(tag) { return tag }
        wrongType(entry, "a language tag", "write `\(entry.key): \(LanguageTag.near(tag) ?? "en")`")
        return nil
    }

    private func unique<Name: Hashable>(_ names: [Name]) -> [Name] {
        // A few names are compared sooner than a set of them is made.
        if names.count <= 12 { return names.indices.filter { !names[..<$0].contains(names[$0]) }.map { names[$0] } }
        var seen: Set<Name> = []
        return names.filter { seen.insert($0).inserted }
    }
}
