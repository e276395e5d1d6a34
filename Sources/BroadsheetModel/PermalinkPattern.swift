/// The shape of article addresses, such as `/:section/:year/:month/:day/:slug/`.
public struct PermalinkPattern: Sendable, Hashable {
    /// One segment's parts.
    enum Part: Sendable, Hashable {
        case text(String)
        case section, year, month, day, slug
    }

    /// The placeholders that a pattern may hold.
    public static let placeholders = [":section", ":year", ":month", ":day", ":slug"]
    /// The pattern of a site that names none.
    public static let standard = PermalinkPattern(
        segments: [[.section], [.year], [.month], [.day], [.slug]])

    let segments: [[Part]]

    private init(segments: [[Part]]) { self.segments = segments }

    /// What keeps a text from being a pattern.
    public enum Problem: Error, Equatable {
        case unknownPlaceholder(String)
        case noSlug
        case unsafe(String)
    }

    /// The pattern of a text.
    public init(_ text: String) throws(Problem) {
        var segments: [[Part]] = []
        for piece in text.split(separator: "/") { segments.append(try PermalinkPattern.parts(of: piece)) }
        guard segments.contains(where: { $0.contains(.slug) }) else { throw .noSlug }
        self.segments = segments
    }

    private static func parts(of piece: Substring) throws(Problem) -> [Part] {
        var parts: [Part] = []
        var rest = piece
        while let colon = rest.firstIndex(of: ":") {
            if colon > rest.startIndex { parts.append(.text(String(rest[..<colon]))) }
            let name = rest[rest.index(after: colon)...].prefix(while: \.isLetter)
            switch name {
            case "section": parts.append(.section)
            case "year": parts.append(.year)
            case "month": parts.append(.month)
            case "day": parts.append(.day)
            case "slug", "title", "filename": parts.append(.slug)
            default: throw .unknownPlaceholder(":" + name)
            }
            rest = rest[name.endIndex...]
        }
        if !rest.isEmpty { parts.append(.text(String(rest))) }
        // A text beside a placeholder may begin with a dash; one that is a whole segment is a name of its own.
        // Dots alone are refused anywhere: beside a section that an article lacks they would be all that is left.
        for case .text(let text) in parts
        where Route(typed: parts.count > 1 ? "x" + text + "x" : text) == nil || text.allSatisfy({ $0 == "." }) {
            throw .unsafe(text)
        }
        return parts
    }

    /// The pattern as it is typed.
    public var text: String {
        segments.map { segment in
            segment.map { part in
                switch part {
                case .text(let text): text
                case .section: ":section"
                case .year: ":year"
                case .month: ":month"
                case .day: ":day"
                case .slug: ":slug"
                }
            }.joined()
        }.joined(separator: "/")
    }

    /// The route of an article; the section's segment is left out when it has none.
    public func route(section: Slug?, day: CalendarDay, slug: Slug) -> Route {
        var path = ASCIIText()
        for segment in segments {
            let start = path.count
            for part in segment {
                switch part {
                case .text(let text): path.append(word: text)
                case .section: path.append(word: section?.text ?? "")
                case .year: path.digits(day.year, 4)
                case .month: path.digits(day.month, 2)
                case .day: path.digits(day.day, 2)
                case .slug: path.append(word: slug.text)
                }
            }
            if path.count > start { path.append("/") }
        }
        return .folder(path: path.string)
    }
}
