extension Template {
    /// The paths of all values that the template looks at, in the form of `RecordShape.paths`.
    ///
    /// Who makes records need not fill in what no template shows: `days[].articles[].topics` costs time for nothing
    /// when it is not among these.
    public var usedPaths: Set<String> {
        var used: Set<String> = []
        visit { found in used.formUnion(found.paths) }
        return used
    }

    /// An operation that looks at a value.
    struct Visit {
        /// The position of the operation.
        let index: Int
        /// The paths of the value and of the records that lead to it from the one on the stack, the value's own last.
        let paths: [String]
        /// How many records are on the stack.
        let depth: Int
    }

    /// Calls `body` for each operation that looks at a value, in their order.
    func visit(_ body: (Visit) -> Void) {
        visit(operations.indices, [("", shape)], body)
    }

    private func visit(_ range: Range<Int>, _ frames: [(path: String, shape: RecordShape)], _ body: (Visit) -> Void) {
        var index = range.lowerBound
        while index < range.upperBound {
            let operation = operations[index]
            index += 1
            guard operation.kind != .literal else { continue }
            var (path, shape) = frames[Int(operation.frame)]
            var inner: ValueShape = .record(shape)
            var paths: [String] = []
            for slot in [operation.slot] + slots[Int(operation.start)..<Int(operation.end)] {
                if case .record(let next) = inner { shape = next }
                let field = shape.fields[Int(slot)]
                path += (path.isEmpty ? "" : ".") + field.name
                inner = field.shape
                paths.append(path)
            }
            body(Visit(index: index - 1, paths: paths, depth: frames.count))
            guard operation.kind != .value, operation.kind != .unescaped else { continue }
            var stack = frames
            if operation.kind == .each, case .list(let next) = inner { stack.append((path + "[]", next)) }
            if operation.kind == .with, case .record(let next) = inner { stack.append((path, next)) }
            visit(index..<Int(operation.next), stack, body)
            index = Int(operation.next)
        }
    }
}
