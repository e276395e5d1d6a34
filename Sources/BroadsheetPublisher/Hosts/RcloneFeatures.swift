import Foundation

/// What a remote of rclone can do, as far as it matters for publishing.
struct RcloneFeatures: Sendable, Equatable {
    /// A store of objects: a new version replaces the old one in one instant, and there are no folders.
    let isBucket: Bool
    /// Whether a file has to be sent under another name and then renamed, so that nobody sees half of it.
    let needsStaging: Bool
    /// Whether it is WebDAV, whose renaming replaces only when told.
    let isWebDAV: Bool

    /// The features that `rclone backend features` printed.
    init?(json: [UInt8]) {
        struct Printed: Decodable {
            let String: Swift.String
            let Features: [Swift.String: Bool]
        }
        guard let printed = try? JSONDecoder().decode(Printed.self, from: Data(json)) else { return nil }
        let features = printed.Features
        isBucket = features["BucketBased"] ?? false
        // Where two files may have one name, renaming would make a second one.
        needsStaging = !isBucket && (features["Move"] ?? false) && !(features["DuplicateFiles"] ?? false)
        isWebDAV = printed.String.hasPrefix("webdav root")
    }
}
