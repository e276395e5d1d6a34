/// Brings a built site to its host.
public struct SitePublisher: Sendable {
}
