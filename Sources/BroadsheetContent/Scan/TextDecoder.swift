import BroadsheetDiagnostics

/// Makes a file's bytes plain text: UTF-8 without a byte order mark, lines ended by LF.
struct TextDecoder {
    private let path: String

    init(path: String) { self.path = path }

    /// The text of the bytes; nil when there is nothing to read in them.
    func decode(_ bytes: [UInt8]) -> Diagnosed<[UInt8]?> {
        if let format = magic(bytes) { return refused(binary("it is \(format)")) }
        switch decodedUTF16(bytes) {
        case .some(.some(let text)): return text.isEmpty ? empty() : checked(text)
        case .some(.none): return refused(invalid("it begins like UTF-16 and is none", bytes, 0))
        case .none: break
        }
        let hasMark = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
        return checked(hasMark ? Array(bytes[3...]) : bytes)
    }

    private func checked(_ bytes: [UInt8]) -> Diagnosed<[UInt8]?> {
        if let offset = UTF8Check.firstInvalid(bytes) {
            if isBinary(bytes) { return refused(binary("it is not text")) }
            return refused(invalid("byte \(offset) is not UTF-8", bytes, offset))
        }
        if let offset = ByteSearch.first(0, in: bytes) {
            if isBinary(bytes) { return refused(binary("it is not text")) }
            return refused(
                Diagnostic(
                    .fileNUL, "`\(path)` holds a NUL byte (U+0000)", at: place(bytes, offset),
                    hint: "delete the character; text has no NUL"))
        }
        return isBlank(bytes) ? empty() : Diagnosed(TextDecoder.withLineFeeds(bytes))
    }

    private func refused(_ diagnostic: Diagnostic) -> Diagnosed<[UInt8]?> { Diagnosed(nil, [diagnostic]) }

    private func empty() -> Diagnosed<[UInt8]?> {
        refused(
            Diagnostic(
                .fileEmpty, "`\(path)` is empty, and makes no article", at: SourceLocation(path: path),
                hint: "write a text into it, or delete it"))
    }

    // MARK: - Line ends

    /// The bytes with CRLF and lone CR made LF.
    private static func withLineFeeds(_ bytes: [UInt8]) -> [UInt8] {
        guard let first = ByteSearch.first(0x0D, in: bytes) else { return bytes }
        var out = Array(bytes[..<first])
        out.reserveCapacity(bytes.count)
        for index in first..<bytes.count {
            if bytes[index] != 0x0D {
                out.append(bytes[index])
            } else if index + 1 == bytes.count || bytes[index + 1] != 0x0A {
                out.append(0x0A)
            }
        }
        return out
    }

    // MARK: - Other encodings

    /// The UTF-8 of bytes that begin with a mark of UTF-16: nil when there is no mark, a nil in it when they are broken.
    private func decodedUTF16(_ bytes: [UInt8]) -> [UInt8]?? {
        guard bytes.count >= 2 else { return nil }
        let isLittle = bytes[0] == 0xFF && bytes[1] == 0xFE
        guard isLittle || (bytes[0] == 0xFE && bytes[1] == 0xFF) else { return nil }
        guard bytes.count.isMultiple(of: 2) else { return .some(nil) }
        let units = stride(from: 2, to: bytes.count, by: 2).map { index in
            let (high, low) = isLittle ? (bytes[index + 1], bytes[index]) : (bytes[index], bytes[index + 1])
            return UInt16(high) << 8 | UInt16(low)
        }
        return .some(String(validating: units, as: UTF16.self).map { Array($0.utf8) })
    }

    private func invalid(_ what: String, _ bytes: [UInt8], _ offset: Int) -> Diagnostic {
        // One accented letter of Latin-1 stands alone between letters or signs of ASCII.
        let looksLatin =
            bytes[offset] >= 0xA0 && (offset + 1 == bytes.count || bytes[offset + 1] < 0x80)
            && (offset == 0 || bytes[offset - 1] < 0x80)
        return Diagnostic(
            .fileInvalidUTF8, "`\(path)` is not valid UTF-8: \(what)", at: place(bytes, offset),
            hint: looksLatin
                ? "it looks like Latin-1 (Windows-1252): open it as that and save it as UTF-8" : "save it as UTF-8")
    }

    // MARK: - What is no text

    private static let magics: [(bytes: [UInt8], name: String)] = [
        ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"), ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        (Array("GIF8".utf8), "a GIF picture"), ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or an office document"),
        (Array("%PDF-".utf8), "a PDF document"), ([0x1F, 0x8B, 0x08], "a gzip archive"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program"), ([0xD0, 0xCF, 0x11, 0xE0], "an office document"),
        (Array("{\\rtf".utf8), "a Rich Text document"),
    ]

    private func magic(_ bytes: [UInt8]) -> String? {
        guard let first = bytes.first, first >= 0x7F || first == 0x1F || "GP%{".utf8.contains(first) else { return nil }
        return TextDecoder.magics.first { bytes.starts(with: $0.bytes) }?.name
    }

    /// Whether one byte in twenty of the first four thousand is a control character.
    private func isBinary(_ bytes: [UInt8]) -> Bool {
        let head = bytes.prefix(4_096)
        let controls = head.count { ($0 < 0x20 && !(0x09...0x0D).contains($0)) || $0 == 0x7F }
        return controls * 20 > head.count
    }

    private func binary(_ what: String) -> Diagnostic {
        Diagnostic(
            .fileBinary, "`\(path)` is called a text, but \(what)", at: SourceLocation(path: path),
            hint: "give it the ending of what it is, or move it out of the content folder")
    }

    /// Whether all characters are white space or invisible.
    private func isBlank(_ bytes: [UInt8]) -> Bool {
        guard let first = bytes.firstIndex(where: { $0 > 0x20 }) else { return true }
        guard bytes[first] >= 0x80 else { return false }
        return String(decoding: bytes[first...], as: UTF8.self).unicodeScalars.allSatisfy {
            $0.properties.isWhitespace || $0 == "\u{FEFF}" || $0 == "\u{200B}"
        }
    }

    /// The place of a byte, with its line cut short when it is endless.
    private func place(_ bytes: [UInt8], _ offset: Int) -> SourceLocation {
        let start = max(0, offset - 100)
        let lineStart = (bytes[start..<offset].lastIndex(of: 0x0A) ?? bytes[start..<offset].lastIndex(of: 0x0D)).map {
            $0 + 1
        }
        guard lineStart != nil || start == 0 else {
            return SourceLocation(path: path, line: 1 + bytes[..<offset].count { $0 == 0x0A })
        }
        let text = SourceText(
            path: path, bytes: TextDecoder.withLineFeeds(Array(bytes[..<min(bytes.count, offset + 100)])))
        let dropped = bytes[..<offset].indices.count { bytes[$0] == 0x0D && bytes[$0 + 1] == 0x0A }
        return text.location(at: offset - dropped)
    }
}
