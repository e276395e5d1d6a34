import BroadsheetDiagnostics
import BroadsheetModel

/// What is remembered from build to build of what the content folder's files hold.
public struct ContentMemory: Sendable {
    private enum Kind: Sendable {
        case nothing
        case store(folder: String, shownAs: String, program: Fingerprint, startsAnew: Bool)
    }

    private let kind: Kind

    /// All is parsed, and stays in memory.
    public static let nothing = ContentMemory(kind: .nothing)

    /// A store in a folder.
    ///
    /// - Parameters:
    ///   - folder: where it is; made when it is not there.
    ///   - shownAs: its path as shown to the reader.
    ///   - program: what tells this program from others, which may read files differently.
    ///   - startsAnew: whether all that it holds is forgotten.
    public static func store(
        _ folder: String, shownAs: String, program: Fingerprint, startsAnew: Bool
    ) -> ContentMemory {
        ContentMemory(kind: .store(folder: folder, shownAs: shownAs, program: program, startsAnew: startsAnew))
    }

    /// What files hold, in their order.
    struct Parsed: Sendable {
        var parts = Assembler.Parts()
        var diagnostics: [Diagnostic] = []
        var live = LiveBytes()
        var bodies = BodyReader.memory
    }

    /// The store, or why there is none; nil when nothing is to be remembered.
    func open(_ settings: ParseSettings) -> Result<ContentStore, any Error>? {
        guard case .store(let folder, _, let program, let startsAnew) = kind else { return nil }
        return Result { try ContentStore.open(folder, key: key(program, settings), startsAnew: startsAnew) }
    }

    private func key(_ program: Fingerprint, _ settings: ParseSettings) -> Fingerprint {
        var key = FingerprintBuilder()
        key.add(program)
        key.add(settings.fingerprint)
        return key.fingerprint
    }

    /// What the files hold, from the opened store as far as it goes; what does not work with it works without.
    func parse(
        _ files: [SourceFile], with parser: FileParser, scanned: SourceFile.Time,
        opened: Result<ContentStore, any Error>?, width: Int
    ) async -> Parsed {
        let workers = ParseWorkers(files: files, parser: parser, scanned: scanned, width: width)
        guard case .store(let folder, let shownAs, let program, _) = kind, var opened else {
            return await workers.parse()
        }
        var notes: [Diagnostic] = []
        for _ in 0..<2 {
            do {
                let store = try opened.get()
                if store.isForeign { notes.append(ContentMemory.damaged(shownAs)) }
                var parsed = try await workers.parse(store)
                let texts = parsed.parts.articles.map(\.body) + parsed.parts.introductions.map(\.body)
                if parsed.parts.articles.contains(where: { $0.withdrawal != nil }) {
                    try store.forget(allBut: files, texts: texts)
                }
                try store.clearUp(files: files, live: parsed.live)
                parsed.diagnostics = notes + parsed.diagnostics
                return parsed
            } catch is StoreDamage {
                notes.append(ContentMemory.damaged(shownAs))
                // The damaged store is let go first: it holds the lock.
                opened = .failure(StoreDamage())
                let key = key(program, parser.context.settings)
                opened = Result { try ContentStore.open(folder, key: key, startsAnew: true) }
            } catch {
                notes.append(ContentMemory.unusable(shownAs, error))
                break
            }
        }
        var parsed: Parsed
        do {
            parsed = try await workers.parse(ContentStore.temporary())
        } catch {
            parsed = await workers.parse()
        }
        parsed.diagnostics = notes + parsed.diagnostics
        return parsed
    }

    /// What is said of a store, shown as `folder`, that held something else than was put into it.
    public static func damaged(_ folder: String) -> Diagnostic {
        Diagnostic(
            .storeDamaged, "the store `\(folder)` was damaged, and everything was read anew",
            at: SourceLocation(path: folder), hint: "nothing needs to be done: the store has been made anew")
    }

    private static func unusable(_ folder: String, _ error: any Error) -> Diagnostic {
        let failure = error as? StoreFailure ?? StoreFailure("\(error)")
        return Diagnostic(
            .storeUnusable, "the store `\(folder)` could not be used, so everything was read anew: \(failure.reason)",
            at: SourceLocation(path: folder), hint: failure.hint)
    }
}
