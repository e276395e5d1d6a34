/// A problem in the site's own files, told in the words of its author.
///
/// The message is one sentence in lower case with names in back-ticks; the hint says what to type.
public struct Diagnostic: Sendable, Hashable {
    /// The stable name of this kind of problem.
    public let id: DiagnosticID
    /// How much it matters.
    public let severity: Severity
    /// What is wrong.
    public let message: String
    /// Where it is; nil when it is about the site as a whole.
    public let location: SourceLocation?
    /// What to type; never a question.
    public let hint: String?
    /// Other places that belong to the problem, each with a few words.
    public let related: [Related]

    /// A second place that belongs to a problem.
    public struct Related: Sendable, Hashable {
        /// What is there.
        public let message: String
        /// Where it is.
        public let location: SourceLocation

        /// A second place with its words.
        public init(_ message: String, at location: SourceLocation) {
            self.message = message
            self.location = location
        }
    }

    /// A problem with all its parts; the severity is the one of its kind unless given.
    public init(
        _ id: DiagnosticID, _ message: String, at location: SourceLocation? = nil, hint: String? = nil,
        related: [Related] = [], severity: Severity? = nil
    ) {
        self.id = id
        self.severity = severity ?? id.severity
        self.message = message
        self.location = location
        self.hint = hint
        self.related = related
    }

    /// The same problem with another severity.
    public func with(severity: Severity) -> Diagnostic {
        Diagnostic(id, message, at: location, hint: hint, related: related, severity: severity)
    }
}
