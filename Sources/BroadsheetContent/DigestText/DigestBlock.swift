/// One piece of an article's text; what is in it is plain text, never markup.
public enum DigestBlock: Sendable, Hashable {
    /// A paragraph of prose.
    case paragraph(String)
    /// A list; its bullets or numbers are not part of the items.
    case list(ordered: Bool, items: [String])
    /// Words set apart as a quotation, and who spoke them.
    case quote([String], attribution: String?)
    /// Short lines that keep their breaks, such as results.
    case lines([String])

    /// The words as plain text, one line for each item or line.
    public var text: String {
        switch self {
        case .paragraph(let text): text
        case .list(_, let items): items.joined(separator: "\n")
        case .quote(let lines, let attribution): (lines + [attribution].compactMap { $0 }).joined(separator: "\n")
        case .lines(let lines): lines.joined(separator: "\n")
        }
    }
}
