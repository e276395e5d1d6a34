import BroadsheetModel

/// What was found to be in order in a plan, so that the next plan that is like it need not be looked through again.
public struct PlanChecks: Sendable, Equatable {
    /// Of all routes: no two pages are in each other's way.
    public let routes: Fingerprint
    /// Of all routes and texts: no link leads to nothing.
    public let links: Fingerprint

    /// Checks given by their fingerprints.
    public init(routes: Fingerprint, links: Fingerprint) {
        self.routes = routes
        self.links = links
    }

    /// What tells pages from others, in order or not: the fingerprints of their routes, and one of all texts.
    init(routes pages: [Fingerprint], texts: Fingerprint) {
        var all = FingerprintBuilder()
        for page in pages { all.add(page) }
        routes = all.fingerprint
        all.add(texts)
        links = all.fingerprint
    }
}
