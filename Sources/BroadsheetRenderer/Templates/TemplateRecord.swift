/// The values of one record, in the order of its shape's fields.
///
/// ```swift
/// let shape: RecordShape = ["title": .text, "body": .html]
/// let record = TemplateRecord([.text("Rain & wind"), .html(body)])
/// ```
public struct TemplateRecord: Sendable, Hashable {
    /// The values; the names are in the shape.
    public let values: [TemplateValue]

    /// A record of values in the order of the shape's fields.
    public init(_ values: [TemplateValue]) {
        self.values = values
    }
}
