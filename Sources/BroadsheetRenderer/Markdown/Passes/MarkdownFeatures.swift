import BroadsheetModel

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Which marks beyond CommonMark a text may have, so that no pass runs where it has nothing to do.
///
/// Looked for with `memchr`, which reads 20 bytes in the time that a loop needs for one: most articles have none.
struct MarkdownFeatures {
    /// A `|`, as in tables.
    let hasPipe: Bool
    /// A `~`, as in words struck out.
    let hasTilde: Bool
    /// `[^`, as in footnotes.
    let hasNotes: Bool
    /// `[ ]` or `[x]`, as in lists of tasks.
    let hasTasks: Bool
    /// A backslash before a character that only our passes take for a mark.
    let hasEscapes: Bool
    /// A quote, `--` or `...`.
    let hasPunctuation: Bool
    /// What may be a web or mail address that nobody marked.
    let hasAddresses: Bool
    /// `{{` or `{%`, as other generators' templates have them.
    let hasBraces: Bool

    init(_ text: Span<UInt8>) {
        (hasPipe, hasTilde) = text.withUnsafeBufferPointer { bytes in
            (bytes.has("|"), bytes.has("~"))
        }
        (hasPunctuation, hasAddresses) = text.withUnsafeBufferPointer { bytes in
            var hasPunctuation = bytes.has("\"") || bytes.has("'")
            var hasAddresses = bytes.has("@")
            func byte(_ place: Int) -> UInt8 { bytes.indices.contains(place) ? bytes[place] : 0 }
            if !hasPunctuation || !hasAddresses {
                bytes.each(".") { place in
                    if byte(place + 1) == UInt8(ascii: ".") { hasPunctuation = true }
                    if byte(place - 1) | 0x20 == UInt8(ascii: "w") && byte(place - 2) | 0x20 == UInt8(ascii: "w") {
                        hasAddresses = true
                    }
                }
            }
            if !hasPunctuation {
                bytes.each("-") { if byte($0 + 1) == UInt8(ascii: "-") { hasPunctuation = true } }
            }
            if !hasAddresses {
                bytes.each(":") { place in
                    guard byte(place + 1) == UInt8(ascii: "/"), byte(place + 2) == UInt8(ascii: "/") else { return }
                    // Those of links stand in brackets: `](https://…`, `<https://…`.
                    var start = place
                    while byte(start - 1) | 0x20 >= UInt8(ascii: "a"), place - start < 6 { start -= 1 }
                    let isMarked =
                        byte(start - 1) == UInt8(ascii: "<")
                        || byte(start - 1) == UInt8(ascii: "(") && byte(start - 2) == UInt8(ascii: "]")
                    if !isMarked { hasAddresses = true }
                }
            }
            return (hasPunctuation, hasAddresses)
        }
        (hasNotes, hasTasks, hasEscapes, hasBraces) = text.withUnsafeBufferPointer { bytes in
            var (hasNotes, hasTasks) = (false, false)
            bytes.each("[") { place in
                guard place + 1 < bytes.count else { return }
                if bytes[place + 1] == UInt8(ascii: "^") { hasNotes = true }
                if place + 2 < bytes.count, bytes[place + 2] == UInt8(ascii: "]"),
                    bytes[place + 1] <= 0x20 || bytes[place + 1] | 0x20 == UInt8(ascii: "x")
                {
                    hasTasks = true
                }
            }
            var hasEscapes = false
            bytes.each("\\") { place in
                guard place + 1 < bytes.count else { return }
                if EscapedText.isMark(bytes[place + 1]) || bytes[place + 1] == UInt8(ascii: "[") { hasEscapes = true }
            }
            var hasBraces = false
            bytes.each("{") { place in
                guard place + 1 < bytes.count else { return }
                if bytes[place + 1] == UInt8(ascii: "{") || bytes[place + 1] == UInt8(ascii: "%") { hasBraces = true }
            }
            return (hasNotes, hasTasks, hasEscapes, hasBraces)
        }
    }

    /// Whether a pass has to look at the tree.
    func needPasses(_ extensions: MarkdownExtensions) -> Bool {
        hasPipe && extensions.tables || hasTilde && extensions.strikethrough || hasNotes && extensions.footnotes
            || hasTasks && extensions.taskLists
    }
}

extension UnsafeBufferPointer<UInt8> {
    fileprivate func has(_ mark: Unicode.Scalar) -> Bool {
        guard let start = baseAddress else { return false }
        return memchr(start, Int32(mark.value), count) != nil
    }

    fileprivate func each(_ mark: Unicode.Scalar, _ body: (Int) -> Void) {
        guard let start = baseAddress else { return }
        var place = 0
        while place < count, let found = memchr(start + place, Int32(mark.value), count - place) {
            let here = UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) - start
            body(here)
            place = here + 1
        }
    }
}
