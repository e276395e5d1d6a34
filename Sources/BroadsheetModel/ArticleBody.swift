import BroadsheetDiagnostics

/// The text of an article, rendered.
public struct ArticleBody: Sendable {
    /// The HTML in UTF-8, made by the renderer.
    public let html: BodyHTML
    /// What tells the HTML apart from other HTML.
    public let fingerprint: Fingerprint
    /// How many words it has.
    public let words: Int
    /// Links and pictures that point into the site.
    public let links: [LocalLink]
    /// The plain text of each block, when the loader was asked for it.
    public let blocks: [String]?

    /// A body with its HTML at hand.
    public init(html: [UInt8], words: Int, links: [LocalLink] = [], blocks: [String]? = nil) {
        self.init(
            html: .bytes(html), fingerprint: Fingerprint(of: html), words: words, links: links, blocks: blocks)
    }

    /// A body with all its parts.
    public init(
        html: BodyHTML, fingerprint: Fingerprint, words: Int, links: [LocalLink] = [], blocks: [String]? = nil
    ) {
        self.html = html
        self.fingerprint = fingerprint
        self.words = words
        self.links = links
        self.blocks = blocks
    }

    /// The same text with its HTML kept elsewhere.
    public func with(html: BodyHTML) -> ArticleBody {
        ArticleBody(html: html, fingerprint: fingerprint, words: words, links: links, blocks: blocks)
    }

    /// Whether there is nothing to read, as in one-line news.
    public var isEmpty: Bool { html.count == 0 }
    /// Minutes that reading takes at 230 words a minute, at least one.
    public var minutes: Int { max(1, (words + 115) / 230) }
}

/// The HTML of a text, or where it is kept.
public enum BodyHTML: Sendable {
    case bytes([UInt8])
    /// A run of bytes in the store's file of bodies.
    case stored(offset: Int, count: Int)

    /// How many bytes it has.
    public var count: Int {
        switch self {
        case .bytes(let bytes): bytes.count
        case .stored(_, let count): count
        }
    }
}

/// Gives the HTML of article texts, wherever it is kept.
public struct BodyReader: Sendable {
    /// A reader for texts that are all at hand.
    public static let memory = BodyReader { _, _ in throw BodyDamage() }

    private let stored: @Sendable (_ offset: Int, _ count: Int) throws -> [UInt8]
    private var finish: (@Sendable (ArticleBody, [UInt8]) -> [UInt8])?

    /// A reader that asks `stored` for what is not at hand.
    public init(stored: @escaping @Sendable (_ offset: Int, _ count: Int) throws -> [UInt8]) { self.stored = stored }

    /// A reader that hands each text to `finish`, which fills in what only the whole site knows.
    public func finishing(_ finish: @escaping @Sendable (ArticleBody, [UInt8]) -> [UInt8]) -> BodyReader {
        var other = self
        other.finish = finish
        return other
    }

    /// The HTML of a text; throws when its file cannot be read, or holds something else at that place.
    public func html(of body: ArticleBody) throws -> [UInt8] {
        let html = try unfinished(body)
        return finish?(body, html) ?? html
    }

    /// The HTML of a text without what only the whole site knows.
    public func unfinished(_ body: ArticleBody) throws -> [UInt8] {
        switch body.html {
        case .bytes(let bytes): return bytes
        case .stored(let offset, let count):
            guard count > 0 else { return [] }
            let bytes = try stored(offset, count)
            guard Fingerprint(of: bytes) == body.fingerprint else { throw BodyDamage() }
            return bytes
        }
    }
}

/// The file of bodies does not hold what was put into it.
public struct BodyDamage: Error, Sendable {
    /// The news of it.
    public init() {}
}
