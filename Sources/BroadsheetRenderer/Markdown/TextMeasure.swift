extension TextRenderer {
    /// How many words a plain text has; each Chinese, Japanese or Korean character is one.
    public func words(in text: String) -> Int { WordCounter.count(Array(text.utf8).span) }

    /// The beginning of a plain text, cut at a word when it is longer than `limit` characters.
    public func summary(of text: String, limit: Int = 300) -> String {
        Summary.cut(Array(text.utf8).span, limit: limit)
    }
}
