import BroadsheetModel
import BroadsheetPages
import Foundation
import Testing

@testable import BroadsheetBuilder

/// The picture that stands for pages without one of their own.
@Suite struct SitePictureTests {
    /// A GIF of 7 by 5 pixels, as far as its head goes.
    private static let gif = Array("GIF89a".utf8) + [7, 0, 5, 0]

    private func site(_ settings: String = "image = \"/images/cover.gif\"\nimageAlt = \"The \\\"quay\\\"\"") throws
        -> TestSite
    {
        let site = try InlineSite(
            """
            -- broadsheet.toml --
            baseURL = "https://quay.example/daily/"
            -- Content/world/2026-11-18-talks.md --
            The talks began in the town hall.
            -- Content/world/2026-11-18-hall.md --
            ---
            image: hall.jpg
            ---
            A hall was opened.
            -- Content/world/2026-11-18-drawn.md --
            ---
            image: plan.svg
            ---
            A plan was drawn.
            -- Content/world/2026-11-18-gone.md --
            ---
            withdrawn: 2026-11-19
            ---
            ![The quay](/images/cover.gif)
            -- Content/world/hall.jpg --
            no picture in truth
            -- Content/world/plan.svg --
            <svg/>
            """)
        try site.write("Content/images/cover.gif", bytes: SitePictureTests.gif)
        try site.write("Content/images/bridge.gif", bytes: SitePictureTests.gif)
        try set(settings, site)
        return site
    }

    private func set(_ settings: String, _ site: TestSite) throws {
        try site.write("broadsheet.toml", "baseURL = \"https://quay.example/daily/\"\n\(settings)\n")
    }

    private let tag = "<meta property=\"og:image\" content=\"https://quay.example/daily/images/cover.gif\">"

    @Test func `pages without a picture show the site's, and others their own`() async throws {
        let site = try site()
        #expect(try await site.build().isBuilt)
        for page in ["", "world/", "editions/", "editions/2026-11-18/", "archive/", "world/2026/11/18/talks/"] {
            let html = try #require(site.page(page + "index.html"))
            #expect(html.components(separatedBy: tag).count == 2, "\(page)")
            for other in [
                "og:image:width\" content=\"7\"", "og:image:height\" content=\"5\"",
                "og:image:alt\" content=\"The &quot;quay&quot;\"", "twitter:card\" content=\"summary_large_image\"",
            ] { #expect(html.contains("=\"" + other), "\(page) \(other)") }
        }
        let talks = try #require(site.page("world/2026/11/18/talks/index.html"))
        #expect(talks.contains("\"image\":[\"https://quay.example/daily/images/cover.gif\"]"))
        let hall = try #require(site.page("world/2026/11/18/hall/index.html"))
        #expect(hall.contains("daily/world/hall.jpg") && !hall.contains("cover.gif") && !hall.contains("image:width"))
        // Cards take no drawings; search engines do.
        let drawn = try #require(site.page("world/2026/11/18/drawn/index.html"))
        #expect(drawn.contains(tag) && drawn.contains("\"image\":[\"https://quay.example/daily/world/plan.svg\"]"))
        for page in ["404.html", "world/2026/11/18/gone/index.html", "feed.xml", "feed.json"] {
            #expect(try #require(site.page(page)).contains("cover.gif") == false, "\(page)")
        }
    }

    @Test func `a picture that a withdrawn article showed too stays`() async throws {
        let without = try site("")
        #expect(try await without.build().isBuilt)
        #expect(try without.output()["images/cover.gif"] == nil)
        let site = try site()
        #expect(try await site.build().isBuilt)
        #expect(try site.output()["images/cover.gif"] == Data(SitePictureTests.gif))
    }

    @Test func `a change of the setting makes anew the pages that show it, and no others`() async throws {
        let site = try site()
        // Files that were changed just now are taken for changed once more.
        try await Task.sleep(for: .milliseconds(300))
        let before = try await plan(site)
        let shown = try site.output().filter { String(decoding: $0.value, as: UTF8.self).contains(tag) }
        #expect(shown.count > 10)
        try set("image = \"/images/cover.gif\"\nimageAlt = \"Another quay\"", site)
        #expect(changed(before, try await plan(site)) == shown.keys.sorted())
        try set("", site)
        // The file that the withdrawn article alone shows now goes as well.
        #expect(changed(before, try await plan(site)) == (shown.keys + ["images/cover.gif"]).sorted())
    }

    private func plan(_ site: TestSite) async throws -> [String: Fingerprint] {
        let report = try await site.build()
        #expect(report.isBuilt)
        return Dictionary(uniqueKeysWithValues: report.plan.pages.map { ($0.route.file, $0.fingerprint) })
    }

    private func changed(_ before: [String: Fingerprint], _ after: [String: Fingerprint]) -> [String] {
        Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }.sorted()
    }

    @Test func `a picture of another size is seen`() async throws {
        let site = try site()
        #expect(try await site.build().isBuilt)
        try site.write("Content/images/cover.gif", bytes: Array("GIF89a".utf8) + [9, 0, 5, 0])
        #expect(try await site.build().isBuilt)
        #expect(site.page("index.html")?.contains("og:image:width\" content=\"9\"") == true)
    }

    @Test(arguments: [
        ("/images/cover.png", "put it at `images/cover.png` in the content folder"),
        ("bridge.gif", "write `image = \"/images/bridge.gif\"`"),
        ("/images/brigde.gif", "write `image = \"/images/bridge.gif\"`"),
    ])
    func `a picture that is not there is an error`(path: String, hint: String) async throws {
        let site = try site("image = \"\(path)\"")
        let report = try await site.build()
        let problem = try #require(report.diagnostics.first { $0.id == .configurationMissingPicture })
        #expect(problem.severity == .error && !report.isBuilt)
        #expect(problem.location?.line == 2 && problem.location?.column == 9)
        #expect(problem.hint == hint)
    }

    @Test func `a path may be written as in an address, and without a slash`() async throws {
        let site = try site("image = \"images/the%20quay.gif\"")
        try site.write("Content/images/the quay.gif", bytes: SitePictureTests.gif)
        #expect(try await site.build().isBuilt)
        #expect(site.page("index.html")?.contains("daily/images/the%20quay.gif\"") == true)
    }
}
