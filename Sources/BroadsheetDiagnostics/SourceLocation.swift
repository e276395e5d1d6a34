/// A place in one of the site's own files.
public struct SourceLocation: Sendable, Hashable {
    /// The file's path as shown to the reader, relative to the site's folder.
    public let path: String
    /// The line, counted from 1; nil when the whole file is meant.
    public let line: Int?
    /// The column in characters, counted from 1; nil when the whole line is meant.
    public let column: Int?
    /// How many characters are meant; at least 1.
    public let length: Int
    /// The text of the line, for the frame; nil when there is none to show.
    public let lineText: String?

    /// A place given part by part.
    public init(path: String, line: Int? = nil, column: Int? = nil, length: Int = 1, lineText: String? = nil) {
        self.path = path
        self.line = line
        self.column = column
        self.length = max(1, length)
        self.lineText = lineText
    }
}
