/// The boxes of tasks: `- [ ] to do`, `- [x] done`.
///
/// Source: GitHub Flavored Markdown 0.29, section 5.3: the mark begins the first paragraph of an item, and white space
/// follows it.
enum TaskLists {
    static func run(_ root: TreeNode, _ lines: MarkdownLines) {
        for item in root.all where item.kind == .item {
            guard let paragraph = item.firstChild, paragraph.kind == .paragraph, let first = paragraph.firstChild,
                first.kind == .text
            else { continue }
            // A bracket that was escaped begins with its backslash.
            guard lines.text(paragraph.line).dropFirst(paragraph.column - 1).first == UInt8(ascii: "[") else {
                continue
            }
            let text = first.text
            guard text.count >= 3, text[0] == UInt8(ascii: "["), text[2] == UInt8(ascii: "]") else { continue }
            let isDone = text[1] | 0x20 == UInt8(ascii: "x")
            guard isDone || text[1] == UInt8(ascii: " ") || text[1] == UInt8(ascii: "\t") else { continue }
            guard text.count > 3 ? text[3] == UInt8(ascii: " ") || text[3] == UInt8(ascii: "\t") : false else {
                continue
            }
            first.insertBefore(.span(.task(isDone: isDone)))
            first.setText(text[3...])
        }
    }
}
