import BroadsheetDiagnostics

/// Binds the nodes of a page's template, and of all that it puts in, to the names of that page.
///
/// Partials, parents and blocks are put in here, once, so that a compiled page is one flat list of operations.
struct TemplateCompiler {
    private static let deepest = 40
    private static let deepestNodes = 250
    private static let mostOperations = 200_000
    private static let mostBytes = 16 << 20

    private let files: [String: ParsedTemplate]
    private let isStrict: Bool
    private let resolver: TemplateNameResolver
    private var operations: [TemplateOperation] = []
    private var literals: [UInt8] = []
    private var slots: [Int32] = []
    private var diagnostics: [Diagnostic] = []
    /// Operations before this one are done: a literal is not made longer once a section ends after it.
    private var barrier = 0
    private var endsWithLineBreak = false
    private var isStopped = false
    private var depth = 0
    private var metBlocks: Set<String> = []
    private var usedFiles: Set<String> = []

    /// The template of a page kind.
    ///
    /// Without strictness, which only the specification's own tests ask for, an unknown name is an absent value, a missing
    /// partial is empty, and a text can be shown unescaped.
    static func compile(
        _ page: String, _ root: ParsedTemplate, shape: RecordShape, files: [String: ParsedTemplate], isStrict: Bool
    ) -> Diagnosed<Template> {
        let resolver = TemplateNameResolver(page: page)
        var compiler = TemplateCompiler(files: files, isStrict: isStrict, resolver: resolver)
        compiler.usedFiles.insert(root.name)
        compiler.emit(root.nodes, TemplatePlace(template: root, scope: TemplateScope(shape), chain: [root.name]))
        let template = Template(
            files: compiler.usedFiles.sorted(), shape: shape, operations: compiler.operations,
            literals: compiler.literals, slots: compiler.slots)
        return Diagnosed(template, compiler.diagnostics)
    }

    private init(files: [String: ParsedTemplate], isStrict: Bool, resolver: TemplateNameResolver) {
        self.files = files
        self.isStrict = isStrict
        self.resolver = resolver
    }

    private mutating func emit(_ nodes: some Sequence<TemplateNode>, _ place: TemplatePlace) {
        depth += 1
        defer { depth -= 1 }
        for node in nodes where !isStopped {
            switch node {
            case .line(let blanks): emit(place.indentation.applied(to: place.bytes(blanks)))
            case .text(let range): emit(place.bytes(range))
            case .value(let tag): emitValue(tag, place)
            case .section(let tag, let body): emitSection(tag, body, place)
            case .partial(let tag, let blanks): emitPartial(tag, blanks, place)
            case .parent(let tag, let blanks, let blocks): emitParent(tag, blanks, blocks, place)
            case .block(let block): emitBlock(block, place)
            }
        }
    }

    // MARK: Literals and values

    private mutating func emit(_ bytes: some Collection<UInt8>) {
        guard !bytes.isEmpty else { return }
        let start = literals.count
        literals.append(contentsOf: bytes)
        endsWithLineBreak = literals.last == UInt8(ascii: "\n")
        if operations.count > barrier, operations[operations.count - 1].kind == .literal {
            operations[operations.count - 1].end = Int32(literals.count)
        } else {
            operations.append(TemplateOperation(kind: .literal, start: Int32(start), end: Int32(literals.count)))
        }
    }

    private mutating func emitValue(_ tag: TemplateTag, _ place: TemplatePlace) {
        endsWithLineBreak = false
        guard let found = resolve(tag, place) else { return }
        switch found.shape {
        case .html: append(.value, found)
        case .text where tag.kind == .value: append(.value, found)
        case .text where !isStrict: append(.unescaped, found)
        case .text:
            report(
                "`\(tag.name)` is a text, which is always escaped", tag, place, hint: "type `{{\(tag.name)}}`")
        case .flag:
            report(
                "`\(tag.name)` is a flag, which cannot be shown", tag, place,
                hint: "type `{{#\(tag.name)}}…{{/\(tag.name)}}` around what depends on it")
        case .record(let shape):
            report(
                "`\(tag.name)` is a record, which cannot be shown as a whole", tag, place,
                hint: "type one of \(quoted(shape.fields.map { "\(tag.name).\($0.name)" }, joinedBy: "or"))")
        case .list(let shape):
            report(
                "`\(tag.name)` is a list, which cannot be shown as a whole", tag, place,
                hint: "type `{{#\(tag.name)}}…{{/\(tag.name)}}` and inside it one of "
                    + quoted(shape.fields.map(\.name), joinedBy: "or"))
        }
    }

    private mutating func append(_ kind: TemplateOperation.Kind, _ found: TemplateScope.Found) {
        let start = slots.count
        slots += found.path.slots.dropFirst().map(Int32.init)
        operations.append(
            TemplateOperation(
                kind: kind, frame: Int32(found.path.frame), slot: Int32(found.path.slots[0]), start: Int32(start),
                end: Int32(slots.count)))
    }

    // MARK: Sections

    private mutating func emitSection(_ tag: TemplateTag, _ body: [TemplateNode], _ place: TemplatePlace) {
        if tag.isBroken { return emit(body, place) }
        guard let found = resolve(tag, place) else {
            // What an unknown name would open is unknown too; what shows in its absence is not.
            if tag.kind == .inverted { emit(body, place) }
            return
        }
        if tag.kind == .inverted { return emit(.unless, found, body, place) }
        switch found.shape {
        case .flag: emit(.when, found, body, place)
        case .text, .html: emit(.when, found, body, place.with(place.scope.entering(found)))
        case .record(let shape): emit(.with, found, body, place.with(place.scope.entering(shape)))
        case .list(let shape): emit(.each, found, body, place.with(place.scope.entering(shape)))
        }
    }

    private mutating func emit(
        _ kind: TemplateOperation.Kind, _ found: TemplateScope.Found, _ body: [TemplateNode], _ place: TemplatePlace
    ) {
        let opening = operations.count
        append(kind, found)
        emit(body, place)
        operations[opening].next = Int32(operations.count)
        barrier = operations.count
    }

    // MARK: Partials, parents and blocks

    private mutating func emitPartial(_ tag: TemplateTag, _ blanks: Range<Int>?, _ place: TemplatePlace) {
        guard let file = file(tag, place) else { return }
        emit(file.nodes, place.entering(file, by: tag, indentation: blanks))
    }

    private mutating func emitParent(
        _ tag: TemplateTag, _ blanks: Range<Int>?, _ blocks: [TemplateBlock], _ place: TemplatePlace
    ) {
        guard let file = file(tag, place) else { return }
        var inner = place.entering(file, by: tag, indentation: blanks)
        for block in blocks where inner.blocks[block.tag.name] == nil {
            inner.blocks[block.tag.name] = TemplatePlace.Override(
                block: block, template: place.template, blocks: place.blocks, use: place.use)
        }
        let metBefore = metBlocks
        metBlocks = []
        emit(file.nodes, inner)
        if isStrict, !isStopped { reportUnknown(blocks, of: file, place) }
        metBlocks.formUnion(metBefore)
    }

    private mutating func emitBlock(_ block: TemplateBlock, _ place: TemplatePlace) {
        metBlocks.insert(block.tag.name)
        var place = place
        var nodes = block.nodes[...]
        var leading: [UInt8] = []
        let lineBreak = block.lineBreak.map { place.bytes($0) } ?? []
        if let override = place.blocks[block.tag.name] {
            let isShownByDefault = block.startsOnNewLine && block.ownsLine && !block.nodes.isEmpty
            let added = place.indentation.applied(
                to: place.bytes(isShownByDefault ? block.contentIndentation : block.indentation))
            nodes = override.block.nodes[...]
            if block.ownsLine {
                if !override.block.startsOnNewLine { leading = added }
            } else if case .line = nodes.first {
                nodes.removeFirst()
            }
            place = place.entering(override, addingIndentation: added)
        } else if block.ownsLine, !block.startsOnNewLine {
            leading = place.indentation.applied(to: place.bytes(block.indentation))
        }
        if nodes.isEmpty { return }
        emit(leading)
        emit(nodes, place)
        if !endsWithLineBreak { emit(lineBreak) }
    }

    // MARK: Look-ups and reports

    private mutating func resolve(_ tag: TemplateTag, _ place: TemplatePlace) -> TemplateScope.Found? {
        switch resolver.resolve(tag, in: place) {
        case .success(let found): return found
        case .failure(let problem):
            if isStrict { diagnostics.append(problem.diagnostic) }
            return nil
        }
    }

    private mutating func file(_ tag: TemplateTag, _ place: TemplatePlace) -> ParsedTemplate? {
        if tag.isBroken { return nil }
        guard let file = files[tag.fileName] else {
            if isStrict { reportMissing(tag, place) }
            return nil
        }
        usedFiles.insert(file.name)
        guard let reason = endlessness(file.name, place) else { return file }
        // Shapes are finite, so a template that comes back to itself never ends; shapes made from data end with the data.
        if isStrict {
            isStopped = true
            report(reason, tag, place, hint: "take out the tag `\(tag.name)` here or where it is used")
        }
        return nil
    }

    private func endlessness(_ name: String, _ place: TemplatePlace) -> String? {
        if place.chain.count >= TemplateCompiler.deepest || depth > TemplateCompiler.deepestNodes {
            return cycle(to: name, place.chain)
        }
        let isTooLarge =
            operations.count > TemplateCompiler.mostOperations || literals.count > TemplateCompiler.mostBytes
        return isTooLarge ? "the templates put into `\(place.chain[0])` make it too large" : nil
    }

    private func cycle(to name: String, _ chain: [String]) -> String {
        guard let last = chain.lastIndex(of: name) else { return "the templates are put into each other too deep" }
        return "`\(name)` uses itself without end: " + (chain[last...] + [name]).joined(separator: " → ")
    }

    private mutating func report(_ message: String, _ tag: TemplateTag, _ place: TemplatePlace, hint: String) {
        let problem = TemplateProblem(.templateWrongUse, message, place, tag.nameRange, hint: hint)
        if isStrict { diagnostics.append(problem.diagnostic) }
    }

    private mutating func reportMissing(_ tag: TemplateTag, _ place: TemplatePlace) {
        let near = nearName(tag.fileName, among: files.keys.sorted())
        let problem = TemplateProblem(
            .templateMissingPartial, "there is no template `\(tag.fileName)`", place, tag.nameRange,
            hint: near.map { "type `\($0.dropLast(".html".count))`" } ?? "add the file `\(tag.fileName)`")
        diagnostics.append(problem.diagnostic)
    }

    private mutating func reportUnknown(_ blocks: [TemplateBlock], of parent: ParsedTemplate, _ place: TemplatePlace) {
        for block in blocks where !metBlocks.contains(block.tag.name) {
            let name = block.tag.name
            let hint = nearName(name, among: metBlocks.sorted()).map { "type `\($0)`" }
            let problem = TemplateProblem(
                .templateUnknownName, "`\(parent.name)` has no block `\(name)`", place, block.tag.nameRange,
                hint: hint ?? "its blocks are \(quoted(metBlocks.sorted()))")
            diagnostics.append(problem.diagnostic)
        }
    }
}
