/// One article of a digest.
public struct DigestArticle: Sendable, Hashable {
    /// The name of the section that the article stands in, without decoration.
    public var section: String?
    /// The headline without decoration; never empty.
    public var headline: String
    /// The line on which the headline begins.
    public var line: Int
    /// Who wrote it, without "By".
    public var byline: String?
    /// The article's own date line as it was typed.
    public var dateText: String?
    /// Where it comes from, in the order of the file.
    public var sources: [DigestSource] = []
    /// What it is about, from `Topics:` lines.
    public var topics: [String] = []
    /// Other `Key: value` lines under the headline.
    public var keys: [DigestKey] = []
    /// The text.
    public var blocks: [DigestBlock] = []

    /// An article that is only a headline so far.
    public init(section: String? = nil, headline: String, line: Int) {
        self.section = section
        self.headline = headline
        self.line = line
    }
}
