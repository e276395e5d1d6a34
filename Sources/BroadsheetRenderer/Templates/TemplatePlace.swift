import BroadsheetDiagnostics

/// Everything that decides what a node of a template means where it is put in.
struct TemplatePlace: Sendable {
    /// A block's new content, with the place where it was written.
    struct Override: Sendable {
        let block: TemplateBlock
        let template: ParsedTemplate
        let blocks: [String: Override]
        let use: SourceLocation?
    }

    /// The file that the nodes are of.
    var template: ParsedTemplate
    /// The names that can be used.
    var scope: TemplateScope
    /// How lines begin.
    var indentation = TemplateIndentation()
    /// The blocks that were replaced by whoever named this template as its parent.
    var blocks: [String: Override] = [:]
    /// The tag that put this template in; nil in the page's own template.
    var use: SourceLocation?
    /// The names of the files that were put into each other to come here, the page's own first.
    var chain: [String]

    /// The bytes of a range of the file.
    func bytes(_ range: Range<Int>) -> ArraySlice<UInt8> { template.bytes(range) }

    /// The same place with another scope.
    func with(_ scope: TemplateScope) -> TemplatePlace {
        var place = self
        place.scope = scope
        return place
    }

    /// The place inside of another template that a tag puts in.
    func entering(_ other: ParsedTemplate, by tag: TemplateTag, indentation: Range<Int>?) -> TemplatePlace {
        var place = self
        place.template = other
        place.indentation = TemplateIndentation(
            added: indentation.map { self.indentation.applied(to: bytes($0)) } ?? [])
        place.use = template.source.location(tag.range)
        place.chain.append(other.name)
        return place
    }

    /// The place of a block's new content, put in where the parent has the block.
    func entering(_ override: Override, addingIndentation added: [UInt8]) -> TemplatePlace {
        var place = self
        place.template = override.template
        place.blocks = override.blocks
        place.use = override.use
        let block = override.block
        place.indentation = TemplateIndentation(
            removed: block.startsOnNewLine ? override.template.bytes(block.contentIndentation) : [], added: added)
        return place
    }
}
