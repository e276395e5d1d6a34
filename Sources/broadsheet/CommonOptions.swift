import ArgumentParser
import BroadsheetBuilder
import BroadsheetDiagnostics
import BroadsheetModel
import Foundation

/// The flags of every command that reads a site.
struct CommonOptions: ParsableArguments {
    @Option(name: [.short, .long], help: "The site's folder.")
    var source = "."

    @Option(name: [.short, .long], help: "The configuration file. (default: broadsheet.toml in the site's folder)")
    var config: String?

    @Option(name: [.customShort("u"), .long], help: "The address of the site, instead of the configured one.")
    var baseUrl: String?

    @Flag(name: [.customShort("D"), .long], help: "Show drafts too.")
    var drafts = false

    @Flag(name: [.customShort("F"), .long], help: "Show articles of the future too.")
    var future = false

    @Flag(name: [.customShort("E"), .long], help: "Show expired articles too.")
    var expired = false

    @Option(help: "The time that counts as now, such as 2026-09-20 or 2026-09-20T18:00:00Z.")
    var now: String?

    @Option(name: [.short, .long], help: "How many files to read or write at the same time.")
    var jobs: Int?

    @Flag(help: "Treat warnings as errors.")
    var strict = false

    @Flag(help: "Print JSON, one object a line.")
    var json = false

    @Option(help: "The form of diagnostics: full, short or json.")
    var diagnostics: DiagnosticFormatter.Style?

    @Option(help: "When to use colour: auto, always or never.")
    var color = ColorChoice.auto

    @Flag(name: [.short, .long], help: "Print problems only.")
    var quiet = false

    @Flag(name: [.short, .long], help: "Print more.")
    var verbose = false

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs needs a number of at least 1") }
        if now != nil, instant() == nil {
            throw ValidationError("--now needs a time such as 2026-09-20 or 2026-09-20T18:00:00Z")
        }
    }

    /// The options of a build.
    func buildOptions() throws -> BuildOptions {
        guard let now = instant() else {
            throw ValidationError("SOURCE_DATE_EPOCH needs a number of seconds since 1970")
        }
        var options = BuildOptions(
            source: source, now: now, jobs: jobs ?? min(16, ProcessInfo.processInfo.activeProcessorCount))
        options.configuration = config
        options.baseURL = baseUrl
        options.isStrict = strict
        if drafts { options.alsoShown.insert(.draft) }
        if future { options.alsoShown.insert(.future) }
        if expired { options.alsoShown.insert(.expired) }
        return options
    }

    /// Seconds since 1970: `--now`, else `SOURCE_DATE_EPOCH` (reproducible-builds.org), else the clock.
    private func instant() -> Int? {
        if let now { return Instant.seconds(now) }
        if let epoch = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"] { return Int(epoch) }
        return Int(Date().timeIntervalSince1970)
    }
}

extension DiagnosticFormatter.Style: ExpressibleByArgument {}

/// When to use colour.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never
}

/// A time typed on the command line.
enum Instant {
    static func seconds(_ text: String) -> Int? {
        if let day = try? Date(text, strategy: .iso8601.year().month().day()), text.count == 10 {
            return Int(day.timeIntervalSince1970)
        }
        return (try? Date(text, strategy: .iso8601)).map { Int($0.timeIntervalSince1970) }
    }
}
