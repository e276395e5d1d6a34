/// Shows a site in a browser while it is written.
public struct PreviewServer: Sendable {
}
