/// How one line of a digest was read, and why.
public struct LineReading: Sendable, Hashable {
    /// What a line can be.
    public enum Role: String, Sendable, Hashable, CaseIterable {
        case blank, title, date, opening, contents, section, headline, byline, source, address, topics, key
        case paragraph
        case listItem = "list item"
        case quote, lines, decoration, closing
    }

    /// The line's number, counted from 1; a line broken by a form feed may have several readings.
    public let line: Int
    /// What the line is.
    public let role: Role
    /// Why, in one plain sentence.
    public let reason: String
    /// The words of the line that are shown nowhere, such as the label "Source:".
    public let leftOut: String?

    /// A reading of one line.
    public init(line: Int, role: Role, reason: String, leftOut: String? = nil) {
        self.line = line
        self.role = role
        self.reason = reason
        self.leftOut = leftOut
    }
}
