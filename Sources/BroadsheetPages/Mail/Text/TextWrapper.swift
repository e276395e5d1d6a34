/// Breaks text into lines of a width.
///
/// A word, and so an address, that is longer than a line stays whole, on a line of its own.
struct TextWrapper {
    /// How many columns a line has.
    let width: Int

    /// The lines; a line feed in the text ends one.
    func lines(_ text: String) -> [String] {
        text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).flatMap { wrapped(Substring($0)) }
    }

    private func wrapped(_ text: Substring) -> [String] {
        var lines: [String] = []
        var line = ""
        var column = 0
        for (number, word) in text.utf8.split(separator: 0x20).map(Substring.init).enumerated() {
            for (part, piece) in TextWrapper.pieces(word).enumerated() {
                let space = part == 0 && number > 0 && !line.isEmpty ? 1 : 0
                let size = DisplayWidth.of(piece)
                if !line.isEmpty, column + space + size > width {
                    lines.append(line)
                    line = String(piece)
                    column = size
                } else {
                    line += (space == 1 ? " " : "") + piece
                    column += space + size
                }
            }
        }
        return lines + [line]
    }

    /// The parts of a word between which a line may be broken: one, but for scripts without blanks between words.
    static func pieces(_ word: Substring) -> [Substring] {
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
