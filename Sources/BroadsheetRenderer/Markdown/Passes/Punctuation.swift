/// Quotes, dashes and dots as printers set them, by language.
///
/// Sources: for English the Chicago Manual of Style (6.9, 6.83), for German DIN 5008, for French the Lexique of the
/// Imprimerie nationale, for Spanish the Ortografía of the RAE, for Polish the rules of the PWN, for Swedish
/// Svenska skrivregler.
struct Punctuation: Sendable, Equatable {
    /// What opens and closes a quotation, and one inside it.
    let open: String
    let close: String
    let innerOpen: String
    let innerClose: String

    /// The signs of a language, by its tag; nil when it has no rules here.
    static func of(_ language: String) -> Punctuation? {
        switch language.prefix(while: { $0 != "-" && $0 != "_" }).lowercased() {
        case "en": Punctuation(open: "“", close: "”", innerOpen: "‘", innerClose: "’")
        case "de": Punctuation(open: "„", close: "“", innerOpen: "‚", innerClose: "‘")
        case "fr": Punctuation(open: "«\u{A0}", close: "\u{A0}»", innerOpen: "“", innerClose: "”")
        case "es": Punctuation(open: "«", close: "»", innerOpen: "“", innerClose: "”")
        case "pl": Punctuation(open: "„", close: "”", innerOpen: "«", innerClose: "»")
        case "sv", "fi": Punctuation(open: "”", close: "”", innerOpen: "’", innerClose: "’")
        default: nil
        }
    }
}

/// Sets the quotes, dashes and dots of one paragraph after the other.
struct PunctuationSetter {
    private let signs: Punctuation
    /// How many quotations are open.
    private var doubles = 0
    private var singles = 0
    /// Where the next single quote that closes stands in the piece; nil when it was not looked for. Looking again for each
    /// quote would cost quadratic time.
    private var nextClose: Int?

    /// A setter with the signs of a language.
    init(_ signs: Punctuation) { self.signs = signs }

    /// Forgets what is open: a paragraph begins.
    mutating func begin() { (doubles, singles) = (0, 0) }

    /// Appends a piece of a paragraph; `before` is what stands before it, if anything.
    mutating func append(_ text: Span<UInt8>, after before: UInt8?, to out: inout [UInt8]) {
        var last = before
        var place = 0
        nextClose = nil
        while place < text.count {
            let byte = text[place]
            let next = place + 1 < text.count ? text[place + 1] : nil
            switch byte {
            case EscapedText.sign where EscapedText.isSign(text, at: place):
                out.append(EscapedText.meant(next ?? byte))
                last = UInt8(ascii: ")")
                place += 2
                continue
            case 0x1C...0x1F: out.append(EscapedText.meant(byte))
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                let isOpened =
                    byte == UInt8(ascii: "'") ? single(text, place, last, next, &out) : double(last, next, &out)
                // Behind a quote that opens another may open, behind one that closes another may close.
                last = isOpened ? UInt8(ascii: "(") : UInt8(ascii: ")")
                place += 1
                continue
            case UInt8(ascii: "-") where next == byte:
                place = dash(text, place, last, &out)
                last = UInt8(ascii: "-")
                continue
            case UInt8(ascii: ".") where next == byte && place + 2 < text.count && text[place + 2] == byte:
                out.append(contentsOf: "…".utf8)
                place += 3
                last = UInt8(ascii: ".")
                continue
            default: out.append(byte)
            }
            last = byte
            place += 1
        }
    }

    /// Sets a double quote, and tells whether it opens.
    private mutating func double(_ last: UInt8?, _ next: UInt8?, _ out: inout [UInt8]) -> Bool {
        if PunctuationSetter.opens(last), !PunctuationSetter.isBlank(next) || next == nil {
            out.append(contentsOf: signs.open.utf8)
            doubles += 1
            return true
        } else if doubles > 0 {
            out.append(contentsOf: signs.close.utf8)
            doubles -= 1
        } else {
            // Nothing is open: inches, seconds, or a slip. It stays as it was typed.
            out.append(UInt8(ascii: "\""))
        }
        return false
    }

    /// Sets a single quote, and tells whether it opens.
    private mutating func single(
        _ text: Span<UInt8>, _ place: Int, _ last: UInt8?, _ next: UInt8?, _ out: inout [UInt8]
    ) -> Bool {
        if PunctuationSetter.opens(last), PunctuationSetter.isWord(next), !(0x30...0x39).contains(next ?? 0),
            isClosed(text, from: place + 1)
        {
            out.append(contentsOf: signs.innerOpen.utf8)
            singles += 1
            return true
        } else if singles > 0, !PunctuationSetter.isWord(next), !PunctuationSetter.isBlank(last) {
            out.append(contentsOf: signs.innerClose.utf8)
            singles -= 1
        } else if let last, (0x30...0x39).contains(last), !PunctuationSetter.isWord(next) {
            // Feet or minutes.
            out.append(UInt8(ascii: "'"))
        } else {
            out.append(contentsOf: "’".utf8)
        }
        return false
    }

    /// Appends what a run of dashes stands for, and tells where it ends.
    private func dash(_ text: Span<UInt8>, _ place: Int, _ last: UInt8?, _ out: inout [UInt8]) -> Int {
        var end = place
        while end < text.count, text[end] == UInt8(ascii: "-") { end += 1 }
        let next = end < text.count ? text[end] : nil
        // `--option` is what a reader of the command line types.
        let isOption = end - place == 2 && PunctuationSetter.opens(last) && PunctuationSetter.isWord(next)
        switch end - place {
        case 2 where !isOption: out.append(contentsOf: "–".utf8)
        case 3: out.append(contentsOf: "—".utf8)
        default: out.append(text.extracting(place..<end))
        }
        return end
    }

    /// Whether a quotation may begin behind this.
    private static func opens(_ last: UInt8?) -> Bool {
        guard let last else { return true }
        // Behind letters beyond ASCII a quotation ends; their last bytes are above 0x7F, as are those of dashes and quotes,
        // behind which one may begin but seldom does.
        return isBlank(last) || "([{<-/=".utf8.contains(last)
    }

    private static func isBlank(_ byte: UInt8?) -> Bool { byte.map { $0 <= 0x20 } ?? true }

    private static func isWord(_ byte: UInt8?) -> Bool {
        guard let byte else { return false }
        return (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte >= 0x80
    }

    /// Whether a single quote that closes stands further on.
    private mutating func isClosed(_ text: Span<UInt8>, from start: Int) -> Bool {
        if let nextClose, nextClose > start { return nextClose < text.count }
        var place = start + 1
        while place < text.count, !closes(text, place) { place += 1 }
        // At the end stands none, and none further on.
        nextClose = place < text.count ? place : .max
        return place < text.count
    }

    private func closes(_ text: Span<UInt8>, _ place: Int) -> Bool {
        text[place] == UInt8(ascii: "'") && !PunctuationSetter.isBlank(text[place - 1])
            && !PunctuationSetter.isWord(place + 1 < text.count ? text[place + 1] : nil)
    }
}
