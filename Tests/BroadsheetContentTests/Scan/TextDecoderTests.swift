import BroadsheetDiagnostics
import Testing

@testable import BroadsheetContent

@Suite struct TextDecoderTests {
    private func decode(_ bytes: [UInt8]) -> Diagnosed<[UInt8]?> { TextDecoder(path: "a.md").decode(bytes) }
    private func text(_ bytes: [UInt8]) -> String? { decode(bytes).value.map { String(decoding: $0, as: UTF8.self) } }
    private func utf16(_ text: String, little: Bool) -> [UInt8] {
        (little ? [0xFF, 0xFE] : [0xFE, 0xFF])
            + text.utf16.flatMap { little ? [UInt8($0 & 255), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 255)] }
    }

    @Test func `line ends become line feeds`() {
        #expect(text(Array("a\r\nb\rc\n\r\rd\r".utf8)) == "a\nb\nc\n\n\nd\n")
    }

    @Test func `byte order marks go, and UTF-16 is converted`() {
        #expect(text([0xEF, 0xBB, 0xBF] + Array("é".utf8)) == "é")
        #expect(text(utf16("Über 🚀\r\n", little: true)) == "Über 🚀\n")
        #expect(text(utf16("Über 🚀", little: false)) == "Über 🚀")
        #expect(decode([0xFF, 0xFE, 0x41]).diagnostics.map(\.id) == [.fileInvalidUTF8])
        #expect(decode([0xFF, 0xFE, 0x00, 0xD8]).diagnostics.map(\.id) == [.fileInvalidUTF8])
    }

    @Test(arguments: [
        ([], DiagnosticID.fileEmpty), (Array("\n\n  \n".utf8), .fileEmpty),
        (Array("\u{A0}\n\u{200B}".utf8), .fileEmpty),
        (utf16Mark, .fileEmpty), (Array("a\0b and much more text".utf8), .fileNUL),
        ([0x89, 0x50, 0x4E, 0x47, 1], .fileBinary),
        (Array("%PDF-1.7".utf8), .fileBinary), ((0...255).map { UInt8($0) }, .fileBinary),
        (Array("x".utf8) + [0xC0, 0x80], .fileInvalidUTF8), ([0x61, 0xED, 0xA0, 0x80], .fileInvalidUTF8),
        ([0x61, 0xF5, 0x80, 0x80, 0x80], .fileInvalidUTF8), ([0x61, 0xE2, 0x82], .fileInvalidUTF8),
    ])
    func `what is no text is refused`(bytes: [UInt8], id: DiagnosticID) {
        let result = decode(bytes)
        #expect(result.value == nil)
        #expect(result.diagnostics.map(\.id) == [id])
    }

    private static let utf16Mark: [UInt8] = [0xFF, 0xFE]

    @Test func `an invalid byte is told with its offset, line and column, and Latin-1 is recognised`() {
        let bytes = Array("title\r\nb é ".utf8) + Array("caf".utf8) + [0xE9] + Array(" x".utf8)
        let problem = decode(bytes).diagnostics.first
        #expect(problem?.message == "`a.md` is not valid UTF-8: byte 15 is not UTF-8")
        #expect(problem?.location?.line == 2)
        #expect(problem?.location?.column == 8)
        #expect(problem?.hint == "it looks like Latin-1 (Windows-1252): open it as that and save it as UTF-8")
    }

    @Test func `the check agrees with the standard library on random bytes`() {
        var numbers = SeededNumbers(seed: 1)
        let pieces: [[UInt8]] = [
            Array("ascii text that is long enough for a whole block".utf8), Array("é".utf8), Array("日本".utf8),
            Array("🚀".utf8), [0x80], [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x9A], [0xED, 0xA0, 0x80], [0xC0, 0xAF],
            [0xF4, 0x90, 0x80, 0x80], [0xE0, 0x80, 0x80], [0xFF],
        ]
        var valid = 0
        for round in 0..<4_000 {
            let choice = round.isMultiple(of: 2) ? pieces[..<4] : pieces[...]
            let bytes = (0..<Int.random(in: 0...12, using: &numbers))
                .flatMap { _ in choice.randomElement(using: &numbers) ?? [] }
            let found = UTF8Check.firstInvalid(bytes)
            #expect((found == nil) == (String(validating: bytes, as: UTF8.self) != nil))
            if let found { #expect(String(validating: bytes[..<found], as: UTF8.self) != nil) } else { valid += 1 }
        }
        #expect((2_000..<3_900).contains(valid))
    }
}
