import BroadsheetDiagnostics

/// Refuses YAML that would grow or nest without bounds, before any of it is read.
enum YAMLGuard {
    /// Why these bytes are not given to Yams; nil when they are.
    static func refusal(_ source: SourceText, _ range: Range<Int>) -> Diagnostic? {
        if let offset = tooDeep(source.bytes, range) {
            return .tooDeep(source, offset, limit: YAMLReader.deepest)
        }
        let marks = aliases(source.bytes, range)
        guard marks.anchors > 0, marks.aliases.count > YAMLReader.mostAliases else { return nil }
        return Diagnostic(
            .frontMatterSyntax, "the front matter uses more than \(YAMLReader.mostAliases) aliases",
            at: source.location(at: marks.aliases[YAMLReader.mostAliases]),
            hint: "write out what the aliases (`*name`) stand for")
    }

    /// The byte at which brackets, indented lines and dashes together nest too deeply.
    static func tooDeep(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
        var indents: [Int] = []
        var brackets = 0
        var dashes = 0
        var isLineStart = true
        var column = 0
        for index in range {
            let byte = bytes[index]
            defer { column = byte == UInt8(ascii: "\n") ? 0 : column + 1 }
            switch byte {
            case UInt8(ascii: "\n"):
                isLineStart = true
                dashes = 0
            case UInt8(ascii: " "), UInt8(ascii: "\t"): continue
            case UInt8(ascii: "-"), UInt8(ascii: "?"):
                if isLineStart { dashes += 1 }
            default:
                if isLineStart {
                    while let last = indents.last, last >= column { indents.removeLast() }
                    indents.append(column)
                    isLineStart = false
                }
                if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") { brackets += 1 }
                if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") { brackets = max(0, brackets - 1) }
            }
            if indents.count + brackets + dashes > YAMLReader.deepest { return index }
        }
        return nil
    }

    /// How many anchors (`&name`) there are, and where the aliases (`*name`) are.
    ///
    /// Texts are not told apart from aliases: more than ten words in asterisks and an ampersand are refused too.
    private static func aliases(_ bytes: [UInt8], _ range: Range<Int>) -> (anchors: Int, aliases: [Int]) {
        var anchors = 0
        var aliases: [Int] = []
        var previous = UInt8(ascii: " ")
        for index in range {
            let byte = bytes[index]
            if byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*"), isBreak(previous), index + 1 < range.upperBound,
                bytes[index + 1] > UInt8(ascii: " ")
            {
                if byte == UInt8(ascii: "&") { anchors += 1 } else { aliases.append(index) }
            }
            previous = byte
        }
        return (anchors, aliases)
    }

    private static func isBreak(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "["), UInt8(ascii: "{"),
            UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "?"):
            true
        default: false
        }
    }
}

extension Diagnostic {
    /// The error about values that nest too deeply.
    static func tooDeep(_ source: SourceText, _ offset: Int, limit: Int) -> Diagnostic {
        let place = source.location(at: offset)
        // The line may be a megabyte of brackets: the place is enough.
        return Diagnostic(
            .frontMatterTooDeep, "the front matter nests more than \(limit) levels deep",
            at: SourceLocation(path: place.path, line: place.line, column: place.column),
            hint: "write its values as plain `key: value` lines")
    }
}
