import BroadsheetModel

// Lists of 150,000 files are read and compared on every build, most of the time to find that nothing changed. As
// values of their own, with a string each, they cost more than all the rest of such a build; so they stay the bytes
// that were read, and numbers are taken from them where they lie. The other file with raw memory is `Manifest.swift`.

extension UnsafeRawBufferPointer {
    /// The number that stands at a place, least byte first.
    @inline(__always)
    func number(at offset: Int) -> UInt64 {
        UInt64(littleEndian: loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    /// The digest that stands at a place.
    @inline(__always)
    func fingerprint(at offset: Int) -> Fingerprint {
        Fingerprint(high: number(at: offset), low: number(at: offset + 8))
    }
}

extension [UInt8] {
    /// Appends a number, least byte first.
    @inline(__always)
    mutating func append(number: UInt64) {
        Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
    }

    /// Appends a digest.
    @inline(__always)
    mutating func append(fingerprint: Fingerprint) {
        append(number: fingerprint.high)
        append(number: fingerprint.low)
    }

    /// Appends a digest and numbers of a list's entry, in one go since there are so many of them.
    @inline(__always)
    mutating func append(fingerprint: Fingerprint, _ number: UInt64) {
        let record = (fingerprint.high.littleEndian, fingerprint.low.littleEndian, number.littleEndian)
        Swift.withUnsafeBytes(of: record) { append(contentsOf: $0) }
    }

    /// Appends a digest and two numbers of a list's entry.
    @inline(__always)
    mutating func append(fingerprint: Fingerprint, _ first: UInt64, _ second: UInt64) {
        let record = (
            fingerprint.high.littleEndian, fingerprint.low.littleEndian, first.littleEndian, second.littleEndian
        )
        Swift.withUnsafeBytes(of: record) { append(contentsOf: $0) }
    }

    static var sealSize: Int { 16 }

    /// Appends the digest of all bytes so far, which tells later that none was lost.
    mutating func seal() { append(fingerprint: Fingerprint(of: self)) }

    /// The digest at the end, when it is that of all bytes before it.
    var checkedSeal: Fingerprint? {
        guard count >= [UInt8].sealSize else { return nil }
        return withUnsafeBytes { buffer in
            let end = buffer.count - [UInt8].sealSize
            let seal = buffer.fingerprint(at: end)
            return Fingerprint(of: UnsafeRawBufferPointer(rebasing: buffer[..<end])) == seal ? seal : nil
        }
    }
}
