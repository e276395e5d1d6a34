import BroadsheetModel
import BroadsheetRenderer

/// Puts the notice of its withdrawal in the place of an article.
enum WithdrawnArticle {
    /// The article as it is; or, when it is withdrawn, its notice.
    static func of(_ article: Article, _ withdrawal: Withdrawal?, _ context: LoadContext) -> Article {
        guard let withdrawal else { return article }
        let words =
            article.language.map { InterfaceWords(language: $0) }
            ?? InterfaceWords(language: context.settings.language, own: context.settings.words)
        let notice = (title: words[.withdrawnArticle], text: words[.withdrawnText])
        let renderer = TextRenderer()
        var html: [UInt8] = []
        renderer.appendParagraph(notice.text, into: &html)
        if let reason = withdrawal.reason { renderer.appendParagraph(reason, into: &html) }
        return article.withdrawn(withdrawal, notice: notice, html: html)
    }
}
