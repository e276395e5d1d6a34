import BroadsheetModel

/// Reads a day with the name of its month in any language that digest text knows, with a time behind it or not.
///
/// `20 septembre 2026 à 18:30`, `20. Mai 2026, 18:30 Uhr`, `٢٠ سبتمبر ٢٠٢٦`, `2026年9月20日 18:30`.
enum DateInWords {
    /// The date of a text; nil when no such day begins it.
    static func read(_ text: String) -> Result<ParsedDate, DateProblem>? {
        let scalars = plain(text)
        let time = startOfTime(in: scalars)
        guard let day = DigestDateReader.namedDay(string(scalars[..<time])) else { return nil }
        let clock = string(scalars[time...]).split(separator: " ").filter { $0.lowercased() != "uhr" }
        // Times are the same in all languages, so they are read as behind a day in figures.
        do throws(DateProblem) {
            return .success(try DateParser.parse(([day.text[...]] + clock).joined(separator: " ")))
        } catch {
            return .failure(error)
        }
    }

    /// The text with the digits and the colon of all scripts as those of ASCII.
    private static func plain(_ text: String) -> [Unicode.Scalar] {
        text.unicodeScalars.map { scalar in
            if let digit = DigestScalars.digit(scalar.value) { return Unicode.Scalar(UInt8(ascii: "0") + UInt8(digit)) }
            return scalar == "：" ? ":" : scalar
        }
    }

    /// Where the first `18:30` begins; the end when there is none.
    private static func startOfTime(in scalars: [Unicode.Scalar]) -> Int {
        func isDigit(_ index: Int) -> Bool { scalars.indices.contains(index) && ("0"..."9").contains(scalars[index]) }
        guard let colon = scalars.indices.first(where: { scalars[$0] == ":" && isDigit($0 - 1) && isDigit($0 + 1) })
        else { return scalars.count }
        return isDigit(colon - 2) ? colon - 2 : colon - 1
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var out = ""
        out.unicodeScalars.append(contentsOf: scalars)
        return out
    }
}
