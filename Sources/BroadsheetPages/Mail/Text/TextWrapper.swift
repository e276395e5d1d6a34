// Sees all words of all mails, so it reads bytes, in an unsafe buffer that does not leave this file: with a `String` for each
// word it took nine times as long.

/// Breaks text into lines of a width.
///
/// A word, and so an address, that is longer than a line stays whole, on a line of its own.
struct TextWrapper {
    /// How many columns a line has.
    let width: Int

    /// The lines; a line feed in the text ends one.
    func lines(_ text: String) -> [String] {
        wrapped(Array(text.utf8)).split(separator: 0x0A, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
    }

    /// The text with a line feed after each line but the last, and one blank between two words.
    func wrapped(_ text: [UInt8]) -> [UInt8] { inPlace(text) ?? anew(text) }

    /// The text with line feeds for some of its blanks; nil when that is not enough.
    private func inPlace(_ text: [UInt8]) -> [UInt8]? {
        var out = text
        let isDone = out.withUnsafeMutableBufferPointer { out in
            var column = 0
            var isEmpty = true
            var start = 0
            while start < out.count {
                var end = start
                var isPlain = true
                while end < out.count, out[end] > 0x20 {
                    if out[end] >= 0x80 { isPlain = false }
                    end += 1
                }
                // Two blanks beside each other, or signs of another kind.
                guard end > start, end == out.count || out[end] == 0x20 || out[end] == 0x0A,
                    let size = isPlain
                        ? end - start : TextWrapper.columns(UnsafeBufferPointer(rebasing: out[start..<end]))
                else { return false }
                if isEmpty {
                    column = size
                } else if column + 1 + size > width {
                    out[start - 1] = 0x0A
                    column = size
                } else {
                    column += 1 + size
                }
                isEmpty = end < out.count && out[end] == 0x0A
                start = end + 1
            }
            return out.last != 0x20
        }
        return isDone ? out : nil
    }

    /// The columns of a word; nil when lines may be broken within it.
    private static func columns(_ word: UnsafeBufferPointer<UInt8>) -> Int? {
        if let size = DisplayWidth.ofPlain(word) { return size }
        let text = String(decoding: word, as: UTF8.self)
        return pieces(text[...]).count == 1 ? DisplayWidth.of(text) : nil
    }

    private func anew(_ text: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(text.count + 8)
        for (number, line) in text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            if number > 0 { out.append(0x0A) }
            var column = 0
            var isEmpty = true
            for word in line.split(separator: 0x20) {
                let pieces = TextWrapper.pieces(Substring(String(decoding: word, as: UTF8.self)))
                for (part, piece) in pieces.enumerated() {
                    let space = part == 0 && !isEmpty ? 1 : 0
                    let size = DisplayWidth.of(piece)
                    if !isEmpty, column + space + size > width {
                        out.append(0x0A)
                        column = size
                    } else {
                        if space == 1 { out.append(0x20) }
                        column += space + size
                    }
                    isEmpty = false
                    out += piece.utf8
                }
            }
        }
        return out
    }

    /// The text with plain blanks for those at which no line is broken, U+00A0.
    static func withPlainBlanks(_ text: [UInt8]) -> [UInt8] {
        guard var next = text.firstIndex(of: 0xC2) else { return text }
        var out: [UInt8] = []
        out.reserveCapacity(text.count)
        var start = 0
        while true {
            if next + 1 < text.count, text[next + 1] == 0xA0 {
                out += text[start..<next]
                out.append(0x20)
                start = next + 2
            }
            guard let other = text[(next + 1)...].firstIndex(of: 0xC2) else { return out + text[start...] }
            next = other
        }
    }

    /// The parts of a word between which a line may be broken: one, but for scripts without blanks between words.
    private static func pieces(_ word: Substring) -> [Substring] {
        guard word.utf8.contains(where: { $0 >= 0xE2 }), word.contains(where: DisplayWidth.isIdeograph) else {
            return [word]
        }
        var pieces: [Substring] = []
        var start = word.startIndex
        var index = word.startIndex
        while index < word.endIndex {
            let next = word.index(after: index)
            if next < word.endIndex, mayBreak(word[index], word[next]) {
                pieces.append(word[start..<next])
                start = next
            }
            index = next
        }
        return pieces + [word[start...]]
    }

    private static func mayBreak(_ before: Character, _ after: Character) -> Bool {
        (DisplayWidth.isIdeograph(before) || DisplayWidth.isIdeograph(after)) && !notAtStart.contains(after)
            && !notAtEnd.contains(before)
    }

    /// What no line begins with. Source: JIS X 4051, the classes of closing signs and of small letters.
    private static let notAtStart = Set("、。，．・：；？！゛゜ヽヾゝゞ々ー’”）〕］｝〉》」』】°′″℃％‰,.:;?!)]}»ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ…‥")
    /// What no line ends with.
    private static let notAtEnd = Set("‘“（〔［｛〈《「『【([{«￥＄")
}
