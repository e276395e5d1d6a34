import BroadsheetModel
import BroadsheetOutput
import Foundation
import Testing

/// What is not made again, because its fingerprint is that of the last build.
@Suite struct FingerprintTests {
    let folder = TemporaryFolder()

    /// Writes files whose fingerprint is the number before the colon of their text.
    private func write(_ files: KeyValuePairs<String, String>, memory: Bool = true) async throws -> WriteReport {
        let files = Array(files)
        let writer = OutputWriter(
            folder: folder.path + "/Output", sources: [], memory: memory ? folder.path + "/.broadsheet" : nil, width: 2)
        return try await writer.write(
            files.map { file in
                let mark = file.value.prefix { $0 != ":" }
                return OutputJob(path: file.key, rank: 1, fingerprint: Fingerprint(of: Array(mark.utf8)))
            }
        ) { index, buffer in buffer += files[index].value.utf8 }
    }

    @Test func `a file with the same fingerprint is neither made nor touched`() async throws {
        let first = try await write(["index.html": "1: front", "a/index.html": "1: a"])
        #expect(first.made == 2)
        let before = try folder.stamps("")
        let second = try await write(["index.html": "1: front", "a/index.html": "1: a"])
        #expect(second.made == 0)
        #expect(second.unchanged == 2)
        #expect(second.forgot == nil)
        #expect(try folder.stamps("") == before)
    }

    @Test func `an output is remembered from its first build on, also when its path leads through a link`() async throws
    {
        try FileManager.default.createDirectory(atPath: folder.path + "/real", withIntermediateDirectories: false)
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/link", withDestinationPath: folder.path + "/real")
        let writer = OutputWriter(
            folder: folder.path + "/link/new/Output", sources: [], memory: folder.path + "/.broadsheet", width: 2)
        let jobs = [OutputJob(path: "index.html", rank: 1, fingerprint: Fingerprint(of: "1"))]
        for made in [1, 0] {
            let report = try await writer.write(jobs) { _, buffer in buffer += "front".utf8 }
            #expect(report.made == made)
        }
    }

    @Test func `a fingerprint stands for the bytes, so other bytes under it are not seen`() async throws {
        _ = try await write(["index.html": "1: front"])
        let report = try await write(["index.html": "1: other"])
        #expect(report.made == 0)
        #expect(folder.text("Output/index.html") == "1: front")
    }

    @Test func `a new fingerprint with new bytes is written, and only that`() async throws {
        _ = try await write(["index.html": "1: front", "a/index.html": "1: a"])
        let report = try await write(["index.html": "2: front", "a/index.html": "1: a"])
        #expect(report.made == 1)
        #expect(report.changed == 1)
        #expect(report.unchanged == 1)
        #expect(folder.text("Output/index.html") == "2: front")
    }

    @Test func `the same bytes under a new fingerprint touch nothing and are remembered`() async throws {
        func write(_ mark: String) async throws -> WriteReport {
            try await OutputWriter(
                folder: folder.path + "/Output", sources: [], memory: folder.path + "/.broadsheet", width: 1
            ).write([OutputJob(path: "index.html", rank: 1, fingerprint: Fingerprint(of: Array(mark.utf8)))]) {
                $1 += "front".utf8
            }
        }
        #expect(try await write("1").made == 1)
        let before = try folder.stamps("Output")
        #expect(try await write("2").made == 1)
        #expect(try await write("2").made == 0)
        #expect(try folder.stamps("Output") == before)
    }

    @Test func `a file that was edited by hand is written again, one that was only touched is left alone`() async throws
    {
        _ = try await write(["index.html": "1: front", "a.html": "1: a"])
        try folder.make("Output/index.html", "1: FRONT")
        try folder.make("Output/a.html", "1: a")
        let report = try await write(["index.html": "1: front", "a.html": "1: a"])
        #expect(report.made == 1)
        #expect(report.changed == 1)
        #expect(folder.text("Output/index.html") == "1: front")
        #expect(try await write(["index.html": "1: front", "a.html": "1: a"]).made == 0)
    }

    @Test func `a file that was deleted by hand is written again`() async throws {
        _ = try await write(["index.html": "1: front"])
        try FileManager.default.removeItem(atPath: folder.path + "/Output/index.html")
        #expect(try await write(["index.html": "1: front"]).made == 1)
        #expect(folder.text("Output/index.html") == "1: front")
    }

    @Test func `files that come, go and change their places keep the others as they are`() async throws {
        _ = try await write(["a": "1: a", "b": "1: b", "c": "1: c", "d": "1: d"])
        let report = try await write(["d": "1: d", "x": "1: x", "a": "1: a", "c": "2: c"])
        #expect(report.made == 2)
        #expect(report.added == 1)
        #expect(report.changed == 1)
        #expect(report.deleted == 1)
        #expect(folder.names("Output") == [".broadsheet", "a", "c", "d", "x"])
        let again = try await write(["d": "1: d", "x": "1: x", "a": "1: a", "c": "2: c"])
        #expect(again.made == 0)
    }

    @Test func `without the memory all is made, nothing is touched and all is known again`() async throws {
        _ = try await write(["index.html": "1: front", "a.html": "1: a"])
        let before = try folder.stamps("Output")
        try FileManager.default.removeItem(atPath: folder.path + "/.broadsheet")
        let report = try await write(["index.html": "1: front", "a.html": "1: a"])
        #expect(report.made == 2)
        #expect(report.unchanged == 2)
        #expect(try folder.stamps("Output") == before)
        #expect(try await write(["index.html": "1: front", "a.html": "1: a"]).made == 0)
    }

    @Test func `a damaged memory is said and made anew`() async throws {
        _ = try await write(["index.html": "1: front"])
        let name = try #require(folder.names(".broadsheet").first)
        try folder.make(".broadsheet/" + name, "broadsheet memory 1\nnonsense")
        let report = try await write(["index.html": "1: front"])
        #expect(report.forgot?.contains("was damaged") == true)
        #expect(report.unchanged == 1)
        #expect(try await write(["index.html": "1: front"]).forgot == nil)
    }

    @Test func `a build without a memory of its own does not make the next one trust an old one`() async throws {
        _ = try await write(["index.html": "1: front"])
        _ = try await write(["index.html": "2: front"], memory: false)
        #expect(try await write(["index.html": "1: front"]).changed == 1)
        #expect(folder.text("Output/index.html") == "1: front")
    }

    @Test func `a manifest of the first format is understood`() async throws {
        let digest = Fingerprint(of: Array("old".utf8)).text
        try folder.make(
            "Output/.broadsheet/manifest", "broadsheet output 1\n\(digest) 3 a.html\n\(digest) 3 gone.html\n")
        try folder.make("Output/a.html", "old")
        try folder.make("Output/gone.html", "old")
        let report = try await write(["a.html": "1: new"])
        #expect(report.changed == 1)
        #expect(report.deleted == 1)
        #expect(folder.names("Output") == [".broadsheet", "a.html"])
    }

    @Test func `a damaged manifest is an error and nothing is touched`() async throws {
        _ = try await write(["index.html": "1: front", "a.html": "1: a"])
        let path = folder.path + "/Output/.broadsheet/manifest"
        let whole = try Data(contentsOf: URL(fileURLWithPath: path))
        for size in [0, 10, 30, whole.count - 1] {
            try whole.prefix(size).write(to: URL(fileURLWithPath: path))
            await #expect(throws: OutputError.self) { try await write(["index.html": "2: front"]) }
        }
        var flipped = whole
        flipped[40] ^= 1
        try flipped.write(to: URL(fileURLWithPath: path))
        await #expect(throws: OutputError.self) { try await write(["index.html": "2: front"]) }
        #expect(folder.text("Output/index.html") == "1: front")
    }

    @Test func `the manifest of a site is the same wherever and whenever it is built`() async throws {
        _ = try await write(["index.html": "1: front", "a.html": "1: a"])
        let manifest = folder.bytes("Output/.broadsheet/manifest")
        try FileManager.default.removeItem(atPath: folder.path + "/Output")
        _ = try await write(["index.html": "1: other", "b.html": "1: b"])
        _ = try await write(["index.html": "2: front", "a.html": "1: a"])
        #expect(folder.bytes("Output/.broadsheet/manifest") != manifest)
        _ = try await write(["index.html": "1: front", "a.html": "1: a"])
        #expect(folder.bytes("Output/.broadsheet/manifest") == manifest)
    }

    @Test func `names that differ only in their Unicode form are two files`() async throws {
        let report = try await write(["caf\u{E9}/a": "1: a", "cafe\u{301}/a": "1: b"])
        #expect(report.added == 2)
        #expect(try await write(["caf\u{E9}/a": "1: a", "cafe\u{301}/a": "1: b"]).made == 0)
    }
}
