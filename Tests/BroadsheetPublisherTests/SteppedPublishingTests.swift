import BroadsheetModel
import Foundation
import Synchronization
import Testing

@testable import BroadsheetPublisher

@Suite struct SteppedPublishingTests {
    private let site = ["assets/s.1.css": "css", "index.html": "front", "world/2026/a/index.html": "a"]

    private func folders(_ files: [String: String]) throws -> (output: TemporaryFolder, host: TemporaryFolder) {
        let output = try TemporaryFolder()
        for (path, text) in files { try output.write(path, text) }
        return (output, try TemporaryFolder())
    }

    private func publish(
        _ output: TemporaryFolder, _ host: any PublishHost, all: Bool = false, isApproved: Bool = true
    ) async throws -> PublishPlan {
        let files = try output.texts().keys.sorted().map { try LocalFile.real($0, below: output.path) }
        var options = PublishOptions(source: "/nowhere", jobs: 2)
        options.sendsAll = all
        let target = PublishTarget(name: "live", host: .folder(path: "x"))
        return try await SteppedPublishing(
            host: host, target: target, site: LocalSite(files: files), options: options, tell: { _ in }
        ).publish { _ in isApproved }.plan
    }

    private func folderHost(_ host: TemporaryFolder) throws -> FolderHost {
        try FolderHost(host.path, source: "/nowhere", output: "/nowhere")
    }

    @Test func `the host has what the output has, and later only what changed is sent`() async throws {
        let (output, host) = try folders(site)
        let first = try await publish(output, try folderHost(host))
        #expect(first.added.count == 3)
        #expect(try host.texts() == output.texts())
        let again = try await publish(output, try folderHost(host))
        #expect(again.isEmpty)
        #expect(again.unchanged == 3)

        try output.write("index.html", "FRONT")
        try output.write("world/2026/b/index.html", "b")
        try output.remove("world/2026/a")
        let second = try await publish(output, try folderHost(host))
        #expect(second.added.map(\.path) == ["world/2026/b/index.html"])
        #expect(second.changed == [.init(path: "index.html", bytes: 5)])
        #expect(second.deleted == ["world/2026/a/index.html"])
        #expect(try host.texts() == output.texts())
        #expect(!FileManager.default.fileExists(atPath: host.path + "/world/2026/a"))
    }

    @Test func `files of others are never deleted, but for those in the place of our own`() async throws {
        let (output, host) = try folders(site)
        try host.write("mine.txt", "precious")
        try host.write("world/2026/a/mine.txt", "precious too")
        try host.write("index.html", "under construction")
        let plan = try await publish(output, try folderHost(host))
        #expect(plan.changed.map(\.path) == ["index.html"])
        try output.remove("world")
        _ = try await publish(output, try folderHost(host))
        #expect(
            try host.texts().keys.sorted() == ["assets/s.1.css", "index.html", "mine.txt", "world/2026/a/mine.txt"])
        #expect(host.text("index.html") == "front")
    }

    @Test func `what is not approved changes nothing`() async throws {
        let (output, host) = try folders(site)
        _ = try await publish(output, try folderHost(host), isApproved: false)
        #expect(try FileManager.default.contentsOfDirectory(atPath: host.path).isEmpty)
    }

    @Test func `a file that others changed on the host is put right when all are sent`() async throws {
        let (output, host) = try folders(site)
        _ = try await publish(output, try folderHost(host))
        try host.write("index.html", "by hand")
        #expect(try await publish(output, try folderHost(host)).isEmpty)
        #expect(try await publish(output, try folderHost(host), all: true).changed.count == 3)
        #expect(try host.texts() == output.texts())
    }

    @Test func `after an end at any step the next run puts everything right and loses track of nothing`() async throws {
        var next = site
        next["index.html"] = "FRONT"
        next["world/2026/a/index.html"] = nil
        next["world/2026/b/index.html"] = "b"
        next["feed.xml"] = "feed"
        for last in 0..<20 {
            let (output, host) = try folders(site)
            _ = try await publish(output, try folderHost(host))
            for path in site.keys where next[path] == nil { try output.remove(path) }
            for (path, text) in next { try output.write(path, text) }
            let failing = FailingHost(host: try folderHost(host), steps: last)
            var isInterrupted = false
            do { _ = try await publish(output, failing) } catch is PublishError { isInterrupted = true }
            // Whatever the front page shows now, all that it leads to is there.
            if host.text("index.html") == "FRONT" { #expect(host.text("world/2026/b/index.html") == "b") }
            if host.text("index.html") == "front" { #expect(host.text("world/2026/a/index.html") == "a") }
            // The editor changes everything once more before the next run.
            try output.remove("world/2026/b")
            try output.write("index.html", "third")
            _ = try await publish(output, try folderHost(host))
            #expect(try host.texts() == output.texts())
            #expect(try await publish(output, try folderHost(host)).isEmpty)
            if !isInterrupted { return }
        }
        Issue.record("the run never came to its end")
    }

    @Test func `what a run has noted on the way is not sent again`() async throws {
        var many = site
        for number in 0..<20 { many["world/2026/\(number)/index.html"] = "\(number)" }
        let (output, host) = try folders(many)
        let failing = FailingHost(host: try folderHost(host), steps: 16, filesInPart: 4)
        await #expect(throws: PublishError.self) { try await publish(output, failing) }
        let plan = try await publish(output, try folderHost(host))
        #expect(plan.unchanged >= 8)
        #expect(plan.added.count == many.count - plan.unchanged)
        #expect(plan.notes == ["an earlier publishing did not finish: this one goes on with it"])
        #expect(try host.texts() == output.texts())
    }

    @Test func `a file may become a folder and a folder a file`() async throws {
        let (output, host) = try folders(["index.html": "front", "about": "file", "world/2026/a/index.html": "a"])
        _ = try await publish(output, try folderHost(host))
        try output.remove("about")
        try output.remove("world/2026")
        try output.write("about/index.html", "page")
        try output.write("world/2026", "file")
        _ = try await publish(output, try folderHost(host))
        #expect(try host.texts() == output.texts())
    }

    @Test func `two runs at one time end with a failure and nothing is believed`() async throws {
        let (output, host) = try folders(site)
        let meddling = FailingHost(host: try folderHost(host), steps: .max) {
            // Another machine publishes between our first and our last word.
            try? host.write("index.html", "theirs")
            let entry = HostList.Entry(state: .sound, digest: Fingerprint(of: "theirs"), size: 6)
            let list = HostList(run: "theirs", files: ["index.html": entry, "their.html": entry])
            try? host.write(HostList.name, String(decoding: list.bytes, as: UTF8.self))
        }
        let error = await #expect(throws: PublishError.self) { try await publish(output, meddling) }
        #expect(error?.message.contains("at the same time") == true)
        let plan = try await publish(output, try folderHost(host))
        #expect(plan.changed.count == 3)
        #expect(plan.deleted == ["their.html"])
        #expect(try host.texts() == output.texts())
    }

    @Test func `a list that is damaged means that all is sent and nothing deleted`() async throws {
        let (output, host) = try folders(site)
        _ = try await publish(output, try folderHost(host))
        try host.write(HostList.name, "broadsheet published 1\nrun x\n")
        try output.remove("world")
        let plan = try await publish(output, try folderHost(host))
        #expect(plan.changed.count == 2)
        #expect(plan.deleted.isEmpty)
        #expect(plan.notes.first?.contains("damaged") == true)
    }

    @Test func `a folder that holds the site or lies in its output is refused`() throws {
        let folder = try TemporaryFolder()
        try folder.write("site/Output/index.html", "x")
        let (site, output) = (folder.path + "/site", folder.path + "/site/Output")
        for bad in [folder.path, site, output, output + "/"] {
            let error = #expect(throws: PublishError.self) { try FolderHost(bad, source: site, output: output) }
            #expect(error?.kind == .couldNotRun)
        }
        try folder.write("site/Output/inner/x", "x")
        #expect(throws: PublishError.self) { try FolderHost(output + "/inner", source: site, output: output) }
        _ = try FolderHost(folder.path + "/elsewhere", source: site, output: output)
    }
}

/// A host that fails after some steps, or that something else happens to in the middle.
private final class FailingHost: PublishHost {
    private let host: FolderHost
    private let steps: Mutex<Int>
    private let meddle: @Sendable () -> Void
    let filesInPart: Int

    init(host: FolderHost, steps: Int, filesInPart: Int = 2_000, meddle: @escaping @Sendable () -> Void = {}) {
        self.host = host
        self.steps = Mutex(steps)
        self.filesInPart = filesInPart
        self.meddle = meddle
    }

    var place: String { host.place }
    private func step() throws(PublishError) {
        let left = steps.withLock { steps in
            steps -= 1
            return steps
        }
        if left < 0 { throw PublishError(.failed, "the way to the host is gone") }
    }

    func readList() throws(PublishError) -> [UInt8]? { try host.readList() }
    func existing(among files: [LocalFile]) -> Set<String> { host.existing(among: files) }
    func send(_ phase: PublishPhase, _ progress: PublishProgress) throws(PublishError) {
        for file in phase.files {
            try step()
            try host.send(
                PublishPhase(
                    name: phase.name, files: [file], isUnseen: phase.isUnseen, isForever: phase.isForever,
                    root: phase.root), progress)
        }
        meddle()
    }
    func delete(_ paths: [String], emptied folders: [String]) throws(PublishError) {
        for path in paths {
            try step()
            try host.delete([path], emptied: [])
        }
        try step()
        try host.delete([], emptied: folders)
    }
    func writeList(_ bytes: [UInt8]) throws(PublishError) {
        try step()
        try host.writeList(bytes)
    }
}
