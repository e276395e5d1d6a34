import BroadsheetOutput
import Foundation
import Testing

@Suite struct OutputWriterTests {
    let folder = TemporaryFolder()

    private func write(_ files: [String: String], to name: String = "Output", sources: [String] = []) async throws
        -> WriteReport
    {
        let paths = files.keys.sorted()
        return try await OutputWriter(folder: folder.path + "/" + name, sources: sources, width: 2)
            .write(paths.map { OutputJob(path: $0, rank: $0.hasSuffix(".css") ? 0 : 1) }) { index, buffer in
                buffer += Array((files[paths[index]] ?? "").utf8)
            }
    }

    @Test func `a first build writes every file`() async throws {
        let report = try await write(["index.html": "front", "world/index.html": "world"])
        #expect(report.added == 2)
        #expect(folder.text("Output/index.html") == "front")
        #expect(folder.text("Output/world/index.html") == "world")
        #expect(folder.names() == ["Output"])
    }

    @Test func `a second build with the same files touches none`() async throws {
        _ = try await write(["index.html": "front", "a/index.html": "a"])
        let before = try folder.stamps("Output")
        let report = try await write(["index.html": "front", "a/index.html": "a"])
        #expect(report.unchanged == 2)
        #expect(report.added + report.changed + report.deleted == 0)
        #expect(try folder.stamps("Output") == before)
    }

    @Test func `what is gone is deleted with its empty folders, what others wrote stays`() async throws {
        _ = try await write(["index.html": "front", "a/b/index.html": "b"])
        try "mine".write(toFile: folder.path + "/Output/CNAME", atomically: true, encoding: .utf8)
        let report = try await write(["index.html": "new front", "c.html": "c"])
        #expect(report.deleted == 1)
        #expect(report.changed == 1)
        #expect(report.added == 1)
        #expect(folder.text("Output/CNAME") == "mine")
        #expect(folder.text("Output/a") == nil)
        #expect(folder.exists("Output/a") == false)
        #expect(folder.text("Output/index.html") == "new front")
    }

    @Test func `a file that was damaged by hand in its size is written again`() async throws {
        _ = try await write(["index.html": "front"])
        try "x".write(toFile: folder.path + "/Output/index.html", atomically: true, encoding: .utf8)
        _ = try await write(["index.html": "front"])
        #expect(folder.text("Output/index.html") == "front")
    }

    @Test func `a folder that is not ours is refused and stays as it is`() async throws {
        try folder.make("Output/precious.txt", "mine")
        await #expect(throws: OutputError.self) { try await write(["index.html": "front"]) }
        #expect(folder.text("Output/precious.txt") == "mine")
        #expect(folder.names("Output") == ["precious.txt"])
    }

    @Test func `a foreign file in the way is refused before anything changes`() async throws {
        _ = try await write(["index.html": "front"])
        try folder.make("Output/about.html", "mine")
        await #expect(throws: OutputError.self) { try await write(["index.html": "new", "about.html": "ours"]) }
        #expect(folder.text("Output/index.html") == "front")
        #expect(folder.text("Output/about.html") == "mine")
        #expect(folder.names() == ["Output"])
    }

    @Test func `an output that holds the source is refused`() async throws {
        try folder.make("site/Content/a.txt", "a")
        await #expect(throws: OutputError.self) {
            try await write(["index.html": "x"], to: "site", sources: [folder.path + "/site/Content"])
        }
        #expect(folder.text("site/Content/a.txt") == "a")
        #expect(folder.exists("site/index.html") == false)
    }

    @Test func `a folder becomes a file and a file a folder`() async throws {
        _ = try await write(["a/index.html": "folder", "b": "file"])
        _ = try await write(["a": "file", "b/index.html": "folder"])
        #expect(folder.text("Output/a") == "file")
        #expect(folder.text("Output/b/index.html") == "folder")
    }

    @Test func `a source that vanished while the site was built is an error and the output stays`() async throws {
        _ = try await write(["index.html": "front", "a.jpg": "picture"])
        let before = try folder.stamps("")
        let writer = OutputWriter(folder: folder.path + "/Output", sources: [], width: 1)
        let jobs = [
            OutputJob(path: "index.html", rank: 1),
            OutputJob(path: "a.jpg", rank: 0, source: folder.path + "/Content/a.jpg"),
        ]
        await #expect {
            try await writer.write(jobs) { $1 += "new front".utf8 }
        } throws: { error in
            let error = error as? OutputError
            return error?.message == "could not read `\(folder.path)/Content/a.jpg`: no such file or directory"
                && error?.hint == "it was there when the build began; build again"
        }
        #expect(try folder.stamps("") == before)
    }

    @Test func `content that cannot be made is an error and the output stays`() async throws {
        _ = try await write(["index.html": "front"])
        let before = try folder.stamps("")
        struct Vanished: Error {}
        await #expect(throws: Vanished.self) {
            try await OutputWriter(folder: folder.path + "/Output", sources: [], width: 1)
                .write([OutputJob(path: "index.html", rank: 1), OutputJob(path: "b.html", rank: 1)]) { index, buffer in
                    buffer += "new front".utf8
                    if index == 1 { throw Vanished() }
                }
        }
        #expect(try folder.stamps("") == before)
        await #expect(throws: Vanished.self) {
            try await OutputWriter(folder: folder.path + "/Second", sources: [], width: 1)
                .write([OutputJob(path: "index.html", rank: 1)]) { _, _ in throw Vanished() }
        }
        #expect(folder.names() == ["Output"])
    }

    @Test func `an output where nothing can be made is an error that names the folder`() async throws {
        await #expect {
            try await OutputWriter(folder: "/proc/nowhere/Output", sources: [], width: 1)
                .write([OutputJob(path: "index.html", rank: 1)]) { _, _ in }
        } throws: { error in
            (error as? OutputError)?.message.hasPrefix("could not make the folder `/proc/nowhere`: ") == true
        }
    }

    @Test func `an output that is a link to a folder is written through the link`() async throws {
        try folder.make("real/Output/.keep", "")
        try FileManager.default.removeItem(atPath: folder.path + "/real/Output/.keep")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/Output", withDestinationPath: "real/Output")
        _ = try await write(["index.html": "front"])
        _ = try await write(["index.html": "new front"])
        #expect(folder.text("real/Output/index.html") == "new front")
        #expect(folder.names("real") == ["Output"])
    }

    @Test func `files of others stay when all of ours go`() async throws {
        _ = try await write(["a/index.html": "a", "b/index.html": "b"])
        try folder.make("Output/a/mine.txt", "mine")
        let report = try await write(["b/index.html": "b"])
        #expect(report.deleted == 1)
        #expect(folder.names("Output/a") == ["mine.txt"])
    }
}
