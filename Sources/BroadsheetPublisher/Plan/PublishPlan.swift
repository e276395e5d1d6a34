/// What publishing is going to do, known before the first file is sent.
public struct PublishPlan: Sendable {
    /// A file that is going to be sent.
    public struct File: Sendable, Equatable {
        /// Its path below the site's root.
        public let path: String
        /// How large it is.
        public let bytes: Int
    }

    /// The name of the target.
    public let target: String
    /// Where it is, in words for people; no secrets.
    public let place: String
    /// Files that the host does not have, in the order of their paths.
    public let added: [File]
    /// Files whose contents are others than the host's.
    public let changed: [File]
    /// Paths of files that go away.
    public let deleted: [String]
    /// How many files stay as they are.
    public let unchanged: Int
    /// How many files of an earlier publishing are on the host.
    public let known: Int
    /// How many files may go away without asking.
    public let maxDeletes: Int
    /// What else is worth knowing, each one sentence.
    public let notes: [String]

    /// How many bytes are going to be sent.
    public var bytes: Int { (added + changed).reduce(0) { $0 + $1.bytes } }

    /// Whether nothing has to be done.
    public var isEmpty: Bool { added.isEmpty && changed.isEmpty && deleted.isEmpty }

    /// Whether so much goes away that somebody should say yes first.
    public var isDrastic: Bool { deleted.count > maxDeletes || deleted.count * 2 > known }

    /// A number of bytes for people.
    public static func size(_ bytes: Int) -> String {
        if bytes < 1_000 { return "\(bytes) B" }
        let units = ["kB", "MB", "GB", "TB"]
        var value = Double(bytes) / 1_000
        var unit = 0
        while value >= 999.5, unit < units.count - 1 {
            value /= 1_000
            unit += 1
        }
        let tenths = Int((value * 10).rounded())
        return (value < 10 ? "\(tenths / 10).\(tenths % 10)" : "\(Int(value.rounded()))") + " \(units[unit])"
    }
}
