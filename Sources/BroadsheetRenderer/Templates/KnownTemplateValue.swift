/// A value of a record that may be known before any page is rendered.
public indirect enum KnownTemplateValue: Sendable {
    /// It differs from page to page.
    case unknown
    /// The same on every page.
    case value(TemplateValue)
    /// A record that every page has, with its values in the order of its shape's fields; those left out at the end are
    /// unknown.
    case record([KnownTemplateValue])
}

extension Template {
    /// The same template for pages on which some values are known: what they show becomes a part of its literals.
    ///
    /// Pages are rendered with records in which the known values may be absent.
    ///
    /// ```swift
    /// let ofSite = template.knowing([.value(site), .unknown])
    /// ofSite.render(TemplateRecord([.absent, .record(article)]), into: &buffer)
    /// ```
    public func knowing(_ known: [KnownTemplateValue]) -> Template {
        var reduction = TemplateReduction(template: self)
        reduction.reduce(0..<operations.count, [.open(frame: 0, .record(known))])
        return Template(
            files: files, shape: shape, operations: reduction.operations, literals: reduction.literals,
            slots: reduction.slots)
    }
}

/// Goes through a template once, as if to render a page, and keeps what cannot be rendered yet.
private struct TemplateReduction {
    /// A record on the stack.
    enum Frame {
        /// One that is known as a whole and so is not on the stack when a page is rendered.
        case known(TemplateRecord)
        /// One that is there when a page is rendered, as the stack's record of this number.
        case open(frame: Int, KnownTemplateValue)
    }

    let template: Template
    private(set) var operations: [TemplateOperation] = []
    private(set) var literals: [UInt8] = []
    private(set) var slots: [Int32] = []
    /// Operations before this one are done, as in `TemplateCompiler`.
    private var barrier = 0

    init(template: Template) { self.template = template }

    mutating func reduce(_ range: Range<Int>, _ frames: [Frame]) {
        var index = range.lowerBound
        while index < range.upperBound {
            let operation = template.operations[index]
            let body = index + 1..<max(index + 1, Int(operation.next))
            index = body.upperBound
            if operation.kind == .literal {
                emit(template.literals[Int(operation.start)..<Int(operation.end)])
                continue
            }
            switch find(operation, frames) {
            case .value(let value): reduce(operation, value, body, frames)
            case .record(let values) where operation.kind == .with:
                emit(operation, body, frames, entering: .record(values))
            case .record: if operation.kind == .when { reduce(body, frames) }
            case .unknown: emit(operation, body, frames, entering: .unknown)
            }
        }
    }

    /// What is known of an operation's value.
    private func find(_ operation: TemplateOperation, _ frames: [Frame]) -> KnownTemplateValue {
        var found: KnownTemplateValue
        switch frames[Int(operation.frame)] {
        case .known(let record): found = .value(.record(record))
        case .open(_, let known): found = known
        }
        for slot in [operation.slot] + template.slots[Int(operation.start)..<Int(operation.end)] {
            switch found {
            case .unknown: return .unknown
            case .value(.record(let record)): found = .value(record.values[Int(slot)])
            case .value: return .value(.absent)
            case .record(let values): found = Int(slot) < values.count ? values[Int(slot)] : .unknown
            }
        }
        return found
    }

    /// Renders what shows a known value.
    private mutating func reduce(
        _ operation: TemplateOperation, _ value: TemplateValue, _ body: Range<Int>, _ frames: [Frame]
    ) {
        switch operation.kind {
        case .literal: break
        case .value:
            var bytes: [UInt8] = []
            value.append(to: &bytes)
            emit(bytes)
        case .unescaped: if case .text(let text) = value { emit(Array(text.utf8)) }
        case .when: if value.isShown { reduce(body, frames) }
        case .unless: if !value.isShown { reduce(body, frames) }
        case .with: if case .record(let record) = value { reduce(body, frames + [.known(record)]) }
        case .each:
            if case .list(let records) = value {
                for record in records { reduce(body, frames + [.known(record)]) }
            } else if case .rendered(let list) = value {
                var bytes: [UInt8] = []
                list.append(to: &bytes)
                emit(bytes)
            }
        }
    }

    private mutating func emit(_ bytes: some Collection<UInt8>) {
        guard !bytes.isEmpty else { return }
        let start = literals.count
        literals += bytes
        if operations.count > barrier, operations[operations.count - 1].kind == .literal {
            operations[operations.count - 1].end = Int32(literals.count)
        } else {
            operations.append(TemplateOperation(kind: .literal, start: Int32(start), end: Int32(literals.count)))
        }
    }

    /// Keeps an operation, with what is left of its body.
    private mutating func emit(
        _ operation: TemplateOperation, _ body: Range<Int>, _ frames: [Frame], entering known: KnownTemplateValue
    ) {
        guard case .open(let frame, _) = frames[Int(operation.frame)] else { return }
        let opening = operations.count
        var kept = operation
        kept.frame = Int32(frame)
        kept.start = Int32(slots.count)
        slots += template.slots[Int(operation.start)..<Int(operation.end)]
        kept.end = Int32(slots.count)
        operations.append(kept)
        switch operation.kind {
        case .literal, .value, .unescaped: return
        case .when, .unless: reduce(body, frames)
        case .with, .each:
            let open = frames.count { if case .open = $0 { true } else { false } }
            reduce(body, frames + [.open(frame: open, known)])
        }
        operations[opening].next = Int32(operations.count)
        barrier = operations.count
    }
}
