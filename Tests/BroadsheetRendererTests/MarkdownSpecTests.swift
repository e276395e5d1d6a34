import BroadsheetDiagnostics
import BroadsheetModel
import Foundation
import Testing

@testable import BroadsheetRenderer

/// The examples of the CommonMark specification, and those of GitHub's extensions.
@Suite struct MarkdownSpecTests {
    private struct Example: Decodable {
        let markdown: String
        let html: String
        let example: Int
        let section: String
    }

    @Test func `every example of CommonMark 0_30 gives the HTML of the specification`() throws {
        guard let file = try sharedFile("specs/commonmark-0.30.json") else { return }
        let examples = try JSONDecoder().decode([Example].self, from: Data(contentsOf: file))
        #expect(examples.count == 652)
        let renderer = MarkdownRenderer(.commonMark)
        for example in examples {
            let rendered = renderer.render(SourceText(path: "a.md", text: example.markdown))
            let html = String(decoding: rendered.value.html, as: UTF8.self)
            #expect(html == example.html, "example \(example.example), \(example.section)")
            #expect(rendered.diagnostics.isEmpty)
        }
    }

    /// What our HTML has beyond that of the examples, or spells in another way: see the page on Markdown.
    private func plain(_ html: [UInt8]) -> String {
        var text = String(decoding: html, as: UTF8.self)
        for (ours, theirs) in [
            ("<div class=\"table\" tabindex=\"0\">\n", ""), ("</table>\n</div>\n", "</table>\n"),
            (" scope=\"col\"", ""),
            ("style=\"text-align: left\"", "align=\"left\""), ("style=\"text-align: center\"", "align=\"center\""),
            ("style=\"text-align: right\"", "align=\"right\""), ("<label>", ""), ("</label>", ""),
            (" role=\"doc-noteref\"", ""), (" role=\"doc-backlink\"", ""), (" role=\"doc-endnotes\"", ""),
            ("fn:", "fn"), ("fnref:", "fnref"),
        ] { text = text.replacingOccurrences(of: ours, with: theirs) }
        return text
    }

    private func theirs(_ html: String) -> String {
        html.replacingOccurrences(
            of: "<input disabled=\"\" type=\"checkbox\">", with: "<input type=\"checkbox\" disabled=\"\" />"
        ).replacingOccurrences(
            of: "<input checked=\"\" disabled=\"\" type=\"checkbox\">",
            with: "<input type=\"checkbox\" checked=\"\" disabled=\"\" />")
    }

    private func extended() -> MarkdownRenderer {
        var options = MarkdownOptions.commonMark
        options.extensions = MarkdownExtensions()
        options.extensions.smartPunctuation = false
        return MarkdownRenderer(options)
    }

    /// Examples that come out otherwise, each with its reason in the page on Markdown.
    private static let otherwise: [String: Set<Int>] = [
        // Tags that GitHub forbids, where raw HTML is allowed.
        "specs/gfm-extensions.json": [653],
        // An address without a dot in its host (19); the same tags (22).
        "specs/cmark-gfm-extensions.json": [19, 22],
    ]

    @Test(arguments: ["specs/gfm-extensions.json", "specs/cmark-gfm-extensions.json"])
    func `the examples of the extensions give the HTML of the specification`(path: String) throws {
        guard let file = try sharedFile(path) else { return }
        let examples = try JSONDecoder().decode([Example].self, from: Data(contentsOf: file))
        #expect(examples.count >= 24)
        for example in examples where example.html != "<IGNORE>\n" {
            let rendered = extended().render(SourceText(path: "a.md", text: example.markdown))
            let isOtherwise = MarkdownSpecTests.otherwise[path]?.contains(example.example) == true
            #expect(
                (plain(rendered.value.html) == theirs(example.html)) != isOtherwise,
                "example \(example.example), \(example.section): \(example.markdown)\n\(plain(rendered.value.html))")
        }
    }

    @Test func `what has none of the new marks is the same with the extensions on`() throws {
        guard let file = try sharedFile("specs/commonmark-0.30.json") else { return }
        let examples = try JSONDecoder().decode([Example].self, from: Data(contentsOf: file))
        var different: [Int] = []
        // Images with titles that stand alone (figures), and bare addresses.
        let marked: Set = [571, 572, 575, 576, 583, 584, 585, 587, 588, 590, 601, 605, 607, 610, 611]
        for example in examples where !marked.contains(example.example) {
            let rendered = extended().render(SourceText(path: "a.md", text: example.markdown))
            if String(decoding: rendered.value.html, as: UTF8.self) != example.html {
                different.append(example.example)
            }
        }
        #expect(different == [])
    }

    /// A file of the shared folder; nil when the folder is missing, which is a failure where everything must run.
    private func sharedFile(_ path: String) throws -> URL? {
        let environment = ProcessInfo.processInfo.environment
        let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let shared =
            environment["BROADSHEET_SHARED"].map { URL(filePath: $0) }
            ?? package.deletingLastPathComponent().appending(path: "shared")
        let file = shared.appending(path: path)
        if FileManager.default.fileExists(atPath: file.path) { return file }
        print("skipped: \(file.path) is missing")
        #expect(environment["CI"] != "true", "\(file.path) is missing")
        return nil
    }
}
