import BroadsheetDiagnostics
import BroadsheetModel

/// Reads the content folder and assembles the site: scan, parse in parallel, assemble.
public struct ContentLoader: Sendable {
    private let scanner: ContentScanner
    private let configuration: Configuration
    private let context: LoadContext
    private let memory: ContentMemory
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
    ///   - memory: what is remembered from build to build.
    ///   - width: how many files are read at the same time.
    public init(
        folder: String, shownAs: String, excluding: Set<String>, configuration: Configuration, now: Int,
        alsoShown: Set<ArticleState>, keepsText: Bool, memory: ContentMemory, width: Int
    ) {
        scanner = ContentScanner(folder: folder, shown: shownAs, excluded: excluding)
        self.configuration = configuration
        let clock = SiteClock(timezone: configuration.timezone)
        context = LoadContext(
            settings: ParseSettings(configuration, folder: shownAs), clock: clock, keepsText: keepsText,
            today: clock.timestamp(at: now).day)
        self.now = clock.timestamp(at: now)
        self.alsoShown = alsoShown
        self.memory = memory
        self.width = max(1, width)
    }

    /// The site, as good as it could be made, with all problems of all files.
    public func load() async throws(ContentError) -> Diagnosed<LoadedContent> {
        var clock = StageClock()
        let scanned = SourceFile.Time.now()
        // Reading the store takes as long as looking at all files, and neither needs the other.
        async let opened = memory.open(context.settings)
        let files: Diagnosed<[SourceFile]>
        do throws(ContentScanner.Failure) {
            files = try await scanner.scan()
        } catch {
            throw ContentError(
                "could not look into the content folder `\(error.folder)`: \(error.reason)",
                hint: "make the folder readable")
        }
        clock.finished("scan")
        let parser = FileParser(context: context, pageFolders: FilePlace.pageFolders(in: files.value))
        let parsed = await memory.parse(
            files.value, with: parser, scanned: scanned, opened: await opened, width: width)
        var parts = parsed.parts
        let copied = CopiedFiles(
            files: files.value, pageFolders: parser.pageFolders, now: now,
            shown: alsoShown.union([.published]), sitePicture: configuration.image?.path, scanned: scanned
        ).list(articles: parts.articles, introductions: parts.introductions)
        parts.files = copied.value
        clock.finished("parse")
        let site = await Assembler(configuration: configuration, now: now, alsoShown: alsoShown, width: width).assemble(
            parts)
        clock.finished("assemble")
        let loaded = LoadedContent(site: site.value, bodies: parsed.bodies, timings: clock.stages)
        return Diagnosed(
            loaded, files.diagnostics + parsed.diagnostics + copied.diagnostics + site.diagnostics)
    }
}

/// A site with what its pages need besides it.
public struct LoadedContent: Sendable {
    /// The site.
    public let site: Site
    /// Gives the texts of its articles.
    public let bodies: BodyReader
    /// Gives the sizes of its pictures.
    public var pictures: PictureSizes { PictureSizes { PictureFile.size(at: $0.source) } }
    /// How long each stage took.
    public let timings: [StageTime]
}
