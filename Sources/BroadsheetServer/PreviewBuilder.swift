import BroadsheetBuilder
import BroadsheetDiagnostics
import BroadsheetModel

/// Builds the preview, again after each change, and tells the open pages.
struct PreviewBuilder: Sendable {
    let options: ServeOptions
    let folder: String
    let hub: LiveHub
    let tell: @Sendable (PreviewEvent) -> Void

    /// Builds, and builds again whenever files have changed, until the queue is closed.
    func run(_ changes: ChangeQueue, port: Int) async {
        // The watch begins before the first build, so that nothing saved meanwhile is missed.
        var watch = watched(nil, changes)
        await build(edited: [], isFirst: true)
        tell(.listening(url: address(port, await hub.state.base)))
        while let edited = await changes.next() {
            watch = watched(watch, changes)
            await build(edited: edited, isFirst: false)
        }
        withExtendedLifetime(watch) {}
    }

    // MARK: - Watching

    private typealias Watched = (places: WatchedPlaces, watch: SiteWatch)

    /// The watch of the places that the configuration names now; the old one when they are the same.
    private func watched(_ old: Watched?, _ changes: ChangeQueue) -> Watched? {
        let places: WatchedPlaces
        do {
            places = try SiteBuilder(options: try options.build()).watchedPlaces()
        } catch {
            // The build says why. What was watched before is watched on; else what a site usually is made of.
            if let old { return old }
            places = WatchedPlaces(
                site: options.source, content: SiteFolder.join(options.source, "Content"),
                templates: SiteFolder.join(options.source, "Templates"), ignored: [folder])
        }
        if let old, old.places == places { return old }
        do {
            let watch = try SiteWatch(places, polls: options.polls) { changes.add($0) }
            if watch.way == .polled, !options.polls {
                tell(.note("the system tells of no changes in so many folders, so they are looked at twice a second"))
            }
            return (places, watch)
        } catch {
            tell(.failed(error))
            return old
        }
    }

    // MARK: - Building

    private func build(edited: [String], isFirst: Bool) async {
        let start = ContinuousClock.now
        do {
            var asked = try options.build()
            asked.output = folder
            asked.isDurable = false
            let report = try await SiteBuilder(options: asked).build()
            if let written = report.written {
                let base = report.site.configuration.baseURL
                await hub.built(
                    base: base.folder, touched: isFirst ? [] : written.touched,
                    navigate: options.navigates ? route(of: edited, report).map(base.url) : nil)
            } else {
                await fail(report.diagnostics, base: report.site.configuration.baseURL.folder)
            }
            tell(.built(report, seconds: (ContinuousClock.now - start) / .seconds(1), isFirst: isFirst))
        } catch {
            await hub.failed(PreviewBuilder.words(of: error))
            tell(.failed(error))
        }
    }

    private func fail(_ diagnostics: [Diagnostic], base: String) async {
        let formatter = DiagnosticFormatter(style: .full)
        // Errors first: they are what the reader of the page looks for.
        let shown = diagnostics.filter { $0.severity >= .warning }
        let ordered = shown.filter { $0.severity == .error } + shown.filter { $0.severity != .error }
        if case .folder = ServedFolder(path: folder).find([]), await !hub.state.isBuilt { await hub.shows(base: base) }
        await hub.failed(ordered.map(formatter.format).joined(separator: "\n"))
    }

    private static func words(of error: any Error) -> String {
        guard let failure = error as? any MachineFailure else { return "error: \(error)\n" }
        return "error: \(failure.message)\n" + (failure.hint.map { "  = hint: \($0)\n" } ?? "")
    }

    /// The page of the article that was edited: of those in the edited files the first whose page is new, else the first.
    private func route(of edited: [String], _ report: BuildReport) -> Route? {
        let names = edited.map { SiteFolder.below(options.source, $0) }
        let touched = Set(report.written?.touched ?? [])
        let candidates = zip(report.site.articles, report.site.routes).filter { names.contains($0.0.place.path) }
        return (candidates.first { touched.contains($0.1.file) } ?? candidates.first)?.1
    }

    private func address(_ port: Int, _ base: String) -> String {
        let isAny = ["0.0.0.0", "::", "[::]"].contains(options.host)
        let host =
            isAny
            ? "localhost"
            : options.host.contains(":") && !options.host.hasPrefix("[")
                ? "[\(options.host)]" : options.host
        return "http://\(host):\(port)\(base)"
    }
}
