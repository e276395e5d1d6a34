extension Template {
    /// The template of one record of the list at a path such as `days[].articles`.
    ///
    /// Nil when the template does not go through this list at exactly one place, or shows there what is not the record's own.
    ///
    /// ```swift
    /// let entry = topic.ofRecord(in: "days[].articles", entryShape)
    /// ```
    public func ofRecord(in path: String, _ shape: RecordShape) -> Template? {
        var places: [Visit] = []
        visit { found in
            if found.paths.last == path, operations[found.index].kind == .each { places.append(found) }
        }
        guard places.count == 1, let place = places.first else { return nil }
        let body = operations[(place.index + 1)..<Int(operations[place.index].next)]
        guard body.allSatisfy({ $0.kind == .literal || Int($0.frame) >= place.depth }) else { return nil }
        var own: [TemplateOperation] = []
        var ownLiterals: [UInt8] = []
        var ownSlots: [Int32] = []
        for var operation in body {
            let range = Int(operation.start)..<Int(operation.end)
            if operation.kind == .literal {
                operation.start = Int32(ownLiterals.count)
                ownLiterals += literals[range]
                operation.end = Int32(ownLiterals.count)
            } else {
                operation.start = Int32(ownSlots.count)
                ownSlots += slots[range]
                operation.end = Int32(ownSlots.count)
                operation.frame -= Int32(place.depth)
                if operation.next > 0 { operation.next -= Int32(body.startIndex) }
            }
            own.append(operation)
        }
        // Without the files, so that templates that show a record in the same way are equal.
        return Template(files: [], shape: shape, operations: own, literals: ownLiterals, slots: ownSlots)
    }
}
