import BroadsheetContent
import BroadsheetDiagnostics
import Foundation
import Testing

/// Digests with their right reading, kept beside the package.
@Suite struct DigestGoldTests {
    @Test func `the scorer finds every digest fully right`() throws {
        guard let folder = SharedFolder.path("digests") else { return }
        let digests = URL(filePath: folder)
        let gold = digests.appending(path: "dev")
        let out = FileManager.default.temporaryDirectory.appending(path: "digests-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: out, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: out) }
        for name in try FileManager.default.contentsOfDirectory(atPath: gold.path).sorted() where name.hasSuffix(".txt")
        {
            let bytes = [UInt8](try Data(contentsOf: gold.appending(path: name)))
            let document = DigestTextParser(explains: true).parse(SourceText(path: name, bytes: bytes)).value
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(DigestWords.lost(text, document) == [], "lost in \(name)")
            #expect(DigestWords.invented(text, document) == [], "invented in \(name)")
            let file = out.appending(path: String(name.dropLast(4)) + ".json")
            try prediction(document).write(to: file, atomically: true, encoding: .utf8)
        }
        let scorer = Process()
        scorer.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        scorer.arguments = [
            "python3", digests.appending(path: "score.py").path, out.path, gold.path, "--files", "1",
            "--articles", "1", "--sections", "1", "--paragraphs", "1", "--words-lost", "0", "--words-invented", "0",
        ]
        let pipe = Pipe()
        scorer.standardOutput = pipe
        try scorer.run()
        let report = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        scorer.waitUntilExit()
        guard scorer.terminationStatus != 127 else {
            #expect(ProcessInfo.processInfo.environment["CI"] != "true", "python3 is missing")
            print("skipped: python3 is missing")
            return
        }
        #expect(scorer.terminationStatus == 0, "\(report)")
    }

    private func prediction(_ document: DigestDocument) -> String {
        var articles: [JSONObject] = []
        for article in document.articles {
            var object = JSONObject()
            object.add("section", article.section)
            object.add("headline", article.headline)
            object.add("byline", article.byline)
            if !article.sources.isEmpty {
                object.add("source", article.sources.map(\.text).joined(separator: "; "))
            }
            object.add("date", article.dateText)
            object.add("topics", article.topics)
            object.add("paragraphs", article.blocks.map(\.text))
            articles.append(object)
        }
        var object = JSONObject()
        object.add("title", document.title)
        object.add("date", document.day?.text)
        object.add("other", document.opening + document.other)
        object.add("articles", objects: articles)
        return object.text
    }
}
