import BroadsheetModel

/// One file of the finished site.
public struct SiteFile: Sendable {
    /// Where it is.
    public let route: Route
    /// When it goes to its readers: files of a lower number first, since they are linked to by those of higher ones.
    public let rank: Int
    /// What it is for.
    public let role: Role

    /// What a file is for.
    public enum Role: Sendable {
        /// A part of the theme; its name tells its content, so that it may be kept for ever.
        case asset
        /// A page that sends its reader on.
        case redirect(to: Route)
        /// Anything else.
        case page
    }
}
