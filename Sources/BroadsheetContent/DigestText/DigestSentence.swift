/// Parts the first sentence from a text.
enum DigestSentence {
    /// The first sentence and what follows it; all of the text when it is one sentence.
    static func split(_ bytes: [UInt8], _ range: Range<Int>) -> (first: Range<Int>, rest: Range<Int>?) {
        var index = range.lowerBound
        var letters = 0
        let end = range.upperBound
        while index < end {
            let (v, n) = DigestScalars.decode(bytes, index, end)
            index += n
            let isEnd = DigestScalars.isStop(v) || DigestScalars.isQuestion(v) || DigestScalars.isExclamation(v)
            if !isEnd {
                letters = DigestScalars.isWord(v) ? letters + 1 : 0
                continue
            }
            // "Dr. Roe" and "7. November" go on; a word before the stop has three letters or more.
            guard letters >= 3 || v >= 0x80 else { continue }
            var after = index
            var spaced = v >= 0x3000
            while after < end {
                let (w, m) = DigestScalars.decode(bytes, after, end)
                if DigestScalars.isSpace(w) { spaced = true } else if spaced || !DigestScalars.isCloser(w) { break }
                after += m
            }
            guard spaced, after < end, !DigestScalars.isLower(DigestScalars.decode(bytes, after, end).value) else {
                continue
            }
            let first = DigestMeta.trimmed(bytes, range.lowerBound..<after)
            return (first, DigestMeta.trimmed(bytes, after..<end))
        }
        return (range, nil)
    }
}
