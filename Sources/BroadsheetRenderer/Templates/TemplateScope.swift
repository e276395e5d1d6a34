/// The names that can be used at one place of a template, innermost last.
struct TemplateScope: Sendable {
    /// Where a value is while a page is rendered: a record on the stack, then slot after slot.
    struct Path: Sendable {
        var frame: Int
        var slots: [Int]
    }

    /// A value with its place and its shape.
    struct Found: Sendable {
        var path: Path
        var shape: ValueShape
    }

    private enum Level: Sendable {
        case record(frame: Int, RecordShape)
        case single(Found)
    }

    private var levels: [Level]
    private var frames = 1

    /// The names of a page.
    init(_ shape: RecordShape) {
        levels = [.record(frame: 0, shape)]
    }

    /// The same names with those of a record on top.
    func entering(_ shape: RecordShape) -> TemplateScope {
        var inner = self
        inner.levels.append(.record(frame: frames, shape))
        inner.frames += 1
        return inner
    }

    /// The same names, with `.` meaning one value.
    func entering(_ found: Found) -> TemplateScope {
        var inner = self
        inner.levels.append(.single(found))
        return inner
    }

    /// What `.` stands for; nil when that is a record.
    var current: Found? {
        switch levels.last {
        case .single(let found): found
        case .record(let frame, let shape): find(".", in: shape, frame: frame)
        case nil: nil
        }
    }

    /// The innermost value of a name without dots.
    func find(_ name: Substring) -> Found? {
        for case .record(let frame, let shape) in levels.reversed() {
            if let found = find(name, in: shape, frame: frame) { return found }
        }
        return nil
    }

    private func find(_ name: Substring, in shape: RecordShape, frame: Int) -> Found? {
        shape.slot(of: name).map { Found(path: Path(frame: frame, slots: [$0]), shape: shape.fields[$0].shape) }
    }

    /// The names of the innermost record.
    var innermostNames: [String] {
        for case .record(_, let shape) in levels.reversed() { return shape.fields.map(\.name) }
        return []
    }

    /// Every name that can be typed here, through records but not into lists, innermost first.
    var typableNames: [String] {
        var names: [String] = []
        for case .record(_, let shape) in levels.reversed() { names += shape.typableNames }
        return names
    }
}

extension RecordShape {
    fileprivate var typableNames: [String] {
        fields.flatMap { field -> [String] in
            guard case .record(let inner) = field.shape else { return [field.name] }
            return [field.name] + inner.typableNames.map { "\(field.name).\($0)" }
        }
    }
}
