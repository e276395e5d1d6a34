import BroadsheetDiagnostics
import Foundation
import Testing

@testable import BroadsheetRenderer

/// The examples of the CommonMark specification.
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
