/// Which parts of a list's entries the templates show; the others are not made.
struct EntryFields: OptionSet, Sendable {
    let rawValue: Int

    static let date = EntryFields(rawValue: 1)
    static let section = EntryFields(rawValue: 2)
    static let picture = EntryFields(rawValue: 4)
    static let topics = EntryFields(rawValue: 8)
    static let sources = EntryFields(rawValue: 16)
    static let lengths = EntryFields(rawValue: 32)
    /// The list of a section or topic without its days, and by its days.
    static let plainList = EntryFields(rawValue: 64)
    static let days = EntryFields(rawValue: 128)
    static let readingTime = EntryFields(rawValue: 256)
    static let language = EntryFields(rawValue: 512)

    init(rawValue: Int) { self.rawValue = rawValue }

    /// The parts among the paths that a template uses.
    init(usedPaths: Set<String>) {
        self = []
        for path in usedPaths {
            let names = path.split(separator: ".").map { $0.hasSuffix("[]") ? $0.dropLast(2) : $0 }
            switch names.first {
            case "articles" where names.count > 1 || path == "articles": insert(.plainList)
            case "days": insert(.days)
            default: break
            }
            // An entry stands in one of these lists; what follows its name is the part.
            guard let list = names.lastIndex(where: { ["articles", "briefs", "lead", "seconds"].contains($0) }),
                names.indices.contains(list + 1)
            else { continue }
            switch names[list + 1] {
            case "date": insert(.date)
            case "section": insert(.section)
            case "image": insert(.picture)
            case "topics": insert(.topics)
            case "sources": insert(.sources)
            case "minutes", "wordCount": insert(.lengths)
            case "readingTime": insert(.readingTime)
            case "language", "direction": insert(.language)
            default: break
            }
        }
    }
}
