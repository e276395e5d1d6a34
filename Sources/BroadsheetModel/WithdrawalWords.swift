/// The words of the notice that stands in the place of a withdrawn article.
///
/// They are part of the article's value, not of a page: pages, feeds and mail all show the same.
public enum WithdrawalWords {
    /// The notice in a language, or in English where its words are not known.
    public static func notice(_ language: String) -> (title: String, text: String) {
        let name = language.lowercased().prefix { $0 != "-" }
        return notices[String(name)] ?? ("Withdrawn article", "This article has been withdrawn.")
    }

    private static let notices: [String: (title: String, text: String)] = [
        "ar": ("مقال مسحوب", "سُحب هذا المقال."),
        "de": ("Zurückgezogener Artikel", "Dieser Artikel wurde zurückgezogen."),
        "es": ("Artículo retirado", "Este artículo ha sido retirado."),
        "fr": ("Article retiré", "Cet article a été retiré."),
        "he": ("כתבה שהוסרה", "כתבה זו הוסרה."),
        "hi": ("वापस लिया गया लेख", "यह लेख वापस ले लिया गया है।"),
        "it": ("Articolo ritirato", "Questo articolo è stato ritirato."),
        "ja": ("取り下げられた記事", "この記事は取り下げられました。"),
        "nl": ("Ingetrokken artikel", "Dit artikel is ingetrokken."),
        "pl": ("Artykuł wycofany", "Ten artykuł został wycofany."),
        "pt": ("Artigo retirado", "Este artigo foi retirado."),
        "zh": ("已撤回的文章", "本文已撤回。"),
    ]
}
