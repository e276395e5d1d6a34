/// How the white space at the beginning of lines changes where a partial or a block is put in.
struct TemplateIndentation: Sendable {
    /// What is taken from the beginning of each line, as far as it is there.
    var removed: ArraySlice<UInt8> = []
    /// What is put before each line.
    var added: [UInt8] = []

    /// The white space that a line with this white space begins with.
    func applied(to blanks: ArraySlice<UInt8>) -> [UInt8] {
        var kept = blanks
        for byte in removed {
            guard kept.first == byte else { break }
            kept.removeFirst()
        }
        return added + kept
    }
}
