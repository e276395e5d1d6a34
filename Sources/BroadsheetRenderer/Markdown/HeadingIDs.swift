/// Makes ids from the words of headings, each one only once.
///
/// Letters and digits of every script stay, in lower case; apostrophes go, everything else becomes one `-`.
/// The second `Terms` is `terms-2`.
struct HeadingIDs {
    /// The number to try next for each id that is taken.
    private var next: [String: Int] = [:]
    private let reserved: Set<String>

    /// Ids none of which is a reserved one.
    init(reserved: Set<String>) { self.reserved = reserved }

    /// The id for a heading with this plain text.
    mutating func id(for text: Span<UInt8>) -> String {
        let base = HeadingIDs.slug(text)
        if next.isEmpty { next.reserveCapacity(8) }
        guard next[base] != nil || reserved.contains(base) else {
            next[base] = 2
            return base
        }
        // The number only grows, so 20,000 equal headings cost 20,000 steps.
        var number = next[base] ?? 2
        while true {
            let id = "\(base)-\(number)"
            number += 1
            guard next[id] == nil, !reserved.contains(id) else { continue }
            next[base] = number
            next[id] = 2
            return id
        }
    }

    private static func slug(_ text: Span<UInt8>) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(text.count)
        var needsDash = false
        var reader = ScalarReader()
        while let scalar = reader.next(in: text) {
            switch CharacterClass(scalar) {
            case .letter, .ideograph, .mark:
                if needsDash, !out.isEmpty { out.append(UInt8(ascii: "-")) }
                needsDash = false
                if scalar.isASCII {
                    let byte = UInt8(truncatingIfNeeded: scalar.value)
                    out.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
                } else {
                    appendLowercase(scalar, to: &out)
                }
            case .ignored: break
            case .other:
                if scalar != "'", scalar != "\u{2019}" { needsDash = true }
            }
        }
        return out.isEmpty ? "section" : String(decoding: out, as: UTF8.self)
    }

    // Apart, since asking for the properties of a character costs something even where it is not reached.
    @inline(never)
    private static func appendLowercase(_ scalar: Unicode.Scalar, to out: inout [UInt8]) {
        out.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
}
