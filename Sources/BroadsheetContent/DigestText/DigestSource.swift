/// Where an article comes from: a name, an address, or a name with an address.
public struct DigestSource: Sendable, Hashable {
    /// The name, such as "Reuters"; nil when only an address was given.
    public var name: String?
    /// The web address.
    public var address: String?

    /// A source with what is known of it.
    public init(name: String? = nil, address: String? = nil) {
        self.name = name
        self.address = address
    }

    /// Name and address as one text.
    public var text: String { [name, address].compactMap { $0 }.joined(separator: " ") }
}
