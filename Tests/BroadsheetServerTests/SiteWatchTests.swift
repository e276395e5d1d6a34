import BroadsheetBuilder
import Foundation
import Testing

@testable import BroadsheetServer

/// Watches real folders, by both ways.
@Suite struct SiteWatchTests {
    /// A site that is watched, and what was told of it.
    private final class Watched: Sendable {
        let site: TemporarySite
        let queue = ChangeQueue()
        private let watch: SiteWatch

        init(polls: Bool, _ prepare: (TemporarySite) throws -> Void = { _ in }) throws {
            let site = try TemporarySite()
            try site.write("broadsheet.toml", "")
            try site.write("Content/world/a.md", "A")
            try prepare(site)
            self.site = site
            let queue = queue
            watch = try SiteWatch(site.places, polls: polls) { queue.add($0) }
        }

        /// What is told after some work: names below the site's folder.
        func told(after work: () throws -> Void) async throws -> Set<String> {
            try work()
            let timeout = Task {
                try await Task.sleep(for: .seconds(10))
                queue.close()
            }
            defer { timeout.cancel() }
            return Set(try #require(await queue.next()).map { SiteFolder.below(site.folder, $0) })
        }
    }

    @Test(arguments: [false, true])
    func `a save is told`(polls: Bool) async throws {
        let watched = try Watched(polls: polls)
        #expect(try await watched.told { try watched.site.write("Content/world/a.md", "B") } == ["Content/world/a.md"])
    }

    @Test(arguments: [false, true])
    func `a file moved over another is told`(polls: Bool) async throws {
        let watched = try Watched(polls: polls)
        let told = try await watched.told {
            try watched.site.write("Content/world/.a.tmp", "B")
            try watched.site.move("Content/world/.a.tmp", to: "Content/world/a.md")
        }
        #expect(told == ["Content/world/a.md"])
    }

    @Test(arguments: [false, true])
    func `a deletion is told`(polls: Bool) async throws {
        let watched = try Watched(polls: polls)
        #expect(try await watched.told { try watched.site.remove("Content/world/a.md") } == ["Content/world/a.md"])
    }

    @Test(arguments: [false, true])
    func `files in new folders are told`(polls: Bool) async throws {
        let watched = try Watched(polls: polls)
        let first = try await watched.told { try watched.site.write("Content/new/deep/b.md", "B") }
        #expect(first.contains { $0.hasPrefix("Content/new") })
        let second = try await watched.told { try watched.site.write("Content/new/deep/b.md", "C") }
        #expect(second.contains("Content/new/deep/b.md"))
    }

    @Test(arguments: [false, true])
    func `the configuration and a new folder of templates are told`(polls: Bool) async throws {
        let watched = try Watched(polls: polls)
        #expect(
            try await watched.told { try watched.site.write("broadsheet.toml", "title = \"B\"") } == ["broadsheet.toml"]
        )
        let told = try await watched.told { try watched.site.write("Templates/article.html", "B") }
        #expect(told.contains { $0.hasPrefix("Templates") })
        let again = try await watched.told { try watched.site.write("Templates/article.html", "C") }
        #expect(again == ["Templates/article.html"])
    }

    @Test(arguments: [false, true])
    func `leftovers, hidden files and what builds write are not told`(polls: Bool) async throws {
        let watched = try Watched(polls: polls)
        let told = try await watched.told {
            for name in [
                "Content/world/.a.md.swp", "Content/world/a.md~", "Content/world/#a.md#", "Content/.hidden/x",
                "Output/x.html",
                ".broadsheet/articles", "notes.txt",
            ] { try watched.site.write(name, "x") }
            try watched.site.write("Content/world/b.md", "B")
        }
        #expect(told == ["Content/world/b.md"])
    }

    @Test(arguments: [false, true])
    func `a content folder that goes and comes back is watched on`(polls: Bool) async throws {
        let watched = try Watched(polls: polls)
        _ = try await watched.told { try watched.site.remove("Content") }
        var told: Set<String> = []
        while !told.contains(where: { $0.hasPrefix("Content/world") }) {
            told = try await watched.told { try watched.site.write("Content/world/c.md", UUID().uuidString) }
        }
        #expect(told.contains { $0.hasPrefix("Content/world") })
    }

    #if canImport(Glibc)
        @Test func `many saves in a row are told together`() async throws {
            let watched = try Watched(polls: false)
            let told = try await watched.told {
                for number in 0..<50 { try watched.site.write("Content/world/\(number).md", "x") }
            }
            #expect(told.count > 1)
        }
    #endif
}
