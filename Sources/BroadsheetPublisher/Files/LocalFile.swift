import BroadsheetModel

/// A finished file that the host is to have.
struct LocalFile: Sendable {
    /// Its path below the site's root.
    let path: String
    /// When it goes to its readers: files of a lower number first.
    let rank: Int
    /// Whether its name tells its content, so that it may be kept for ever.
    let isForever: Bool
    /// The folder on this machine that it is below.
    let root: String
    let digest: Fingerprint
    let stamp: FileStamp

    var size: Int { stamp.size }

    /// Whether readers come to it without a link: by the site's address, from a feed reader, by an old link.
    ///
    /// Such a file waits until all that it leads to is there, also when it is new.
    var isKnownByAddress: Bool { path == "index.html" || path == "404.html" || rank >= 3 }

    /// The file on this machine.
    var source: String { root + "/" + path }
}
