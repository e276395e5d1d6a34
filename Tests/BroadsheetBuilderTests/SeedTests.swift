import BroadsheetModel
import Foundation
import Testing

@Suite struct SeedTests {
    @Test func `the seed becomes a paper with one article of five paragraphs`() async throws {
        guard let seeds = try Folders.shared("seeds") else { return }
        let site = try TestSite()
        let name = "000_6d66de469a019540.txt"
        try FileManager.default.copyItem(atPath: seeds + "/" + name, toPath: site.folder + "/" + name)
        // The file has no date, so it is of today, which must not be the future.
        let now = Int(Date().timeIntervalSince1970)
        let report = try await site.build { $0.now = now }
        #expect(report.isBuilt)
        #expect(report.articles == 1)
        let loaded = try await site.load {
            $0.keepsText = true
            $0.now = now
        }.value
        let article = try #require(loaded.articles.first)
        #expect(article.title == "International Reactions to U.S. Ukraine Peace Negotiations")
        #expect(article.section?.name == "World News")
        #expect(article.body.blocks?.count == 5)

        let page = try #require(site.page(loaded.routes[0].file))
        #expect(page.components(separatedBy: "<h1").count == 2)
        let html = String(decoding: try BodyReader.memory.html(of: article.body), as: UTF8.self)
        #expect(page.contains(html))
        #expect(html.components(separatedBy: "<p>").count == 6)
        for path in ["index.html", "world-news/index.html", "topics/index.html", loaded.editions[0].route.file] {
            #expect(site.page(path)?.contains("International Reactions") == (path != "topics/index.html"))
        }

        // Words in are words out: section, headline and blocks together are the file.
        let text = try String(contentsOfFile: seeds + "/" + name, encoding: .utf8)
        let read = ([article.section?.name ?? "", article.title] + (article.body.blocks ?? [])).joined(separator: " ")
        #expect(words(read) == words(text))
        #expect(loaded.notes.allSatisfy { $0.opening.isEmpty && $0.closing.isEmpty && $0.title == nil })
    }

    private func words(_ text: String) -> [Substring] {
        text.split { !($0.isLetter || $0.isNumber) }
    }
}
