/// Joins values, one after the other, into one fingerprint.
///
/// Each value is told apart from its neighbours: `"ab", "c"` and `"a", "bc"` differ, and so do nil and the empty text.
public struct FingerprintBuilder: Sendable {
    private var high: UInt64
    private var low: UInt64

    /// A builder that has seen nothing.
    public init() {
        high = 0x2545_F491_4F6C_DD1D
        low = 0x9E6C_63D0_876A_68DE
    }

    /// The fingerprint of all that was added.
    public var fingerprint: Fingerprint {
        var end = self
        end.add(0x6A09_E667_F3BC_C908)
        return Fingerprint(high: end.high, low: end.low)
    }

    /// Adds a number.
    public mutating func add(_ number: Int) { mix(UInt64(bitPattern: Int64(number)), 0x3C6E_F372_FE94_F82B) }

    /// Adds a fingerprint.
    public mutating func add(_ fingerprint: Fingerprint) { mix(fingerprint.high, fingerprint.low) }

    /// Adds a yes or no.
    public mutating func add(_ flag: Bool) { add(flag ? 1 : 0) }

    /// Adds a text.
    public mutating func add(_ text: String) {
        add(Fingerprint(of: text))
    }

    /// Adds a text that may be missing.
    public mutating func add(_ text: String?) {
        if let text { add(text) } else { add(-1) }
    }

    /// Adds a time.
    public mutating func add(_ time: Timestamp) {
        mix(
            UInt64(bitPattern: Int64(time.secondsSince1970)),
            UInt64(bitPattern: Int64(time.offset)) << 1 | (time.hasTime ? 1 : 0))
    }

    /// Adds a time that may be missing.
    public mutating func add(_ time: Timestamp?) {
        if let time { add(time) } else { add(-1) }
    }

    @inline(__always)
    private mutating func mix(_ x: UInt64, _ y: UInt64) {
        let a = (high ^ x).multipliedFullWidth(by: 0x9FB2_1C65_1E98_DF25 ^ (y | 1))
        let b = (low ^ y).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93 ^ (x << 1 | 1))
        high = a.high ^ a.low ^ b.low.byteSwapped
        low = b.high ^ b.low &+ a.low.byteSwapped &+ 0x9E37_79B9_7F4A_7C15
    }
}
