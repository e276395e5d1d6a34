/// A result together with the problems met on the way to it.
public struct Diagnosed<Value> {
    /// The result, as good as it could be made.
    public var value: Value
    /// The problems, in the order in which they were met.
    public var diagnostics: [Diagnostic]

    /// A result with its problems.
    public init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
        self.value = value
        self.diagnostics = diagnostics
    }

    /// Whether one of the problems is an error.
    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

extension Diagnosed: Sendable where Value: Sendable {}
