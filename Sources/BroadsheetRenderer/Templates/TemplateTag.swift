/// One tag of a template: what it does, the name in it, and where both are.
struct TemplateTag: Sendable {
    /// What a tag does, by the sign after its opening delimiter.
    enum Kind: Sendable {
        case comment, delimiters, value, unescaped, section, inverted, close, partial, parent, block
    }

    let kind: Kind
    /// The name, without white space around it; empty for comments and delimiters.
    let name: String
    /// The bytes of the whole tag with its delimiters.
    let range: Range<Int>
    /// The bytes of the name.
    let nameRange: Range<Int>
    /// Whether a problem with the tag itself was reported: it only takes part in matching openings with closings.
    let isBroken: Bool

    /// The name of the file that a partial or a parent means: `entry` is short for `entry.html`.
    var fileName: String { name.hasSuffix(".html") ? name : name + ".html" }
}
