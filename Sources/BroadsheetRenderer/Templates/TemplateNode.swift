/// One piece of a parsed template; all ranges are bytes of its file.
///
/// Lines are kept apart from their leading white space: a partial or a block may be shown at another indentation.
indirect enum TemplateNode: Sendable {
    /// The beginning of a line that is shown, with its leading white space.
    case line(indentation: Range<Int>)
    /// Bytes shown as they are, without the leading white space of a line.
    case text(Range<Int>)
    /// The value of a name.
    case value(TemplateTag)
    /// What is between `{{#name}}` or `{{^name}}` and `{{/name}}`.
    case section(TemplateTag, [TemplateNode])
    /// Another template put in here; the indentation is nil when the tag shares its line with something.
    case partial(TemplateTag, indentation: Range<Int>?)
    /// Another template put in here with some of its blocks replaced.
    case parent(TemplateTag, indentation: Range<Int>?, blocks: [TemplateBlock])
    /// A block with its default content, to be replaced by whoever names this template as its parent.
    case block(TemplateBlock)
}

/// A block: `{{$name}}…{{/name}}`.
struct TemplateBlock: Sendable {
    /// The opening tag.
    let tag: TemplateTag
    /// What stands between the tags.
    let nodes: [TemplateNode]
    /// The white space that begins the line of the opening tag.
    let indentation: Range<Int>
    /// Whether nothing but white space stands before the opening tag and the line's beginning was left to the block.
    let ownsLine: Bool
    /// Whether the content begins on the line after the opening tag.
    let startsOnNewLine: Bool
    /// The white space that begins the first line of the content that is not blank.
    let contentIndentation: Range<Int>
    /// The line break after the closing tag, shown when the content does not end with one itself.
    let lineBreak: Range<Int>?
}
