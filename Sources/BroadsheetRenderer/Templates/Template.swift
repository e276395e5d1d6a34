/// One compiled template: a page kind's own file with all that it puts in.
public struct Template: Sendable, Hashable {
    /// The names of the files that this template is made of, sorted.
    public let files: [String]
    let shape: RecordShape
    let operations: [TemplateOperation]
    let literals: [UInt8]
    let slots: [Int32]

    /// Appends the page of a record to a buffer.
    ///
    /// The record's values are in the order of the shape that the template was compiled for.
    public func render(_ record: TemplateRecord, into buffer: inout [UInt8]) {
        assert(shape.mismatch(of: record) == nil, shape.mismatch(of: record) ?? "")
        // Doubling keeps a buffer that takes many pages from being copied for each.
        let needed = buffer.count + literals.count
        if buffer.capacity < needed { buffer.reserveCapacity(max(needed + needed / 2, buffer.capacity * 2)) }
        withExtendedLifetime(record) {
            var frames = TemplateFrames(record)
            run(0, operations.count, operations.span, literals.span, slots.span, &frames, &buffer)
        }
    }

    /// Spans and frames keep the loop free of reference counting, which would else cost more than the bytes.
    private func run(
        _ start: Int, _ end: Int, _ operations: Span<TemplateOperation>, _ literals: Span<UInt8>, _ slots: Span<Int32>,
        _ frames: inout TemplateFrames, _ buffer: inout [UInt8]
    ) {
        var index = start
        while index < end {
            let operation = operations[index]
            index += 1
            if operation.kind == .literal {
                let bytes = literals.extracting(Int(operation.start)..<Int(operation.end))
                bytes.withUnsafeBufferPointer { buffer.append(contentsOf: $0) }
                continue
            }
            let value = frames.value(operation, slots)
            switch operation.kind {
            case .literal: continue
            case .value:
                if let value { TemplateFrames.append(value, to: &buffer) }
                continue
            case .unescaped:
                if case .text(let text) = value?.pointee { buffer.append(contentsOf: text.utf8) }
                continue
            case .when:
                if value?.pointee.isShown == true {
                    run(index, Int(operation.next), operations, literals, slots, &frames, &buffer)
                }
            case .unless:
                if value?.pointee.isShown != true {
                    run(index, Int(operation.next), operations, literals, slots, &frames, &buffer)
                }
            case .with:
                if let value, case .record = value.pointee {
                    frames.open(TemplateFrames.record(value))
                    run(index, Int(operation.next), operations, literals, slots, &frames, &buffer)
                    frames.close()
                }
            case .each:
                guard let value else { break }
                if let records = TemplateFrames.records(value) {
                    for place in records.indices {
                        frames.open(TemplateFrames.values(records[place]))
                        run(index, Int(operation.next), operations, literals, slots, &frames, &buffer)
                        frames.close()
                    }
                } else if case .rendered(let list) = value.pointee {
                    list.append(to: &buffer)
                }
            }
            index = Int(operation.next)
        }
    }
}

extension TemplateValue {
    /// Whether a section over the value is shown.
    @inline(__always)
    var isShown: Bool {
        switch self {
        case .absent: false
        case .flag(let flag): flag
        case .text(let text): !text.isEmpty
        case .html(let html): !html.isEmpty
        case .record: true
        case .list(let records): !records.isEmpty
        case .rendered(let list): !list.indices.isEmpty
        }
    }

    /// Appends what the value shows.
    @inline(__always)
    borrowing func append(to buffer: inout [UInt8]) {
        switch self {
        case .text(let text): appendEscaped(text, to: &buffer)
        case .html(let html): buffer.append(contentsOf: html.bytes)
        case .absent, .flag, .record, .list, .rendered: break
        }
    }
}
