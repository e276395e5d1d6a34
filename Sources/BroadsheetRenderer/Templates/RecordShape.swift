/// The names that a record has, in order, each with the shape of its value.
///
/// ```swift
/// let picture: RecordShape = ["url": .text, "alt": .text]
/// let article: RecordShape = ["title": .text, "body": .html, "image": .record(picture)]
/// ```
public struct RecordShape: Sendable, Hashable {
    /// One name with the shape of its value.
    public struct Field: Sendable, Hashable {
        /// The name as a template types it.
        public let name: String
        /// What the name stands for.
        public let shape: ValueShape
    }

    /// The fields, in the order of a record's values.
    public let fields: [Field]

    /// A shape with its names in order; a name may stand only once.
    public init(_ fields: [(String, ValueShape)]) {
        self.fields = fields.map { Field(name: $0.0, shape: $0.1) }
        precondition(Set(fields.map(\.0)).count == fields.count, "a record's names are distinct")
    }

    /// Every name of a template in full, in order: `site.title`, and `site.sections[].title` inside a list.
    ///
    /// Records and lists stand before the names they hold.
    public var paths: [String] {
        fields.flatMap { field in
            switch field.shape {
            case .text, .html, .flag: [field.name]
            case .record(let inner): [field.name] + inner.paths.map { "\(field.name).\($0)" }
            case .list(let inner): [field.name] + inner.paths.map { "\(field.name)[].\($0)" }
            }
        }
    }

    /// The first difference between a record and this shape, as a path and what is wrong; nil when it fits.
    ///
    /// A debug build checks every record that is rendered with it.
    public func mismatch(of record: TemplateRecord) -> String? {
        guard record.values.count == fields.count else {
            return "\(record.values.count) values for the \(fields.count) names \(fields.map(\.name))"
        }
        for (field, value) in zip(fields, record.values) {
            switch (field.shape, value) {
            case (_, .absent), (.text, .text), (.html, .html), (.flag, .flag), (.list, .rendered): continue
            case (.record(let shape), .record(let inner)):
                if let inside = shape.mismatch(of: inner) { return "\(field.name): \(inside)" }
            case (.list(let shape), .list(let items)):
                for item in items {
                    if let inside = shape.mismatch(of: item) { return "\(field.name): \(inside)" }
                }
            default: return "\(field.name) is \(value) instead of \(field.shape.word)"
            }
        }
        return nil
    }

    /// The place of a name among the values.
    func slot(of name: some StringProtocol) -> Int? {
        fields.firstIndex { $0.name == name }
    }
}

extension RecordShape: ExpressibleByDictionaryLiteral {
    /// A shape written as `["title": .text]`; the order is kept.
    public init(dictionaryLiteral elements: (String, ValueShape)...) {
        self.init(elements)
    }
}
