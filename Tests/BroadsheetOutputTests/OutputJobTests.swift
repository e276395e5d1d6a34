import BroadsheetModel
import Testing

@testable import BroadsheetOutput

@Suite struct OutputJobTests {
    private func parts(_ job: OutputJob) -> [String] {
        job.withPath { [String(decoding: $0, as: UTF8.self), String(decoding: $1, as: UTF8.self)] }
    }

    @Test func `the page of a folder is the index in it`() {
        let job = OutputJob(folder: "world/talks/", rank: 1)
        #expect(job.path == "world/talks/index.html")
        #expect(parts(job) == ["world/talks/", "index.html"])
        #expect(OutputJob(folder: "", rank: 1).path == "index.html")
    }

    @Test func `a file is found in a manifest by its path, in one part or two`() {
        var draft = Manifest.Draft()
        for path in ["a/index.html", "a/index.htm", "feed.xml", "index.html"] {
            draft.append(path.utf8, Manifest.Entry(digest: Fingerprint(of: path), size: 1))
        }
        let manifest = draft.finished()
        let jobs = [
            OutputJob(folder: "", rank: 0), OutputJob(path: "feed.xml", rank: 0), OutputJob(folder: "a/", rank: 0),
            OutputJob(path: "b", rank: 0),
        ]
        let match = JobMatch(jobs, manifest)
        #expect(jobs.indices.map { match[$0] } == [3, 2, 0, nil])
        #expect(match.gone == [1])
        #expect(!match.isSame)
    }
}
