import BroadsheetDiagnostics
import BroadsheetModel

/// Reads the content folder and assembles the site: scan, parse in parallel, assemble.
public struct ContentLoader: Sendable {
    private let scanner: ContentScanner
    private let context: LoadContext
    private let now: Timestamp
    private let alsoShown: Set<ArticleState>
    private let width: Int

    /// A loader of one content folder.
    ///
    /// - Parameters:
    ///   - folder: where the folder is.
    ///   - shownAs: its path as shown to the reader; empty for the site's folder itself.
    ///   - excluding: names at its top that are no content.
    ///   - now: seconds since 1970, which decide what is of the future and what has expired.
    ///   - alsoShown: states that are shown besides what is published.
    ///   - keepsText: whether articles keep the plain text of their blocks.
    ///   - width: how many files are read at the same time.
    public init(
        folder: String, shownAs: String, excluding: Set<String>, configuration: Configuration, now: Int,
        alsoShown: Set<ArticleState>, keepsText: Bool, width: Int
    ) {
        scanner = ContentScanner(folder: folder, shown: shownAs, excluded: excluding)
        let clock = SiteClock(timezone: configuration.timezone)
        context = LoadContext(
            configuration: configuration, clock: clock, keepsText: keepsText)
        self.now = clock.timestamp(at: now)
        self.alsoShown = alsoShown
        self.width = max(1, width)
    }

    /// The site, as good as it could be made, with all problems of all files.
    public func load() async throws(ContentError) -> Diagnosed<Site> {
        let files: Diagnosed<[SourceFile]>
        do throws(ContentScanner.Failure) {
            files = try scanner.scan()
        } catch {
            throw ContentError(
                "could not look into the content folder `\(error.folder)`: \(error.reason)",
                hint: "make the folder readable")
        }
        let parsed = await parse(files.value)
        let site = Assembler(configuration: context.configuration, now: now, alsoShown: alsoShown)
            .assemble(parsed.value)
        return Diagnosed(site.value, files.diagnostics + parsed.diagnostics + site.diagnostics)
    }

    private func parse(_ files: [SourceFile]) async -> Diagnosed<Assembler.Parts> {
        let pageFolders = FilePlace.pageFolders(in: files)
        let parser = FileParser(context: context, pageFolders: pageFolders)
        let width = min(self.width, max(1, files.count / 16))
        let parts = await withTaskGroup(of: (Int, Diagnosed<Assembler.Parts>).self) { group in
            for worker in 0..<width {
                group.addTask {
                    var out = Diagnosed(Assembler.Parts())
                    for index in stride(from: worker, to: files.count, by: width) {
                        parser.parse(files[index], into: &out)
                    }
                    return (worker, out)
                }
            }
            var all: [(Int, Diagnosed<Assembler.Parts>)] = []
            for await part in group { all.append(part) }
            return all.sorted { $0.0 < $1.0 }.map(\.1)
        }
        var all = Diagnosed(Assembler.Parts())
        for part in parts {
            all.value.add(part.value)
            all.diagnostics += part.diagnostics
        }
        let copied = CopiedFiles(
            files: files, pageFolders: pageFolders, routes: context.routes, now: now,
            shown: alsoShown.union([.published])
        ).list(articles: all.value.articles)
        all.value.files = copied.value
        all.diagnostics += copied.diagnostics
        return all
    }
}

extension Assembler.Parts {
    mutating func add(_ other: Assembler.Parts) {
        articles += other.articles
        introductions += other.introductions
        notes += other.notes
    }
}

/// Why the content could not be read at all: the machine's failure.
public struct ContentError: Error, Sendable {
    /// What went wrong, one sentence in lower case.
    public let message: String
    /// What to do about it.
    public let hint: String?

    init(_ message: String, hint: String?) {
        self.message = message
        self.hint = hint
    }
}
