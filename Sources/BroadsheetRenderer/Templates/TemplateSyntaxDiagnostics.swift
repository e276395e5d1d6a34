import BroadsheetDiagnostics

/// What can be wrong with the way in which tags are matched.
extension Diagnostic {
    static func unclosed(_ tag: TemplateTag, in source: SourceText) -> Diagnostic {
        Diagnostic(
            .templateSyntax, "the tag `\(tag.name)` is not closed", at: source.location(tag.range),
            hint: "type `{{/\(tag.name)}}` where its content ends")
    }

    static func closesNothing(_ tag: TemplateTag, in source: SourceText) -> Diagnostic {
        Diagnostic(
            .templateSyntax, "the closing tag `\(tag.name)` closes nothing", at: source.location(tag.range),
            hint: "delete it, or open `\(tag.name)` before it")
    }

    static func wrongClosing(_ tag: TemplateTag, of open: TemplateTag, in source: SourceText) -> Diagnostic {
        Diagnostic(
            .templateSyntax, "the closing tag `\(tag.name)` does not close `\(open.name)`",
            at: source.location(tag.nameRange), hint: "type `\(open.name)` here, or delete the tag",
            related: [.init("`\(open.name)` is opened here", at: source.location(open.range))])
    }

    static func nestedTooDeep(_ tag: TemplateTag, deepest: Int, in source: SourceText) -> Diagnostic {
        Diagnostic(
            .templateSyntax, "the tag `\(tag.name)` is nested more than \(deepest) deep",
            at: source.location(tag.range), hint: "move the inner part into a partial")
    }

    static func givenTwice(_ tag: TemplateTag, first: TemplateTag, in source: SourceText) -> Diagnostic {
        Diagnostic(
            .templateSyntax, "the block `\(tag.name)` is given twice", at: source.location(tag.range),
            hint: "delete one of the two", related: [.init("first here", at: source.location(first.range))])
    }

    static func lost(_ range: Range<Int>, inside parent: TemplateTag, in source: SourceText) -> Diagnostic {
        Diagnostic(
            .templateWrongUse, "what stands inside `\(parent.name)` outside of a block is not shown",
            at: source.location(range), hint: "put it into a block: `{{$name}}…{{/name}}`")
    }
}
