import Foundation
import Testing

/// The pasted digests of the shared data, read by the program and scored by their own scorer.
@Suite struct DigestScoreTests {
    @Test func `pasted digests are read as people read them`() throws {
        guard let digests = try Folders.shared("digests") else { return }
        let site = try TestSite()
        try site.write("broadsheet.toml", "title = \"T\"\nbaseURL = \"https://t.example/\"\n")
        let names = try FileManager.default.contentsOfDirectory(atPath: digests + "/dev").filter {
            $0.hasSuffix(".txt")
        }
        try FileManager.default.createDirectory(atPath: site.folder + "/Content", withIntermediateDirectories: true)
        for name in names {
            try FileManager.default.copyItem(
                atPath: "\(digests)/dev/\(name)", toPath: "\(site.folder)/Content/\(name)")
        }
        let script = """
            set -e
            '\(Folders.program)' list --json --text -q -s . > list.json 2> /dev/null
            python3 '\(digests)/predictions.py' predictions < list.json
            python3 '\(digests)/score.py' predictions '\(digests)/dev' --articles 0.97 --sections 0.95 \
            --paragraphs 0.95 --words-lost 0 --words-invented 0
            """
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", script]
        process.currentDirectoryURL = URL(fileURLWithPath: site.folder)
        let out = Pipe()
        process.standardOutput = out
        try process.run()
        let said = String(decoding: out.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, Comment(rawValue: said))
    }
}
