import CCmark
import CCmarkArena

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A node of a tree, for the passes that change it.
///
/// It is only good inside of `MarkdownTree.edit`, while the tree is there. Nodes may move from one tree to another as
/// long as both are there: all trees of a thread share their memory until the last one goes.
struct TreeNode: Hashable {
    private let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) { self.pointer = pointer }

    private init?(_ pointer: OpaquePointer?) {
        guard let pointer else { return nil }
        self.pointer = pointer
    }

    // MARK: - Making

    /// A text that stands nowhere yet.
    static func text(_ bytes: some Collection<UInt8>) -> TreeNode {
        let node = TreeNode.made(CMARK_NODE_TEXT)
        node.setText(bytes)
        return node
    }

    /// A mark inside a line.
    static func span(_ mark: Mark) -> TreeNode { made(CMARK_NODE_CUSTOM_INLINE).marked(mark) }

    /// A mark that holds blocks, or rows and cells.
    static func block(_ mark: Mark) -> TreeNode { made(CMARK_NODE_CUSTOM_BLOCK).marked(mark) }

    /// A line between paragraphs.
    static func rule() -> TreeNode { made(CMARK_NODE_THEMATIC_BREAK) }

    private static func made(_ type: cmark_node_type) -> TreeNode {
        guard let pointer = arena_node(Int32(type.rawValue)) else { preconditionFailure("memory for a node") }
        return TreeNode(pointer)
    }

    private func marked(_ mark: Mark) -> TreeNode {
        set(mark)
        return self
    }

    // MARK: - Looking

    /// What the node is.
    var kind: MarkdownTree.Kind { MarkdownTree.Kind(cmark_node_get_type(pointer)) }
    /// What a pass has made of it.
    var mark: Mark? {
        kind == .mark ? cmark_node_get_on_enter(pointer).flatMap { Mark(text: String(cString: $0)) } : nil
    }
    var parent: TreeNode? { TreeNode(cmark_node_parent(pointer)) }
    var firstChild: TreeNode? { TreeNode(cmark_node_first_child(pointer)) }
    var next: TreeNode? { TreeNode(cmark_node_next(pointer)) }
    /// The line it begins on, counted from 1.
    var line: Int { Int(cmark_node_get_start_line(pointer)) }
    /// The byte of its line that it begins at, counted from 1.
    var column: Int { Int(cmark_node_get_start_column(pointer)) }
    /// The line it ends on.
    var endLine: Int { Int(cmark_node_get_end_line(pointer)) }

    /// The nodes directly in it.
    var children: [TreeNode] {
        var all: [TreeNode] = []
        var child = firstChild
        while let node = child {
            all.append(node)
            child = node.next
        }
        return all
    }

    /// It and all nodes below it, in reading order, without recursion.
    var all: [TreeNode] {
        var all: [TreeNode] = []
        guard let iterator = cmark_iter_new(pointer) else { return all }
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE else { return all }
            if event == CMARK_EVENT_ENTER, let node = TreeNode(cmark_iter_get_node(iterator)) { all.append(node) }
        }
    }

    /// The text of a text node.
    var text: [UInt8] {
        guard let text = cmark_node_get_literal(pointer) else { return [] }
        return UnsafeBufferPointer(start: text, count: strlen(text)).map { UInt8(bitPattern: $0) }
    }

    // MARK: - Changing

    /// Gives a text node another text.
    func setText(_ bytes: some Collection<UInt8>) {
        let text = bytes.map { CChar(bitPattern: $0) } + [0]
        _ = text.withUnsafeBufferPointer { cmark_node_set_literal(pointer, $0.baseAddress) }
    }

    /// Makes the node another mark.
    func set(_ mark: Mark) { _ = mark.text.withCString { cmark_node_set_on_enter(pointer, $0) } }

    /// Puts a node behind the last one in this, from wherever it stood.
    func append(_ child: TreeNode) {
        cmark_node_unlink(child.pointer)
        let isDone = cmark_node_append_child(pointer, child.pointer) == 1
        precondition(isDone, "a pass puts nodes only where they may stand")
    }

    /// Puts a node before this one, from wherever it stood.
    func insertBefore(_ other: TreeNode) {
        cmark_node_unlink(other.pointer)
        let isDone = cmark_node_insert_before(pointer, other.pointer) == 1
        precondition(isDone, "a pass puts nodes only where they may stand")
    }

    /// Puts a node behind this one, from wherever it stood.
    func insertAfter(_ other: TreeNode) {
        cmark_node_unlink(other.pointer)
        let isDone = cmark_node_insert_after(pointer, other.pointer) == 1
        precondition(isDone, "a pass puts nodes only where they may stand")
    }

    /// Takes the node out of the tree.
    func remove() { cmark_node_unlink(pointer) }
}
