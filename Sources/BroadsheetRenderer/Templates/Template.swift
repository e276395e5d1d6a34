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
        var frames = [record]
        frames.reserveCapacity(8)
        run(0, operations.count, operations.span, &frames, &buffer)
    }

    /// Spans keep the loop free of reference counting, which would else cost as much as the bytes.
    private func run(
        _ start: Int, _ end: Int, _ operations: Span<TemplateOperation>, _ frames: inout [TemplateRecord],
        _ buffer: inout [UInt8]
    ) {
        var index = start
        while index < end {
            let operation = operations[index]
            index += 1
            switch operation.kind {
            case .literal:
                let bytes = literals.span.extracting(Int(operation.start)..<Int(operation.end))
                bytes.withUnsafeBufferPointer { buffer.append(contentsOf: $0) }
                continue
            case .value:
                appendValue(operation, frames, &buffer)
                continue
            case .unescaped:
                if case .text(let text) = value(operation, frames) { buffer.append(contentsOf: text.utf8) }
                continue
            case .when:
                if value(operation, frames).isShown {
                    run(index, Int(operation.next), operations, &frames, &buffer)
                }
            case .unless:
                if !value(operation, frames).isShown {
                    run(index, Int(operation.next), operations, &frames, &buffer)
                }
            case .with:
                if case .record(let record) = value(operation, frames) {
                    frames.append(record)
                    run(index, Int(operation.next), operations, &frames, &buffer)
                    frames.removeLast()
                }
            case .each:
                switch value(operation, frames) {
                case .list(let records):
                    for record in records {
                        frames.append(record)
                        run(index, Int(operation.next), operations, &frames, &buffer)
                        frames.removeLast()
                    }
                case .rendered(let list): list.append(to: &buffer)
                case .absent, .flag, .text, .html, .record: break
                }
            }
            index = Int(operation.next)
        }
    }

    private func value(_ operation: TemplateOperation, _ frames: [TemplateRecord]) -> TemplateValue {
        var value = frames[Int(operation.frame)].values[Int(operation.slot)]
        for index in Int(operation.start)..<Int(operation.end) {
            guard case .record(let inner) = value else { return .absent }
            value = inner.values[Int(slots[index])]
        }
        return value
    }

    /// Most names are those of the innermost record or have one dot; these are shown without a copy of the value.
    private func appendValue(_ operation: TemplateOperation, _ frames: [TemplateRecord], _ buffer: inout [UInt8]) {
        let hops = operation.end - operation.start
        if hops == 0 {
            frames[Int(operation.frame)].values[Int(operation.slot)].append(to: &buffer)
        } else if hops == 1, case .record(let inner) = frames[Int(operation.frame)].values[Int(operation.slot)] {
            inner.values[Int(slots[Int(operation.start)])].append(to: &buffer)
        } else {
            value(operation, frames).append(to: &buffer)
        }
    }
}

extension TemplateValue {
    /// Whether a section over the value is shown.
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
