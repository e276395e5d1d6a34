import Foundation
import Testing

@testable import BroadsheetPages

@Suite struct QuotedPrintableTests {
    private func encoded(_ text: String) -> String {
        String(decoding: QuotedPrintable.encoded(Array(text.utf8)), as: UTF8.self)
    }

    /// What a mail program makes of it.
    private func decoded(_ text: String) -> String {
        let joined = Array(text.replacing("=\r\n", with: "").replacing("\r\n", with: "\n").utf8)
        var out: [UInt8] = []
        var index = 0
        while index < joined.count {
            if joined[index] == UInt8(ascii: "=") {
                out.append(UInt8(String(decoding: joined[index + 1..<index + 3], as: UTF8.self), radix: 16) ?? 0)
                index += 3
            } else {
                out.append(joined[index])
                index += 1
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    @Test(arguments: [
        ("plain words", "plain words"), ("a=b", "a=3Db"), ("é", "=C3=A9"), ("a \nb\t\nc", "a=20\r\nb=09\r\nc"),
        (".", "=2E"), (".. a", "=2E. a"), ("From here", "=46rom here"), ("Fromage", "Fromage"), ("", ""),
        ("\n\n", "\r\n\r\n"),
        ("a\u{7F}", "a=7F"),
    ])
    func `what is not safe is written in digits`(text: String, wanted: String) {
        #expect(encoded(text) == wanted)
    }

    @Test func `long lines are parted, and no character is`() {
        for length in 60...90 {
            let text = String(repeating: "a", count: length) + "é日🎉" + String(repeating: "b c", count: 40) + " "
            let lines = encoded(text).components(separatedBy: "\r\n")
            #expect(lines.allSatisfy { $0.utf8.count <= 76 }, "\(length)")
            #expect(decoded(encoded(text)) == text)
            for line in lines.dropLast() {
                // The first byte of a character is never far from its last.
                #expect(line.hasSuffix("="))
                #expect(!line.hasSuffix("=C3=") && !line.hasSuffix("=E6=") && !line.hasSuffix("=97="), "\(line)")
            }
        }
    }

    @Test func `any text comes back`() {
        var random = SeededGenerator(7)
        for _ in 0..<200 {
            let scalars = (0..<200).compactMap { _ in
                Unicode.Scalar(
                    UInt32.random(in: 0...3, using: &random) == 0
                        ? .random(in: 0x20...0x1F9FF) : .random(in: 0x20...0x7E))
            }
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars)
            let text = String(view)
            #expect(Array(decoded(encoded(text)).utf8) == Array(text.utf8))
        }
    }
}
