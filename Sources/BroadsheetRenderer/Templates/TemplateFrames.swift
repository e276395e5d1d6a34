// Every name of every page is looked up here. The workers that render pages show the same days, sections and topics, and
// counting references to those from two processors at once took nearly a fifth of the time of a build of digests, so these
// are pointers that count nothing. None outlives `Template.render`, which holds the page's record: all others are held by
// that one, and nothing ever changes a record.

/// The records that names are looked up in while a page is rendered: the page's own, then those that sections have opened.
struct TemplateFrames {
    typealias Values = UnsafePointer<TemplateValue>

    private var stack: [Values?]

    /// The frames of a page whose record the caller holds as long as these are used.
    init(_ record: borrowing TemplateRecord) {
        stack = [TemplateFrames.values(record)]
        stack.reserveCapacity(8)
    }

    /// The value that an operation names; nil when a record on the way to it is not there.
    @inline(__always)
    func value(_ operation: TemplateOperation, _ slots: Span<Int32>) -> Values? {
        guard var value = stack[Int(operation.frame)].map({ $0 + Int(operation.slot) }) else { return nil }
        for index in Int(operation.start)..<Int(operation.end) {
            guard let inner = TemplateFrames.record(value) else { return nil }
            value = inner + Int(slots[index])
        }
        return value
    }

    /// Puts a record's values on top.
    @inline(__always)
    mutating func open(_ values: Values?) { stack.append(values) }

    @inline(__always)
    mutating func close() { stack.removeLast() }

    /// The values of a record.
    @inline(__always)
    static func values(_ record: borrowing TemplateRecord) -> Values? {
        record.values.withUnsafeBufferPointer { $0.baseAddress }
    }

    /// The values of the record that a value is; nil when it is none.
    @inline(__always)
    static func record(_ value: Values) -> Values? {
        guard case .record(let record) = value.pointee else { return nil }
        return record.values.withUnsafeBufferPointer { $0.baseAddress }
    }

    /// The records of the list that a value is; nil when it is none.
    @inline(__always)
    static func records(_ value: Values) -> UnsafeBufferPointer<TemplateRecord>? {
        guard case .list(let records) = value.pointee else { return nil }
        return records.withUnsafeBufferPointer { $0 }
    }

    /// Appends what a value shows.
    @inline(__always)
    static func append(_ value: Values, to buffer: inout [UInt8]) {
        if let text = longText(value) {
            appendEscaped(text, to: &buffer)
        } else {
            value.pointee.append(to: &buffer)
        }
    }

    /// The bytes of a text that lies in memory of its own; nil for other values, and for a text so short that it may lie in
    /// the value itself.
    @inline(__always)
    private static func longText(_ value: Values) -> UnsafeBufferPointer<UInt8>? {
        guard case .text(let text) = value.pointee, text.utf8.count > 15 else { return nil }
        return text.utf8.withContiguousStorageIfAvailable { $0 }
    }
}
