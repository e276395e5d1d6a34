import BroadsheetDiagnostics
import BroadsheetModel
import Synchronization

/// Loads all files, several at the same time.
struct ParseWorkers: Sendable {
    let files: [SourceFile]
    let parser: FileParser
    let scanned: SourceFile.Time
    let width: Int

    /// Files that one worker takes at a time: enough that taking costs nothing, few enough that all end together.
    private static let run = 64

    /// Which run is next; a class because the workers share it.
    private final class Queue: Sendable {
        private let next = Atomic(0)

        func take() -> Int { next.add(1, ordering: .relaxed).oldValue }
    }

    /// Without a store nothing can fail.
    func parse() async -> ContentMemory.Parsed {
        do {
            return try await parse(nil)
        } catch {
            preconditionFailure("only a store throws: \(error)")
        }
    }

    /// What the files hold, in their order.
    func parse(_ store: ContentStore?) async throws -> ContentMemory.Parsed {
        let queue = Queue()
        let width = min(self.width, max(1, files.count / 16))
        var runs = try await withThrowingTaskGroup(of: [(Int, ContentMemory.Parsed)].self) { group in
            for _ in 0..<width { group.addTask { try work(store, queue) } }
            var all: [(Int, ContentMemory.Parsed)] = []
            for try await part in group { all += part }
            return all
        }
        runs.sort { $0.0 < $1.0 }
        var all = ContentMemory.Parsed()
        all.parts.reserveCapacity(files.count)
        for (_, run) in runs {
            all.parts += run.parts
            all.diagnostics += run.diagnostics
            all.live += run.live
        }
        if let store { all.bodies = store.reader }
        return all
    }

    private func work(_ store: ContentStore?, _ queue: Queue) throws -> [(Int, ContentMemory.Parsed)] {
        var loader = FileLoader(parser: parser, store: store, scanned: scanned)
        var out: [(Int, ContentMemory.Parsed)] = []
        while true {
            let number = queue.take()
            let start = number * ParseWorkers.run
            guard start < files.count else { break }
            var run = ContentMemory.Parsed()
            run.parts.reserveCapacity(ParseWorkers.run)
            let before = loader.liveRecords
            for file in files[start..<min(start + ParseWorkers.run, files.count)] where file.kind != .other {
                run.add(try loader.load(file))
            }
            run.live.records = loader.liveRecords - before
            out.append((number, run))
        }
        try loader.finish()
        return out
    }
}

extension ContentMemory.Parsed {
    fileprivate mutating func add(_ file: ParsedFile) {
        diagnostics += file.diagnostics
        for (article, names) in zip(file.articles, file.names) {
            parts.add(article, names)
            live.bodies += article.body.html.count
        }
        if let introduction = file.introduction {
            parts.introductions.append(introduction)
            live.bodies += introduction.body.html.count
        }
        if let note = file.note { parts.notes.append(note) }
    }
}
