import CCmark
import CCmarkArena

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A Markdown document as the tree that libcmark makes of it, freed when it goes out of use.
///
/// Only this file and `TreeNode.swift` call C: cmark hands out pointers into the tree, and neither they nor the texts
/// they lead to may outlive it. So nodes are lent to a visitor, and texts to a closure, and none can be kept.
struct MarkdownTree: ~Copyable {
    private let root: OpaquePointer
    /// Whether escapes were protected in the text: see `EscapedText`.
    private let isProtected: Bool

    /// Reads a document; every text is one, so this cannot fail.
    init(parsing text: Span<UInt8>, isProtected: Bool = false) {
        self.isProtected = isProtected
        let root = text.withUnsafeBufferPointer { text in
            text.withMemoryRebound(to: CChar.self) { arena_parse($0.baseAddress, $0.count) }
        }
        guard let root else { preconditionFailure("cmark gives a tree for every text") }
        self.root = root
    }

    // Node by node the tree would be taken down for nothing.
    deinit { arena_close() }

    /// Lends the root to a pass that changes the tree; no node may be kept for longer.
    borrowing func edit<R: ~Copyable>(_ pass: (TreeNode) -> R) -> R { pass(TreeNode(root)) }

    /// Shows the visitor every node in reading order, without recursion, however deep the tree is.
    borrowing func walk(_ visitor: inout some MarkdownVisitor) {
        guard let iterator = cmark_iter_new(root) else { return }
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, let pointer = cmark_iter_get_node(iterator) else { return }
            let node = Node(pointer, isProtected: isProtected)
            if event == CMARK_EVENT_ENTER { visitor.enter(node) } else { visitor.leave(node) }
        }
    }

    /// What a node is.
    enum Kind {
        case document, quote, list, item, codeBlock, htmlBlock, paragraph, heading, rule
        case text, softBreak, lineBreak, code, html, emphasis, strong, link, image
        /// What passes have put in: see `Mark`.
        case mark
        case other
    }

    /// A node while the visitor looks at it; it cannot be copied, so it cannot be kept.
    struct Node: ~Copyable {
        private let pointer: OpaquePointer
        /// What the node is.
        let kind: Kind
        private let isProtected: Bool

        fileprivate init(_ pointer: OpaquePointer, isProtected: Bool) {
            self.pointer = pointer
            self.isProtected = isProtected
            kind = Kind(cmark_node_get_type(pointer))
        }

        /// The level of a heading, 1 to 6.
        var level: Int { Int(cmark_node_get_heading_level(pointer)) }
        /// Whether a list is numbered.
        var isOrdered: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
        /// The number of a numbered list's first item.
        var listStart: Int { Int(cmark_node_get_list_start(pointer)) }
        /// Whether the node stands directly in the document.
        var isTopLevel: Bool { cmark_node_get_type(cmark_node_parent(pointer)) == CMARK_NODE_DOCUMENT }
        /// Whether a paragraph belongs to a list whose items are not set apart by blank lines.
        var isTight: Bool {
            guard let list = cmark_node_parent(cmark_node_parent(pointer)) else { return false }
            return cmark_node_get_list_tight(list) != 0
        }
        /// The line it begins on, counted from 1.
        var line: Int { Int(cmark_node_get_start_line(pointer)) }
        /// The byte of its line that it begins at, counted from 1; cmark is not always right for inline nodes.
        var column: Int { Int(cmark_node_get_start_column(pointer)) }
        /// The line it ends on.
        var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
        /// The last byte of its last line that belongs to it, counted from 1.
        var endColumn: Int { Int(cmark_node_get_end_column(pointer)) }

        /// Lends the text of a text, code or HTML node.
        func withLiteral<R>(_ body: (Span<UInt8>) -> R) -> R {
            guard isProtected, kind != .text else { return lend(cmark_node_get_literal(pointer), body) }
            return lend(cmark_node_get_literal(pointer)) { body(EscapedText.typed($0).span) }
        }
        /// What a pass has made of the node, when it is a mark.
        var mark: Mark? {
            guard kind == .mark, let text = cmark_node_get_on_enter(pointer) else { return nil }
            return Mark(text: String(cString: text))
        }
        /// Whether a paragraph has one image with a title and nothing else.
        var isFigure: Bool {
            guard let only = cmark_node_first_child(pointer), cmark_node_next(only) == nil,
                cmark_node_get_type(only) == CMARK_NODE_IMAGE
            else { return false }
            return lend(cmark_node_get_title(only)) { !$0.isEmpty }
        }
        /// Whether the words of a link are its address.
        var isAutolink: Bool {
            guard let only = cmark_node_first_child(pointer), cmark_node_next(only) == nil,
                cmark_node_get_type(only) == CMARK_NODE_TEXT, let text = cmark_node_get_literal(only),
                let address = cmark_node_get_url(pointer)
            else { return false }
            return strcmp(text, address) == 0
                || strncmp(address, "mailto:", 7) == 0 && strcmp(text, address + 7) == 0
        }
        /// Lends what stands behind the opening fence of a code block.
        func withFenceInfo<R>(_ body: (Span<UInt8>) -> R) -> R {
            lendResolved(cmark_node_get_fence_info(pointer), body)
        }
        /// Lends the address of a link or image, entities and escapes already resolved.
        func withAddress<R>(_ body: (Span<UInt8>) -> R) -> R { lendResolved(cmark_node_get_url(pointer), body) }
        /// Lends the title of a link or image; empty when it has none.
        func withTitle<R>(_ body: (Span<UInt8>) -> R) -> R { lendResolved(cmark_node_get_title(pointer), body) }

        private func lendResolved<R>(_ text: UnsafePointer<CChar>?, _ body: (Span<UInt8>) -> R) -> R {
            isProtected ? lend(text) { body(EscapedText.resolved($0).span) } : lend(text, body)
        }

        private func lend<R>(_ text: UnsafePointer<CChar>?, _ body: (Span<UInt8>) -> R) -> R {
            guard let text else { return body(Span()) }
            let bytes = UnsafeBufferPointer(start: text, count: strlen(text))
            return bytes.withMemoryRebound(to: UInt8.self) { body($0.span) }
        }
    }
}

/// Sees the nodes of a tree in reading order.
protocol MarkdownVisitor {
    /// Called when a node begins, before its children.
    mutating func enter(_ node: borrowing MarkdownTree.Node)
    /// Called when a node that can have children ends.
    mutating func leave(_ node: borrowing MarkdownTree.Node)
}

extension MarkdownTree.Kind {
    init(_ type: cmark_node_type) {
        self =
            switch type {
            case CMARK_NODE_TEXT: .text
            case CMARK_NODE_PARAGRAPH: .paragraph
            case CMARK_NODE_SOFTBREAK: .softBreak
            case CMARK_NODE_EMPH: .emphasis
            case CMARK_NODE_STRONG: .strong
            case CMARK_NODE_LINK: .link
            case CMARK_NODE_IMAGE: .image
            case CMARK_NODE_CODE: .code
            case CMARK_NODE_LINEBREAK: .lineBreak
            case CMARK_NODE_HTML_INLINE: .html
            case CMARK_NODE_HEADING: .heading
            case CMARK_NODE_ITEM: .item
            case CMARK_NODE_LIST: .list
            case CMARK_NODE_BLOCK_QUOTE: .quote
            case CMARK_NODE_CODE_BLOCK: .codeBlock
            case CMARK_NODE_HTML_BLOCK: .htmlBlock
            case CMARK_NODE_THEMATIC_BREAK: .rule
            case CMARK_NODE_DOCUMENT: .document
            case CMARK_NODE_CUSTOM_INLINE, CMARK_NODE_CUSTOM_BLOCK: .mark
            default: .other
            }
    }
}
