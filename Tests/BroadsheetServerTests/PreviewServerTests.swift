import BroadsheetBuilder
import Foundation
import Testing

@testable import BroadsheetServer

/// A preview that runs in the test, asked over real sockets.
@Suite struct PreviewServerTests {
    private final class Running: Sendable {
        let site: TemporarySite
        let port: Int
        private let task: Task<Void, any Error>

        init(base: String = "https://paper.example/", _ prepare: (TemporarySite) throws -> Void = { _ in }) async throws
        {
            let site = try TemporarySite()
            try site.write("broadsheet.toml", "title = \"Paper\"\nbaseURL = \"\(base)\"\n")
            try site.write("Content/world/2026-11-20-talks.md", "---\ntitle: Talks begin\n---\nThe talks began.\n")
            try prepare(site)
            self.site = site
            let folder = site.folder
            var options = ServeOptions(source: folder) { BuildOptions(source: folder, now: 1_795_176_000, jobs: 2) }
            options.port = 0
            let (urls, told) = AsyncStream.makeStream(of: String.self)
            let server = PreviewServer(options: options) { event in
                if case .listening(let url) = event { told.yield(url) }
            }
            task = Task {
                defer { told.finish() }
                try await server.serve()
            }
            var begun: String?
            for await url in urls {
                begun = url
                break
            }
            guard let begun, let port = URL(string: begun)?.port else {
                try await task.value
                throw POSIXError(.ECONNREFUSED)
            }
            self.port = port
        }

        deinit { task.cancel() }

        func get(_ target: String, method: String = "GET", headers: [String] = []) async throws -> RawClient.Answer {
            try await RawClient.get(target, port: port, method: method, headers: headers)
        }
    }

    private let talks = "/world/2026/11/20/talks/"

    @Test func `a taken port is told at once`() async throws {
        let preview = try await Running()
        let site = try TemporarySite()
        var options = ServeOptions(source: site.folder) {
            BuildOptions(source: site.folder, now: 1_795_176_000, jobs: 2)
        }
        options.port = preview.port
        let server = PreviewServer(options: options) { _ in }
        let begin = ContinuousClock.now
        let error = await #expect(throws: ServerError.self) { try await server.serve() }
        #expect(error?.message == "the port \(preview.port) is taken")
        #expect(begin.duration(to: .now) < .seconds(8))
    }

    @Test func `pages are those of the build with the live script`() async throws {
        let preview = try await Running()
        let page = try await preview.get(talks)
        #expect(page.code == 200)
        #expect(page.header("Content-Type") == "text/html; charset=utf-8")
        #expect(page.header("Cache-Control") == "no-cache")
        #expect(page.body.contains("The talks began."))
        #expect(page.body.contains("/_broadsheet/live.js"))
        let onDisk = try String(
            contentsOfFile: preview.site.folder + "/.broadsheet/preview\(talks)index.html", encoding: .utf8)
        #expect(!onDisk.contains("_broadsheet"))
        #expect(
            try await preview.get("/_broadsheet/live.js").header("Content-Type") == "text/javascript; charset=utf-8")
        #expect(!FileManager.default.fileExists(atPath: preview.site.folder + "/Output"))
    }

    @Test func `folders, missing pages and other methods are answered as a web host does`() async throws {
        let preview = try await Running()
        let folder = try await preview.get("/world/2026/11/20/talks?a=b")
        #expect(folder.code == 301)
        #expect(folder.header("Location") == "/world/2026/11/20/talks/?a=b")
        let missing = try await preview.get("/nothing/here/")
        #expect(missing.code == 404)
        #expect(missing.body.contains("data-missing"))
        let posted = try await preview.get("/", method: "POST")
        #expect(posted.code == 405)
        #expect(posted.header("Allow") == "GET, HEAD")
        let head = try await preview.get("/", method: "HEAD")
        let full = try await preview.get("/")
        #expect(head.code == 200)
        #expect(head.body == "")
        #expect(head.header("Content-Length") == full.header("Content-Length"))
    }

    @Test func `what the browser has is not sent again, and parts are`() async throws {
        let preview = try await Running { site in
            try site.write("Content/world/data.csv", String(repeating: "0123456789", count: 10))
            try site.write("Content/world/large.bin", String(repeating: "0123456789", count: 200_000))
        }
        let whole = try await preview.get("/world/data.csv")
        let tag = try #require(whole.header("ETag"))
        #expect(try await preview.get("/world/data.csv", headers: ["If-None-Match: \(tag)"]).code == 304)
        #expect(try await preview.get("/world/data.csv", headers: ["If-None-Match: \"x\", W/\(tag)"]).code == 304)
        let part = try await preview.get("/world/data.csv", headers: ["Range: bytes=3-6"])
        #expect(part.code == 206)
        #expect(part.body == "3456")
        #expect(part.header("Content-Range") == "bytes 3-6/100")
        #expect(
            try await preview.get("/world/data.csv", headers: ["Range: bytes=3-6", "If-Range: \"old\""]).code == 200)
        let outside = try await preview.get("/world/data.csv", headers: ["Range: bytes=100-"])
        #expect(outside.code == 416)
        #expect(outside.header("Content-Range") == "bytes */100")
        let large = try await preview.get("/world/large.bin", headers: ["Range: bytes=1999990-"])
        #expect(large.code == 206)
        #expect(large.body == "0123456789")
        #expect(try await preview.get("/world/large.bin").body.utf8.count == 2_000_000)
    }

    @Test func `a subfolder of the host is served as in production`() async throws {
        let preview = try await Running(base: "https://paper.example/daily/")
        #expect(try await preview.get("/").header("Location") == "/daily/")
        #expect(try await preview.get("/daily").header("Location") == "/daily/")
        #expect(try await preview.get("/daily" + talks).code == 200)
        #expect(try await preview.get(talks).code == 404)
    }

    @Test func `foreign names and origins are refused`() async throws {
        let preview = try await Running()
        #expect(try await preview.get("/", headers: ["Host: evil.example"]).code == 421)
        #expect(try await preview.get("/_broadsheet/live", headers: ["Host: evil.example"]).code == 421)
        let socket = [
            "Upgrade: websocket", "Connection: Upgrade", "Sec-WebSocket-Version: 13",
            "Sec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==",
        ]
        #expect(
            try await preview.get("/_broadsheet/live", headers: socket + ["Origin: https://evil.example"]).code == 403)
    }

    @Test func `no spelling of a path leads out of the folder`() async throws {
        let secret = "the-secret-words"
        let preview = try await Running { site in
            try site.write(".broadsheet/secret.txt", secret)
            try site.write("secret.txt", secret)
        }
        try FileManager.default.createSymbolicLink(
            atPath: preview.site.folder + "/.broadsheet/preview/out", withDestinationPath: preview.site.folder)
        try FileManager.default.createSymbolicLink(
            atPath: preview.site.folder + "/.broadsheet/preview/direct.txt",
            withDestinationPath: preview.site.folder + "/secret.txt")
        let ups = [
            "..", "%2e%2e", ".%2e", "%2E.", "%252e%252e", "..%00", "..;", "%c0%ae%c0%ae", "%u002e%u002e", "..%20", "．．",
            "%ef%bc%8e%ef%bc%8e", ".",
        ]
        let slashes = ["/", "%2f", "%2F", "\\", "%5c", "//", "/./", "%c0%af", "%252f"]
        var targets = ups.flatMap { up in
            slashes.flatMap { slash in
                ["/\(up)\(slash)secret.txt", "/world/\(up)\(slash)\(up)\(slash)\(up)\(slash)secret.txt"]
            }
        }
        targets += [
            "/out/secret.txt", "/direct.txt", "/out", "/.broadsheet/manifest", "/%2ebroadsheet/manifest", "secret.txt",
            "../secret.txt", "//secret.txt", "/" + preview.site.folder + "/secret.txt",
            "file://\(preview.site.folder)/secret.txt", "http://localhost/../secret.txt",
            "/world/%2e%2e%2f%2e%2e%2fsecret.txt",
        ]
        #expect(targets.count >= 200)
        for target in targets {
            let answer = try await preview.get(target)
            #expect(!answer.text.contains(secret), "\(target)")
            #expect((400..<500).contains(answer.code ?? 0), "\(target): \(answer.text.prefix(60))")
        }
        #expect(try await preview.get(talks).code == 200)
    }

    @Test func `slow and broken clients do not stop it`() async throws {
        let preview = try await Running { site in
            try site.write("Content/world/large.bin", String(repeating: "0123456789", count: 2_000_000))
        }
        var clients: [RawClient] = []
        for number in 0..<60 {
            let client = try RawClient(port: preview.port)
            switch number % 6 {
            case 0: client.send("GET / HT")
            case 1: client.send("GET /world/large.bin HTTP/1.1\r\nHost: localhost\r\n\r\n")
            case 2: client.send([0, 255, 13, 10, 13, 10])
            case 3: client.send("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 999999\r\n\r\nabc")
            case 4: client.send("GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n")
            default: break
            }
            // Half of them stay, the others leave without a word.
            if number % 2 == 0 { clients.append(client) }
        }
        let begun = ContinuousClock.now
        #expect(try await preview.get(talks).code == 200)
        #expect(ContinuousClock.now - begun < .seconds(20))
        try preview.site.write("Content/world/2026-11-20-talks.md", "---\ntitle: Talks end\n---\nThe talks ended.\n")
        try await eventually { try await preview.get(talks).body.contains("The talks ended.") }
        withExtendedLifetime(clients) {}
    }

    @Test func `an error keeps the last good page, and the next good build comes`() async throws {
        let preview = try await Running()
        try preview.site.write("Content/world/broken.md", "---\ntitle: B\ndate: 2025-02-30\n---\nB.\n")
        try await Task.sleep(for: .milliseconds(400))
        #expect(try await preview.get(talks).body.contains("The talks began."))
        try preview.site.write("Content/world/broken.md", "---\ntitle: B\ndate: 2025-02-28\n---\nB.\n")
        try await eventually { try await preview.get("/world/2025/02/28/broken/").code == 200 }
    }

    @Test func `a preview without a good build says so and waits`() async throws {
        let preview = try await Running { site in
            try site.write("Content/world/broken.md", "---\ntitle: B\ndate: 2025-02-30\n---\nB.\n")
        }
        #expect(try await preview.get("/").code == 503)
        try preview.site.remove("Content/world/broken.md")
        try await eventually { try await preview.get("/").code == 200 }
    }

    private func eventually(_ holds: () async throws -> Bool) async throws {
        for _ in 0..<200 {
            if try await holds() { return }
            try await Task.sleep(for: .milliseconds(50))
        }
        Issue.record("it did not come about within ten seconds")
    }
}
