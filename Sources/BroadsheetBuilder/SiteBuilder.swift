import BroadsheetContent
import BroadsheetDiagnostics
import BroadsheetModel
import BroadsheetOutput
import BroadsheetPages

/// The three arrows in order: Content → Model → Pages → Output.
public struct SiteBuilder: Sendable {
    /// What is asked.
    public let options: BuildOptions
    private let progress: @Sendable (String) -> Void

    /// A builder with its options; `progress` is told what the build is about to do.
    public init(options: BuildOptions, progress: @escaping @Sendable (String) -> Void = { _ in }) {
        self.options = options
        self.progress = progress
    }

    /// Reads, plans, renders and writes the site. When the content has errors, nothing of the output changes.
    public func build() async throws -> BuildReport {
        do {
            return try await build(notes: [])
        } catch is BodyDamage {
            // Seen only when a page needed the text; until then nothing of the output has changed.
            var anew = options
            anew.startsAnew = true
            return try await SiteBuilder(options: anew, progress: progress)
                .build(notes: [ContentMemory.damaged(SiteSettings.storeName)])
        }
    }

    private func build(notes: [Diagnostic]) async throws -> BuildReport {
        var clock = StageClock()
        let settings = try SiteSettings.load(options)
        let theme = try theme(settings)
        clock.finished("configure")
        let writer = OutputWriter(
            folder: settings.output, sources: settings.sources, memory: settings.store,
            startsAnew: options.startsAnew, isDurable: options.isDurable, width: options.jobs)
        async let seen = writer.lookAhead()
        progress("reading the articles")
        let content = try await loader(settings, memory: memory(settings)).load()
        let site = content.value.site
        clock.add(content.value.timings)
        progress("planning the pages of \(site.articles.count) articles")
        let checks = KnownChecks(folder: settings.store, program: ProgramIdentity.fingerprint)
        let known = options.startsAnew ? nil : checks.load()
        let plan = try await SitePlanner(theme: theme.value, program: ProgramIdentity.fingerprint, width: options.jobs)
            .plan(site, bodies: content.value.bodies, known: known)
        if let found = plan.value.checks, found != known { checks.save(found) }
        clock.finished("plan")
        let diagnostics = weighed(
            notes + settings.diagnostics + theme.diagnostics + content.diagnostics + plan.diagnostics)
        var written: WriteReport?
        if !diagnostics.contains(where: { $0.severity == .error }) {
            progress("writing \(plan.value.pages.count) files")
            let report = try await write(plan.value, theme.value, content.value, writer, await seen)
            clock.add([
                StageTime(stage: "render", seconds: report.rendering),
                StageTime(stage: "write", seconds: report.writing),
            ])
            written = report
        }
        return BuildReport(
            diagnostics: SiteBuilder.ordered(diagnostics), written: written, site: site, plan: plan.value,
            heldBack: site.heldBack.map {
                HeldBackArticle(
                    title: $0.article.title, path: $0.article.place.path,
                    state: $0.article.schedule.state(at: site.now),
                    date: $0.article.date)
            },
            output: settings.output, timings: clock.stages)
    }

    /// Reads the site without planning or writing it.
    public func load() async throws -> Diagnosed<Site> { try await read().site }

    /// The site with the folders that it was read from.
    func read() async throws -> (settings: SiteSettings, site: Diagnosed<Site>) {
        let settings = try SiteSettings.load(options)
        let content = try await loader(settings, memory: .nothing).load()
        let diagnostics = SiteBuilder.ordered(settings.diagnostics + content.diagnostics)
        return (settings, Diagnosed(content.value.site, diagnostics))
    }

    /// The plan of the site, with all that its pages are made from, and nothing remembered.
    func planned() async throws -> Diagnosed<PlannedSite> {
        let settings = try SiteSettings.load(options)
        let theme = try theme(settings)
        let content = try await loader(settings, memory: .nothing).load()
        let plan = try await SitePlanner(theme: theme.value, program: ProgramIdentity.fingerprint, width: options.jobs)
            .plan(content.value.site, bodies: content.value.bodies)
        let diagnostics = settings.diagnostics + theme.diagnostics + content.diagnostics + plan.diagnostics
        return Diagnosed(
            PlannedSite(
                plan: plan.value, theme: theme.value, bodies: content.value.bodies, pictures: content.value.pictures),
            SiteBuilder.ordered(weighed(diagnostics)))
    }

    /// The names in an article that were looked at for its topics, and what became of each.
    ///
    /// - Parameter article: the path of its file or the address of its page, or a part of either that no other has.
    public func explainTopics(of article: String) async throws -> (article: Article, names: [ExplainedName]) {
        let site = try await load().value
        func fits(_ whole: (String) -> Bool) -> [Int] {
            site.articles.indices.filter { index in
                whole(site.articles[index].place.path) || whole("/" + site.routes[index].path)
            }
        }
        let equal = fits { $0 == article || $0 == "/" + article || $0 == article + "/" }
        let found = equal.isEmpty ? fits { $0.contains(article) } : equal
        guard let index = found.first, found.count == 1 else {
            let some = found.prefix(3).map { "`/\(site.routes[$0].path)`" }.joined(separator: ", ")
            throw BuildError(
                found.isEmpty
                    ? "no article has `\(article)` in its path or address"
                    : "\(found.count) articles have `\(article)` in their path or address",
                hint: found.isEmpty ? "run `broadsheet list` to see them all" : "write one of \(some)")
        }
        return (site.articles[index], TopicInspection(site: site).names(in: index))
    }

    /// Topics of the site that may be one.
    public func likelyMerges() async throws -> [LikelyMerge] { TopicInspection(site: try await load().value).merges() }

    /// What a build reads from the disk, by the configuration as it is now.
    public func watchedPlaces() throws -> WatchedPlaces {
        let settings = try SiteSettings.load(options)
        return WatchedPlaces(
            site: options.source, configuration: options.configuration, content: settings.content,
            templates: settings.templates, ignored: [settings.output, settings.store])
    }

    private func theme(_ settings: SiteSettings) throws -> Diagnosed<Theme> {
        try ThemeLoader(
            folder: settings.templates, shownAs: settings.configuration.templatesFolder,
            extra: settings.configuration.extra.map(\.name),
            words: InterfaceWords(language: settings.configuration.language, own: settings.configuration.words)
        ).load()
    }

    /// The problems, warnings as errors where that is asked for.
    private func weighed(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        guard options.isStrict else { return diagnostics }
        return diagnostics.map { $0.severity == .warning ? $0.with(severity: .error) : $0 }
    }

    private func memory(_ settings: SiteSettings) -> ContentMemory {
        .store(
            settings.store, shownAs: SiteSettings.storeName, program: ProgramIdentity.fingerprint,
            startsAnew: options.startsAnew)
    }

    private func loader(_ settings: SiteSettings, memory: ContentMemory) -> ContentLoader {
        ContentLoader(
            folder: settings.content, shownAs: settings.contentShownAs, excluding: settings.excluded,
            configuration: settings.configuration, now: options.now, alsoShown: options.alsoShown,
            keepsText: options.keepsText, memory: memory, width: options.jobs)
    }

    private func write(
        _ plan: SitePlan, _ theme: Theme, _ content: LoadedContent, _ writer: OutputWriter, _ seen: OutputLook?
    ) async throws -> WriteReport {
        let jobs = await parallelMap(plan.pages.count, width: options.jobs) { run in
            run.map { position in
                let page = plan.pages[position]
                if page.route.isFolder {
                    return OutputJob(folder: page.route.path, rank: page.kind.rank, fingerprint: page.fingerprint)
                }
                var source: String?
                if case .copy(let index) = page.kind { source = plan.site.files[index].source }
                return OutputJob(
                    path: page.route.file, rank: page.kind.rank, source: source, fingerprint: page.fingerprint)
            }
        }
        return try await writer.write(jobs, seen: seen) {
            let renderer = PageRenderer(plan: plan, theme: theme, bodies: content.bodies, pictures: content.pictures)
            return { index, buffer in try renderer.render(plan.pages[index], into: &buffer) }
        }
    }

    /// Errors last, where the eye is when the program ends; else in the order of files and lines.
    private static func ordered(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        diagnostics.enumerated().sorted { a, b in
            if a.element.severity != b.element.severity { return a.element.severity < b.element.severity }
            let (x, y) = (a.element.location, b.element.location)
            if x?.path != y?.path { return (x?.path ?? "") < (y?.path ?? "") }
            if x?.line != y?.line { return (x?.line ?? 0) < (y?.line ?? 0) }
            return a.offset < b.offset
        }.map(\.element)
    }
}

/// A site with all that its pages are made from.
struct PlannedSite: Sendable {
    let plan: SitePlan
    let theme: Theme
    let bodies: BodyReader
    let pictures: PictureSizes
}
