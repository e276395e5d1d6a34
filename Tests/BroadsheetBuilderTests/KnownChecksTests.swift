import BroadsheetModel
import BroadsheetPages
import Foundation
import Testing

@testable import BroadsheetBuilder

@Suite struct KnownChecksTests {
    private let checks = PlanChecks(routes: Fingerprint(of: "routes"), links: Fingerprint(of: "links"))

    @Test func `checks are known to the program that made them, until a byte changes`() throws {
        let site = try TestSite()
        let known = KnownChecks(folder: site.folder, program: Fingerprint(of: "program"))
        #expect(known.load() == nil)
        known.save(checks)
        #expect(known.load() == checks)
        #expect(KnownChecks(folder: site.folder, program: Fingerprint(of: "another")).load() == nil)
        let path = site.folder + "/checks"
        let whole = try Data(contentsOf: URL(fileURLWithPath: path))
        for place in whole.indices {
            var bad = whole
            bad[place] ^= 1
            try bad.write(to: URL(fileURLWithPath: path))
            #expect(known.load() == nil)
        }
    }

    @Test func `a page that comes into another's way is found although the last plan was in order`() async throws {
        let site = try TestSite()
        try site.write("broadsheet.toml", "title = \"T\"\nbaseURL = \"https://t.example/\"\n")
        try site.write("Content/a.md", "---\ntitle: A\ndate: 2026-09-20\nurl: /same/\n---\n\nSee [b](/b/).\n")
        try site.write("Content/b.md", "---\ntitle: B\ndate: 2026-09-20\nurl: /b/\n---\n\nText.\n")
        #expect(try await site.build().diagnostics.isEmpty)
        #expect(try await site.build().diagnostics.isEmpty)
        try site.write("Content/b.md", "---\ntitle: B\ndate: 2026-09-20\nurl: /same/\n---\n\nText.\n")
        let ids = Set(try await site.build().diagnostics.map(\.id))
        #expect(ids == [.routeCollision, .linkBroken])
        try site.write("Content/b.md", "---\ntitle: B\ndate: 2026-09-20\nurl: /b/\n---\n\nSee [c](/c/).\n")
        #expect(try await site.build().diagnostics.map(\.id) == [.linkBroken])
        #expect(try await site.build().diagnostics.map(\.id) == [.linkBroken])
    }
}
