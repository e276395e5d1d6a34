import BroadsheetModel
import BroadsheetRenderer

/// The blocks of a digest's article as HTML.
struct DigestBody {
    let blocks: [DigestBlock]
    let keepsText: Bool

    var body: ArticleBody {
        let renderer = TextRenderer()
        var html: [UInt8] = []
        for block in blocks {
            switch block {
            case .paragraph(let text): renderer.appendParagraph(text, into: &html)
            case .list(let isOrdered, let items): renderer.appendList(items, start: isOrdered ? 1 : nil, into: &html)
            case .quote(let lines, let attribution):
                renderer.appendQuote(lines + [attribution].compactMap { $0 }, into: &html)
            case .lines(let lines): renderer.appendLines(lines, into: &html)
            }
        }
        let texts = blocks.map(\.text)
        return ArticleBody(
            html: html, words: texts.reduce(0) { $0 + renderer.words(in: $1) }, blocks: keepsText ? texts : nil)
    }

    /// The first paragraph, cut at a word; else the first block.
    var summary: String {
        let first = blocks.first { if case .paragraph = $0 { true } else { false } } ?? blocks.first
        return first.map { TextRenderer().summary(of: DigestBody.inOneLine($0.text)) } ?? ""
    }

    private static func inOneLine(_ text: String) -> String {
        guard text.utf8.contains(0x0A) else { return text }
        return String(decoding: text.utf8.map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self)
    }
}
