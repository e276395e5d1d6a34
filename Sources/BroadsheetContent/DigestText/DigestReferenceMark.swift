/// A number in square brackets inside a text.
enum DigestReferenceMark {
    /// The number at the end of a text, and the text before it.
    static func last(_ text: String) -> (text: String, number: Int)? {
        guard text.hasSuffix("]"), let open = text.lastIndex(of: "["),
            let number = number(text[text.index(after: open)...].dropLast())
        else { return nil }
        return (String(text[..<open]).trimmingSpaces(), number)
    }

    /// All numbers in a text.
    static func all(_ text: String) -> [Int] {
        text.split(separator: "[", omittingEmptySubsequences: false).dropFirst().compactMap { part in
            part.firstIndex(of: "]").flatMap { number(part[..<$0]) }
        }
    }

    private static func number(_ text: Substring) -> Int? {
        text.utf8.count < 4 && text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } ? Int(text) : nil
    }
}
