/// What a file of digest text says: its articles, and all that belongs to no article.
///
/// Every word of the file is in exactly one of these places, apart from labels such as "By" or "Source:",
/// numbers of lists and headings, and the repeated name of a section; those are in `lines` as `leftOut`.
public struct DigestDocument: Sendable, Hashable {
    /// The name of the digest, without its date.
    public var title: String?
    /// The line of the title.
    public var titleLine: Int?
    /// The digest's date as it was typed; nil when there is none, or when it stands inside the title.
    public var dateText: String?
    /// The line of the date.
    public var dateLine: Int?
    /// The day that the date names, when it can be read without doubt.
    public var day: DigestDay?
    /// Greeting, introduction and contents: what stands before the first article and belongs to none.
    public var opening: [String] = []
    /// Sign-off, page numbers and the like: what belongs to no article and is not the opening.
    public var other: [String] = []
    /// `Key: value` lines at the top of the file.
    public var keys: [DigestKey] = []
    /// The articles in the order of the file.
    public var articles: [DigestArticle] = []
    /// How each line of the file was read, in order; empty unless asked for.
    public var lines: [LineReading] = []

    /// A document without anything in it.
    public init() {}
}
