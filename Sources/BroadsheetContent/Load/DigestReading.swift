import BroadsheetDiagnostics

/// How each line of a digest is read, for editors who want to know.
public enum DigestReading {
    /// One line with its reading.
    public struct Line: Sendable {
        /// The line's number, counted from 1.
        public let number: Int
        /// What the line is: section, headline, paragraph …
        public let role: String
        /// Why, in one plain sentence.
        public let reason: String
        /// The line as typed.
        public let text: String
    }

    /// The readings of a digest's lines, with the problems of the digest.
    public static func read(path: String, bytes: [UInt8]) -> Diagnosed<[Line]> {
        let text = TextDecoder(path: path).decode(bytes)
        guard let bytes = text.value else { return Diagnosed([], text.diagnostics) }
        let source = SourceText(path: path, bytes: bytes)
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        let read = DigestTextParser(explains: true).parse(source)
        return Diagnosed(
            read.value.lines.map { line in
                Line(
                    number: line.line, role: line.role.rawValue, reason: line.reason,
                    text: lines.indices.contains(line.line - 1) ? lines[line.line - 1] : "")
            }, text.diagnostics + read.diagnostics)
    }
}
