/// The part of a file that a browser asks for.
///
/// Source: RFC 9110, section 14.
enum ByteRange: Equatable {
    /// All of it: no range, one in other units, several, or one that is not understood.
    case all
    /// Some bytes.
    case some(Range<Int>)
    /// A range that begins behind the end.
    case outside

    /// The range that a `Range` header names of a file of this size.
    init(_ header: String?, size: Int) {
        guard let header, header.lowercased().hasPrefix("bytes="), !header.contains(",") else {
            self = .all
            return
        }
        let ends = header.dropFirst(6).split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
            .map { $0.filter { $0 != " " } }
        guard ends.count == 2, ends.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else {
            self = .all
            return
        }
        switch (Int(ends[0]), Int(ends[1])) {
        case (nil, let length?) where ends[0].isEmpty:
            self = length == 0 || size == 0 ? .outside : .some(max(0, size - length)..<size)
        case (let first?, nil) where ends[1].isEmpty:
            self = first < size ? .some(first..<size) : .outside
        case (let first?, let last?) where first <= last:
            self = first < size ? .some(first..<min(size, last + 1)) : .outside
        default: self = .all
        }
    }
}
