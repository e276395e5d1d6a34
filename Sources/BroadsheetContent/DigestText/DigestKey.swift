/// A `Key: value` line.
public struct DigestKey: Sendable, Hashable {
    /// The key in its English form, lower case: `slug` for "Slug", "Kürzel" and the like.
    public var name: String
    /// The value as it was typed.
    public var value: String
    /// The line it stands on.
    public var line: Int

    /// A key with its value.
    public init(name: String, value: String, line: Int) {
        self.name = name
        self.value = value
        self.line = line
    }
}
