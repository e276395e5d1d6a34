import BroadsheetModel

/// How the store's two files are laid out.
///
/// Both begin with a line of the format's name, the fingerprint of what everything in them was made with, and a
/// number that both share. In `articles` records follow: the payload's length and digest in eight bytes each, then
/// the payload, which begins with the fingerprint of the file's path. In `bodies` follows HTML without anything between.
enum StoreFormat {
    static let name = "broadsheet store 1"
    /// The length of the first line of both files.
    static let headLength = name.utf8.count + 1 + 32 + 1 + 32 + 1

    static func head(_ key: Fingerprint, number: Fingerprint) -> [UInt8] {
        Array("\(name) \(key.text) \(number.text)\n".utf8)
    }

    /// The head's two fingerprints; nil when it is none of this format.
    static func parse(head: some Collection<UInt8>) -> (key: Fingerprint, number: Fingerprint)? {
        guard head.count == headLength, head.starts(with: "\(name) ".utf8) else { return nil }
        let words = String(decoding: head, as: UTF8.self).dropLast().split(separator: " ").suffix(2)
        guard let first = words.first, let last = words.last, let key = Fingerprint(text: first),
            let number = Fingerprint(text: last)
        else { return nil }
        return (key, number)
    }

    /// The payload's places by the fingerprint of the path that each begins with, the last of a path counts; and
    /// where the last whole record ends, behind which an interrupted build may have left a piece of one.
    static func index(_ bytes: [UInt8]) -> (places: [Fingerprint: Range<Int>], end: Int) {
        var places: [Fingerprint: Range<Int>] = Dictionary(minimumCapacity: bytes.count / 800)
        var end = headLength
        visit(bytes) { payload, path in
            places[path] = payload
            end = payload.upperBound
        }
        return (places, end)
    }

    /// The places of all payloads, those of older records too.
    static func payloads(_ bytes: [UInt8]) -> [Range<Int>] {
        var all: [Range<Int>] = []
        visit(bytes) { payload, _ in all.append(payload) }
        return all
    }

    private static func visit(_ bytes: [UInt8], _ each: (_ payload: Range<Int>, _ path: Fingerprint) -> Void) {
        bytes.withUnsafeBytes { buffer in
            var reader = ByteReader(buffer, at: headLength)
            while buffer.count - reader.position > 16 {
                let length = Int(truncatingIfNeeded: reader.fixed())
                _ = reader.fixed()
                let start = reader.position
                guard length > 0, length <= buffer.count - start else { break }
                let end = start + length
                each(start..<end, Fingerprint(high: reader.fixed(), low: reader.fixed()))
                reader = ByteReader(buffer, at: end)
            }
        }
    }

    /// A record's bytes.
    static func record(_ payload: [UInt8]) -> [UInt8] {
        var out = ByteWriter()
        out.addFixed(UInt64(payload.count))
        out.addFixed(Fingerprint(of: payload).high)
        return out.bytes + payload
    }
}
