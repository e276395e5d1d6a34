import BroadsheetModel

/// What every file is read with.
struct LoadContext: Sendable {
    let configuration: Configuration
    let clock: SiteClock
    let keepsText: Bool

    var routes: RouteAssembler { RouteAssembler(permalink: configuration.permalink) }
}
