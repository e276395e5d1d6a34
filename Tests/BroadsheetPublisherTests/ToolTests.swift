import Foundation
import Synchronization
import Testing

@testable import BroadsheetPublisher

@Suite struct ToolTests {
    @Test func `a program that is not there is told with how to get it`() async {
        let error = await #expect(throws: PublishError.self) { try await Tool(name: "no-such-program").run([]) }
        #expect(error?.message == "`no-such-program` is not installed")
        #expect(error?.hint?.contains("install no-such-program") == true)
        #expect(error?.kind == .couldNotRun)
    }

    @Test func `output, last lines, end and input of a program are known`() async throws {
        let folder = try TemporaryFolder()
        try folder.write("in", "from the file")
        let lines = Mutex<[String]>([])
        let run = try await Tool(name: "sh", environment: ["GREETING": "hello"]).run(
            ["-c", "cat; echo; echo $GREETING; printf 'a\\rb\\n' >&2; exit 7"], input: folder.path + "/in"
        ) { line in lines.withLock { $0.append(line) } }
        #expect(run.code == 7)
        #expect(run.text == "from the file\nhello\n")
        #expect(run.said == ["a", "b"])
        #expect(lines.withLock { $0.sorted() } == ["a", "b", "from the file", "hello"])
    }

    @Test func `much output on both sides does not block`() async throws {
        let run = try await Tool(name: "sh").run(["-c", "seq 200000; seq 200000 >&2"])
        #expect(run.output.count == 1_288_895)
        #expect(run.said.last == "200000")
    }

    @Test func `a failure tells the program's last words`() async {
        let error = await #expect(throws: PublishError.self) {
            try await Tool(name: "sh").run(toDo: "send it", ["-c", "echo https://me:word@h/ >&2; exit 3"])
        }
        #expect(error?.message == "could not send it: `sh` ended with code 3\n  sh: https://me:***@h/")
        #expect(error?.kind == .failed)
    }

    @Test func `lines are cut wherever the parts end`() {
        var lines: [String] = []
        var splitter = LineSplitter()
        for part in ["on", "e\ntwo\r", "\nth", "ree"] { splitter.take(Array(part.utf8)) { lines.append($0) } }
        splitter.finish { lines.append($0) }
        #expect(lines == ["one", "two", "three"])
    }
}
