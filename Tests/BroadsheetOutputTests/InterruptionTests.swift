import BroadsheetModel
import Foundation
import Synchronization
import Testing

@testable import BroadsheetOutput

/// Stops a build before each of its changes of the output, as a kill would, and looks at what readers would find.
@Suite struct InterruptionTests {
    /// Pages by path; a word that begins with `/` is a link.
    typealias Pages = [String: String]

    private static let old: Pages = [
        "style-1.css": "old style", "index.html": "front /style-1.css /a/index.html /gone/deep/index.html",
        "a/index.html": "a /index.html /style-1.css", "kept.html": "kept /a/index.html",
        "gone/deep/index.html": "gone /gone/other.html /index.html", "gone/other.html": "other /gone/deep/index.html",
    ]
    private static let new: Pages = [
        "style-2.css": "new style", "index.html": "front /style-2.css /new/story/index.html /topics/new/index.html",
        "a/index.html": "a, changed /topics/new/index.html /new/story/index.html", "kept.html": "kept /a/index.html",
        "new/story/index.html": "story /topics/new/index.html /a/index.html",
        "topics/new/index.html": "topic /new/story/index.html /a/index.html",
    ]
    private static func rank(_ path: String) -> Int {
        path.hasSuffix(".css") ? 0 : path == "index.html" || path.hasPrefix("topics") ? 2 : 1
    }

    private static func write(
        _ pages: Pages, in folder: TemporaryFolder, stopsAfter: Int? = nil, inside: Bool
    ) async throws -> WriteReport {
        let paths = pages.keys.sorted()
        return try await OutputWriter(
            folder: folder.path + "/Output", sources: [], memory: folder.path + "/.broadsheet", startsAnew: false,
            width: 2, stopsAfter: stopsAfter, stagesInside: inside
        ).write(
            paths.map {
                OutputJob(path: $0, rank: rank($0), fingerprint: Fingerprint(of: Array((pages[$0] ?? "").utf8)))
            }
        ) { index, buffer in buffer += (pages[paths[index]] ?? "").utf8 }
    }

    /// The files of the output, without our own corner.
    private static func pages(_ folder: TemporaryFolder) throws -> Pages {
        let root = folder.path + "/Output"
        var out: Pages = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: root) where !path.hasPrefix(".broadsheet") {
            if let text = folder.text("Output/" + path) { out[path] = text }
        }
        return out
    }

    /// Links to nothing in the pages that a reader can come to from one that was there before.
    private static func brokenLinks(_ pages: Pages) -> [String] {
        var pending = pages.keys.filter { old[$0] != nil && new[$0] != nil }.sorted()
        var seen = Set(pending)
        var broken: [String] = []
        while let page = pending.popLast() {
            for link in (pages[page] ?? "").split(separator: " ") where link.hasPrefix("/") {
                let target = String(link.dropFirst())
                if pages[target] == nil { broken.append("\(page) → \(target)") }
                if pages[target] != nil, seen.insert(target).inserted { pending.append(target) }
            }
        }
        return broken
    }

    private static func expectSound(_ folder: TemporaryFolder, after steps: Int) throws {
        let found = try pages(folder)
        for (path, text) in found {
            #expect(text == old[path] || text == new[path], "\(path) is half a file after \(steps) steps")
        }
        #expect(brokenLinks(found) == [], "after \(steps) steps")
        #expect(found["kept.html"] != nil && found["index.html"] != nil && found["a/index.html"] != nil)
    }

    @Test(arguments: [false, true])
    func `at every step each page is whole and leads somewhere, and the next build completes`(inside: Bool) async throws
    {
        var steps = 0
        while true {
            let folder = TemporaryFolder()
            _ = try await Self.write(Self.old, in: folder, inside: inside)
            do {
                _ = try await Self.write(Self.new, in: folder, stopsAfter: steps, inside: inside)
                break
            } catch let error as OutputError {
                #expect(error.message == "stopped by a test")
            }
            try Self.expectSound(folder, after: steps)
            let report = try await Self.write(Self.new, in: folder, inside: inside)
            #expect(report.files == Self.new.count)
            #expect(try Self.pages(folder) == Self.new)
            #expect(folder.names("Output/.broadsheet") == ["manifest"])
            #expect(folder.names() == [".broadsheet", "Output"])
            #expect(try await Self.write(Self.new, in: folder, inside: inside).made == 0)
            steps += 1
        }
        // The journal, each of its moves and deletions with their folders, the manifest, and the clearing up.
        #expect(steps >= 15)
    }

    @Test(arguments: [false, true])
    func `the finishing of a journal may be stopped again and again`(inside: Bool) async throws {
        for first in 1...12 {
            let folder = TemporaryFolder()
            _ = try await Self.write(Self.old, in: folder, inside: inside)
            var steps = first
            var stops = 0
            while true {
                do {
                    _ = try await Self.write(Self.new, in: folder, stopsAfter: steps, inside: inside)
                    break
                } catch is OutputError {
                    stops += 1
                    try Self.expectSound(folder, after: steps)
                    steps += 1
                }
            }
            #expect(stops > 1)
            #expect(try Self.pages(folder) == Self.new)
            #expect(folder.names("Output/.broadsheet") == ["manifest"])
        }
    }

    @Test func `a journal is finished also when the next build makes another site`() async throws {
        for steps in 0..<16 {
            let folder = TemporaryFolder()
            _ = try await Self.write(Self.old, in: folder, inside: false)
            _ = try? await Self.write(Self.new, in: folder, stopsAfter: steps, inside: false)
            _ = try await Self.write(Self.old, in: folder, inside: false)
            #expect(try Self.pages(folder) == Self.old)
            #expect(folder.names("Output") == [".broadsheet", "a", "gone", "index.html", "kept.html", "style-1.css"])
        }
    }

    @Test func `a journal whose staged files are lost is given up, and all is made again`() async throws {
        for steps in 1..<16 {
            let folder = TemporaryFolder()
            _ = try await Self.write(Self.old, in: folder, inside: false)
            do {
                _ = try await Self.write(Self.new, in: folder, stopsAfter: steps, inside: false)
            } catch is OutputError {
                try? FileManager.default.removeItem(atPath: folder.path + "/.Output.broadsheet-staging")
            }
            _ = try await Self.write(Self.new, in: folder, inside: false)
            #expect(try Self.pages(folder) == Self.new, "after \(steps) steps")
            #expect(folder.names() == [".broadsheet", "Output"])
        }
    }

    @Test func `a folder becomes a file and a file a folder, at every step`() async throws {
        let (before, after): (Pages, Pages) = (
            ["a/index.html": "folder", "b": "file"], ["a": "file", "b/c": "folder"]
        )
        for steps in 0..<12 {
            let folder = TemporaryFolder()
            _ = try await Self.write(before, in: folder, inside: false)
            _ = try? await Self.write(after, in: folder, stopsAfter: steps, inside: false)
            for (path, text) in try Self.pages(folder) { #expect(text == before[path] || text == after[path]) }
            _ = try await Self.write(after, in: folder, inside: false)
            #expect(try Self.pages(folder) == after)
        }
    }

    @Test func `what a killed first build has left is cleared away`() async throws {
        let folder = TemporaryFolder()
        try folder.make(".Output.broadsheet-staging/half/a.html", "hal")
        _ = try await Self.write(Self.new, in: folder, inside: false)
        #expect(try Self.pages(folder) == Self.new)
        #expect(folder.names() == [".broadsheet", "Output"])
    }

    @Test func `what a killed later build has left beside and inside is cleared away`() async throws {
        let folder = TemporaryFolder()
        _ = try await Self.write(Self.new, in: folder, inside: false)
        try folder.make(".Output.broadsheet-staging/0", "hal")
        try folder.make("Output/.broadsheet/staging/0", "hal")
        #expect(try await Self.write(Self.new, in: folder, inside: false).made == 0)
        #expect(folder.names() == [".broadsheet", "Output"])
        #expect(folder.names("Output/.broadsheet") == ["manifest"])
    }

    @Test func `two builds of one output do not meet, be it the first or a later one`() async throws {
        let folder = TemporaryFolder()
        for _ in 0..<2 {
            let heard = Heard()
            let writer = OutputWriter(folder: folder.path + "/Output", sources: [], width: 1)
            _ = try await writer.write([OutputJob(path: "index.html", rank: 1)]) { _, buffer in
                let message = Self.errorOfBuild(in: folder.path + "/Output")
                heard.message.withLock { $0 = message }
                buffer += "front".utf8
            }
            #expect(heard.message.withLock { $0 }?.hasPrefix("another build is writing to ") == true)
            #expect(folder.text("Output/index.html") == "front")
        }
    }

    private final class Heard: Sendable {
        let message = Mutex<String?>(nil)
    }

    /// What another build says that begins now.
    private static func errorOfBuild(in output: String) -> String? {
        var steps = StepLimit()
        do {
            _ = try OutputFolder.open(output, sources: [], &steps)
            return nil
        } catch {
            return error.message
        }
    }
}
