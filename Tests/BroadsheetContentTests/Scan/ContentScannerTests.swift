import BroadsheetDiagnostics
import Foundation
import Testing

@testable import BroadsheetContent

@Suite struct ContentScannerTests {
    private func scan(_ folder: String, excluded: Set<String> = []) async throws -> Diagnosed<[SourceFile]> {
        try await ContentScanner(folder: folder, shown: "Content", excluded: excluded).scan()
    }

    @Test func `files come out in the order of their paths, leftovers do not`() async throws {
        try await withTemporaryFolder { folder in
            let names = [
                "a/x.md", "a-b/y.md", "a.md", "Z.TXT", "a/b/c.markdown", "a/_index.md", "p.jpg", ".hidden.md", "d.md~",
                "#a#", "x.swp", "Thumbs.db", "desktop.ini", ".git/config.md", "ü.md", "Output/o.md", "folder.md/in.md",
            ]
            for name in names { try write([0x61], folder + "/" + name) }
            let result = try await scan(folder, excluded: ["Output"])
            let paths = result.value.map(\.relativePath)
            #expect(
                paths == [
                    "Z.TXT", "a-b/y.md", "a.md", "a/_index.md", "a/b/c.markdown", "a/x.md", "folder.md/in.md", "p.jpg",
                    "ü.md",
                ])
            #expect(
                result.value.map(\.kind) == [
                    .digestText, .markdown, .markdown, .index, .markdown, .markdown, .markdown, .other, .markdown,
                ])
            #expect(result.diagnostics.isEmpty)
            let sorted = paths.map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) }
            #expect(paths.map { Array($0.utf8) } == sorted)
            #expect(result.value.first?.path == "Content/Z.TXT")
            #expect(result.value.first?.size == 1)
            #expect((result.value.first?.modified.seconds ?? 0) > 1_600_000_000)
        }
    }

    @Test func `links are followed only to files inside`() async throws {
        try await withTemporaryFolder { outer in
            let folder = outer + "/Content"
            try write([0x61], folder + "/real.md")
            try write([0x61], outer + "/secret/secret.md")
            let links = [
                ("inside.md", "real.md"), ("out.md", "../secret/secret.md"), ("outFolder", "../secret"), ("loop", "."),
                ("dangling.md", "nothing.md"), ("b.md", "c.md"), ("c.md", "b.md"),
            ]
            for (name, target) in links {
                try FileManager.default.createSymbolicLink(
                    atPath: folder + "/" + name, withDestinationPath: target)
            }
            #expect(mkfifo(folder + "/pipe.md", 0o600) == 0)
            let result = try await scan(folder)
            #expect(result.value.map(\.relativePath) == ["inside.md", "real.md"])
            let problems = result.diagnostics.map { "\($0.location?.path.dropFirst(8) ?? "") \($0.id.rawValue)" }
            #expect(
                problems == [
                    "b.md file/link-broken", "c.md file/link-broken", "dangling.md file/link-broken",
                    "loop file/link-outside", "out.md file/link-outside", "outFolder file/link-outside",
                    "pipe.md file/special",
                ])
            let errors = result.diagnostics.filter { $0.severity == .error }
            #expect(errors.compactMap(\.location?.path) == ["Content/out.md", "Content/outFolder"])
            let linked = try #require(result.value.first)
            #expect(FileReader().read(linked).value == [0x61])
        }
    }

    @Test func `names that no page can have are errors that show their bytes`() async throws {
        try await withTemporaryFolder { folder in
            for name: [CChar] in [[0x62, -1, 0x2E, 0x6D, 0x64, 0], [0x61, 0x0A, 0x62, 0x2E, 0x6D, 0x64, 0]] {
                let path = folder.utf8CString.dropLast() + [0x2F] + name
                let descriptor = path.withUnsafeBufferPointer { $0.baseAddress.map { creat($0, 0o600) } }
                #expect((descriptor ?? -1) >= 0)
                if let descriptor { close(descriptor) }
            }
            let result = try await scan(folder)
            #expect(result.value.isEmpty)
            #expect(
                result.diagnostics.map(\.message) == [
                    "the file name `Content/a\\nb.md` holds control characters",
                    "the file name `Content/b\\xff.md` is not UTF-8",
                ])
            #expect(result.hasErrors)
        }
    }

    @Test func `a folder that is not there is a failure`() async {
        await #expect(throws: ContentScanner.Failure(folder: "/nowhere", reason: "No such file or directory")) {
            try await ContentScanner(folder: "/nowhere", shown: "Content").scan()
        }
    }

    @Test func `folders may nest deeply`() async throws {
        try await withTemporaryFolder { folder in
            let deep = (0..<300).map { "f\($0)" }.joined(separator: "/")
            try write([0x61], folder + "/" + deep + "/a.md")
            #expect(try await scan(folder).value.map(\.relativePath) == [deep + "/a.md"])
        }
    }

    @Test func `files that are gone, too large or pipes are told`() async throws {
        try await withTemporaryFolder { folder in
            try write([UInt8](repeating: 0x61, count: FileReader.largest), folder + "/fits.md")
            try write([UInt8](repeating: 0x61, count: FileReader.largest + 1), folder + "/large.md")
            try write([0x61], folder + "/gone.md")
            try write([0x61], folder + "/pipe.md")
            let files = try await scan(folder).value
            try FileManager.default.removeItem(atPath: folder + "/gone.md")
            try FileManager.default.removeItem(atPath: folder + "/pipe.md")
            #expect(mkfifo(folder + "/pipe.md", 0o600) == 0)
            let results = files.map { FileReader().read($0) }
            #expect(results[0].value?.count == FileReader.largest)
            #expect(results.flatMap(\.diagnostics).map(\.id) == [.fileUnreadable, .fileTooLarge, .fileSpecial])
            #expect(
                results[1].diagnostics.first?.message
                    == "the file `Content/gone.md` cannot be read: no such file or directory")
        }
    }
}
