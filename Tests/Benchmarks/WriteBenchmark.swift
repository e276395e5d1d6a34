import BroadsheetModel
import BroadsheetOutput

/// Measures the write stage of a site of 150,000 small files: all of it new, nothing changed, one file changed.
enum WriteBenchmark {
    /// How many times a bare look at every file a build without changes may cost; both are nearly all system time.
    private static let limit = 1.5
    private static let count = 150_000

    static func run(in folder: String) async -> Bool {
        let paths = (0..<count).map { number in
            "section-\(number % 9)/20\(number % 15 + 10)/\(number % 12 + 1)/\(number % 28 + 1)/a-story-of-that-day-\(number)/index.html"
        }
        do {
            try Machine.remove(folder)
            try Machine.makeFolder(folder)
            print("write: \(count) files, seconds of CPU time")
            let first = try await seconds { _ = try await write(paths, folder, changed: nil) }
            print("  all new        \(number(first))")
            var still = Double.infinity
            for _ in 0..<5 {
                still = min(
                    still,
                    try await seconds {
                        let report = try await write(paths, folder, changed: nil)
                        guard report.made == 0, report.unchanged == count else { throw Unexpected(report: report) }
                    })
            }
            let bare = (0..<5).map { _ in Machine.lookAtAll(paths, in: folder + "/Output") }.min() ?? 0
            let ratio = still / bare
            print("  no change      \(number(still))")
            print(
                "  a bare look    \(number(bare)) at each file; no change is \(number(ratio, digits: 2, width: 4)) times that, at most \(limit)"
            )
            let one = try await seconds {
                let report = try await write(paths, folder, changed: 70_000)
                guard report.made == 1, report.changed == 1 else { throw Unexpected(report: report) }
            }
            print("  one changed    \(number(one))")
            try Machine.remove(folder)
            return ratio <= limit
        } catch {
            print("write: \(error)")
            return false
        }
    }

    private struct Unexpected: Error { let report: WriteReport }

    private static func write(_ paths: [String], _ folder: String, changed: Int?) async throws -> WriteReport {
        let jobs = paths.enumerated().map { index, path in
            OutputJob(
                path: path, rank: 1, fingerprint: Fingerprint(high: UInt64(index) + 1, low: index == changed ? 2 : 1))
        }
        return try await OutputWriter(
            folder: folder + "/Output", sources: [], memory: folder + "/.broadsheet", width: 2
        ).write(jobs) { index, buffer in
            buffer += paths[index].utf8
            if index == changed { buffer += "changed".utf8 }
        }
    }

    private static func seconds(_ body: () async throws -> Void) async throws -> Double {
        let start = Machine.cpu()
        try await body()
        return Machine.cpu() - start
    }
}
