import Foundation
import Testing

/// Builds onto a small file system of its own: one that runs full, and one that is the output folder itself.
///
/// Linux lets a program mount one in a namespace of its own; where that is not allowed, the tests say so.
@Suite struct FullDiskTests {
    /// Runs a shell script in which `$mounted` is an empty file system of some size and `$site` the site's folder; nil
    /// when the machine does not allow that.
    private func run(_ script: String, size: String, site: TestSite) throws -> (out: String, code: Int32)? {
        let all = """
            mkdir -p "$mounted" && mount -t tmpfs -o size=\(size) tmpfs "$mounted" || exit 99
            build() { "$program" build -s "$site" -o "$1" -q --now 2026-11-20 2>&1; }
            files() { (cd "$1" && find . -type f -exec cksum {} + | sort); }
            \(script)
            """
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", all]
        process.environment = ProcessInfo.processInfo.environment.merging(
            ["mounted": site.folder + "/mounted", "site": site.folder, "program": Folders.program]
        ) { $1 }
        let (out, error) = (Pipe(), Pipe())
        process.standardOutput = out
        process.standardError = error
        try process.run()
        let said = String(decoding: out.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        let complained = String(decoding: error.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard [1, 99, 127].contains(process.terminationStatus) == false || !said.isEmpty else {
            print("skipped: no file system can be mounted here: \(complained)")
            return nil
        }
        return (said, process.terminationStatus)
    }

    private func site(articles: Int) throws -> TestSite {
        let site = try TestSite()
        try site.write("broadsheet.toml", "title = \"T\"\nbaseURL = \"https://t.example/\"\n")
        try grow(site, articles)
        return site
    }

    private func grow(_ site: TestSite, _ articles: Int) throws {
        for number in 1...articles {
            let text = String(repeating: "Words of the story. ", count: 100)
            try site.write("Content/world/a\(number).md", "---\ntitle: A \(number)\ndate: 2026-09-20\n---\n\n\(text)\n")
        }
    }

    @Test func `a full disk is an error with a hint, and the old output stays as it was`() throws {
        let site = try site(articles: 3)
        try site.write(
            "more.sh",
            "for n in $(seq 4 200); do sed \"s/A 1/A $n/\" \"$site/Content/world/a1.md\" > \"$site/Content/world/a$n.md\"; done"
        )
        let run = try run(
            """
            build "$mounted/Output" || exit 3
            files "$mounted/Output" > "$site/before"
            . "$site/more.sh"
            build "$mounted/Output"; echo "code $?"
            files "$mounted/Output" | cmp - "$site/before" && echo "as it was"
            ls -A "$mounted"
            mount -o remount,size=20m "$mounted"
            build "$mounted/Output" && ls "$mounted/Output/world/2026/09/20" | wc -l
            """, size: "400k", site: site)
        guard let run else { return }
        let lines = run.out.split(separator: "\n").map(String.init)
        #expect(lines.count == 6, "\(run.out)")
        #expect(lines.first?.hasPrefix("error: could not write `") == true)
        #expect(lines.first?.hasSuffix("`: no space left on device") == true)
        #expect(
            lines.dropFirst().map { $0.trimmingCharacters(in: .whitespaces) } == [
                "= hint: make room on the disk and build again; the old output is as it was", "code 2", "as it was",
                "Output", "200",
            ])
    }

    @Test func `an output that is a file system of its own is written without touching its neighbours`() throws {
        let site = try site(articles: 3)
        let run = try run(
            """
            build "$mounted" || exit 3
            files "$mounted" > "$site/first"
            sed -i "s/Words/Others/" "$site/Content/world/a1.md"
            build "$mounted" || exit 4
            grep -rl Others "$mounted/world" | wc -l
            ls -A "$mounted/.broadsheet"
            ls -A "$site" | grep staging
            echo done
            """, size: "20m", site: site)
        guard let run else { return }
        let lines = run.out.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        #expect(lines.count == 3 && (Int(lines[0]) ?? 0) >= 1, "\(run.out)")
        #expect(lines.dropFirst() == ["manifest", "done"])
    }

    @Test func `an output on another file system than the site is staged there`() throws {
        let site = try site(articles: 3)
        let run = try run(
            """
            build "$mounted/deep/Output" || exit 3
            build "$mounted/deep/Output" || exit 4
            ls -A "$mounted/deep"
            """, size: "20m", site: site)
        guard let run else { return }
        #expect(run.out == "Output\n")
        #expect(run.code == 0)
    }
}
