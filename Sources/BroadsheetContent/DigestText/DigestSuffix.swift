/// Parts the source from a headline: "Gillibrand ends bid – Reuters", "Gillibrand ends bid (AP)".
enum DigestSuffix {
    /// The headline and the source in a range; the source only when it is a known agency or paper.
    static func split(_ bytes: [UInt8], _ range: Range<Int>) -> (headline: Range<Int>, source: Range<Int>?) {
        guard range.count < 600 else { return (range, nil) }
        if let split = address(bytes, range) { return split }
        let (last, length) = DigestScalars.decodeLast(bytes, range.lowerBound, range.upperBound)
        var index = range.upperBound - length
        let isBracket = last == 0x29 || last == 0x5D || last == 0xFF09
        let least = max(range.lowerBound + 1, range.upperBound - 60)
        while index > least {
            let (v, n) = DigestScalars.decodeLast(bytes, range.lowerBound, index)
            index -= n
            guard index > range.lowerBound else { return (range, nil) }
            let found: Range<Int>?
            if isBracket {
                found = v == 0x28 || v == 0x5B || v == 0xFF08 ? index + n..<range.upperBound - length : nil
            } else {
                let spaced = bytes[index - 1] == 0x20 && index + n < range.upperBound && bytes[index + n] == 0x20
                found = (DigestScalars.isDash(v) || v == 0x7C) && spaced ? index + n..<range.upperBound : nil
            }
            guard let found else { continue }
            let name = DigestMeta.trimmed(bytes, found)
            let head = DigestMeta.trimmed(bytes, range.lowerBound..<index)
            guard DigestForm.hasWord(bytes, head), DigestForm.hasWord(bytes, name),
                DigestAgencies.isSource(bytes, name)
            else { return (range, nil) }
            return (head, name)
        }
        return (range, nil)
    }

    /// "Talks resume [https://example.org]": a web address at the end, with brackets around it or without.
    private static func address(_ bytes: [UInt8], _ range: Range<Int>) -> (headline: Range<Int>, source: Range<Int>?)? {
        guard range.count > 12, let space = bytes[range].lastIndex(of: 0x20) else { return nil }
        var found = space + 1..<range.upperBound
        let first = bytes[found.lowerBound]
        let last = bytes[found.upperBound - 1]
        if first == 0x28 && last == 0x29 || first == 0x5B && last == 0x5D, found.count > 2 {
            found = found.lowerBound + 1..<found.upperBound - 1
        }
        let head = DigestMeta.trimmed(bytes, range.lowerBound..<space)
        guard DigestMeta.isAddress(bytes, found), DigestForm.hasWord(bytes, head) else { return nil }
        return (head, found)
    }
}
