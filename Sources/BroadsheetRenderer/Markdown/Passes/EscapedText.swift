/// Keeps what the author escaped from being taken for a mark by our passes.
///
/// cmark resolves `\~` and `&#126;` to `~`, after which nothing tells it from a `~` that means something but the columns of
/// its node. So before text nodes are joined, a sign that no text has is put before it, and dropped when it is written.
enum EscapedText {
    /// The sign: U+001E, a control character, which HTML cannot hold.
    static let sign: UInt8 = 0x1E
    /// The characters that our passes take for marks.
    private static let marks: Set<UInt8> = Set("~[]\"'-.@:".utf8)

    /// Whether the sign stands before one of them.
    static func isSign(_ text: Span<UInt8>, at place: Int) -> Bool {
        text[place] == sign && place + 1 < text.count && marks.contains(text[place + 1])
    }

    /// Puts the sign where it belongs, then joins text nodes.
    static func mark(_ root: TreeNode) {
        for node in root.all where node.kind == .text && node.isEscaped {
            let text = node.text
            if let first = text.first, marks.contains(first) { node.setText([sign] + text) }
        }
        root.joinTexts()
    }
}
