/// Memory for the words of one article, which nobody needs when its topics are found.
struct ScanMemory {
    /// Where the words of the headline are written to, and those of the text.
    let headline: UnsafeMutableBufferPointer<Token>
    let body: UnsafeMutableBufferPointer<Token>
    private let small: UnsafeMutableBufferPointer<UInt64>

    /// Hands out memory for a headline and a text of so many bytes.
    static func with<Result>(bytes: (headline: Int, body: Int), _ use: (ScanMemory) -> Result) -> Result {
        let headline = TokenScanner.mostTokens(bytes.headline)
        let all = headline + TokenScanner.mostTokens(bytes.body)
        return withUnsafeTemporaryAllocation(of: Token.self, capacity: all) { tokens in
            withUnsafeTemporaryAllocation(of: UInt64.self, capacity: WordFilter.size) { small in
                use(
                    ScanMemory(
                        headline: UnsafeMutableBufferPointer(rebasing: tokens[..<headline]),
                        body: UnsafeMutableBufferPointer(rebasing: tokens[headline...]), small: small))
            }
        }
    }

    /// The filter of small words, which is one, without any word in it.
    func cleared() -> WordFilter.View {
        small.initialize(repeating: 0)
        return WordFilter.View(small)
    }
}
