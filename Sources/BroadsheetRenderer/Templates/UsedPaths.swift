extension Template {
    /// The paths of all values that the template looks at, in the form of `RecordShape.paths`.
    ///
    /// Who makes records need not fill in what no template shows: `days[].articles[].topics` costs time for nothing
    /// when it is not among these.
    public var usedPaths: Set<String> {
        var used: Set<String> = []
        collect(0, operations.count, [("", shape)], &used)
        return used
    }

    private func collect(
        _ start: Int, _ end: Int, _ frames: [(path: String, shape: RecordShape)], _ used: inout Set<String>
    ) {
        var index = start
        while index < end {
            let operation = operations[index]
            index += 1
            guard operation.kind != .literal else { continue }
            var (path, shape) = frames[Int(operation.frame)]
            var inner: ValueShape = .record(shape)
            for slot in [operation.slot] + slots[Int(operation.start)..<Int(operation.end)] {
                if case .record(let next) = inner { shape = next }
                let field = shape.fields[Int(slot)]
                path += (path.isEmpty ? "" : ".") + field.name
                inner = field.shape
                used.insert(path)
            }
            guard operation.kind != .value, operation.kind != .unescaped else { continue }
            var stack = frames
            if operation.kind == .each, case .list(let next) = inner { stack.append((path + "[]", next)) }
            if operation.kind == .with, case .record(let next) = inner { stack.append((path, next)) }
            collect(index, Int(operation.next), stack, &used)
            index = Int(operation.next)
        }
    }
}
