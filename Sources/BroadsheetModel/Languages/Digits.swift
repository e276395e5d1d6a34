/// The signs with which a language writes numbers.
public enum Digits: String, Sendable, Hashable, CaseIterable {
    case latin = "latn"
    /// The digits of Arabic in the east: ٠١٢٣٤٥٦٧٨٩.
    case arabic = "arab"
    /// The digits of Devanagari: ०१२३४५६७८९.
    case devanagari = "deva"

    /// A whole number in these digits.
    public func text(_ number: Int) -> String {
        guard self != .latin else { return String(number) }
        var out = ""
        for scalar in String(number).unicodeScalars {
            let digit = Unicode.Scalar(zero + scalar.value &- 0x30)
            out.unicodeScalars.append(("0"..."9").contains(scalar) ? digit ?? scalar : scalar)
        }
        return out
    }

    private var zero: UInt32 {
        switch self {
        case .latin: 0x30
        case .arabic: 0x660
        case .devanagari: 0x966
        }
    }
}
