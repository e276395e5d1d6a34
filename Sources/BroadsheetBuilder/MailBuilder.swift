import BroadsheetContent
import BroadsheetDiagnostics
import BroadsheetModel
import BroadsheetPages

/// Makes the mails of editions, the same as a build writes, without writing anything.
public struct MailBuilder: Sendable {
    /// All problems of the site, as a build tells them.
    public let problems: [Diagnostic]
    private let site: Site
    private let renderer: PageRenderer

    /// Reads the site and plans its pages.
    public init(options: BuildOptions) async throws {
        let builder = SiteBuilder(options: options)
        let read = try await builder.planned()
        problems = read.diagnostics
        site = read.value.plan.site
        renderer = PageRenderer(
            plan: read.value.plan, theme: read.value.theme, bodies: read.value.bodies, pictures: read.value.pictures)
        guard site.configuration.mail != nil else {
            throw BuildError(
                "the configuration says nothing of mail",
                hint: "write `[mail]` and below it `from = \"The Courier <desk@courier.example>\"` into broadsheet.toml"
            )
        }
        guard !problems.contains(where: { $0.id == .configurationNoBaseURL }) else {
            throw BuildError(
                "the site has no `baseURL`, so the links of a mail would lead to nothing",
                hint:
                    "write `baseURL = \"https://your.host/\"` into broadsheet.toml, or type `--base-url` and the address"
            )
        }
        guard !site.editions.isEmpty else {
            throw BuildError(
                "there is no edition yet",
                hint: "run `broadsheet new` to begin one, or `broadsheet list` to see "
                    + "what is held back")
        }
    }

    /// Positions of all editions, newest first.
    public var all: Range<Int> { site.editions.indices }

    /// The position of the edition of a day such as `2026-09-20`, or of the latest one.
    public func position(of name: String?) throws -> Int {
        guard let name, name != "latest" else { return 0 }
        let days = site.editions.map(\.day.iso)
        if let position = days.firstIndex(of: name) { return position }
        let near = nearName(name, among: days) ?? days.first
        throw BuildError(
            "there is no edition `\(name)`",
            hint: near.map { "type `broadsheet mail \($0)`, or `broadsheet mail` for the latest one" })
    }

    /// The mail of an edition.
    ///
    /// - Parameter unsubscribe: what stands as the address for leaving in place of the configured one, as it is: programs
    ///   that send mail have marks for it.
    public func mail(at position: Int, unsubscribe: String? = nil) throws -> MadeMail {
        guard let mail = try renderer.mail(ofEdition: position, unsubscribe: unsubscribe) else {
            preconditionFailure("a site with mail settings has mail")
        }
        return MadeMail(mail)
    }
}
