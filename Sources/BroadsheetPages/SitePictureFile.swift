import BroadsheetDiagnostics
import BroadsheetModel

/// The file of the picture that stands for pages without one of their own.
struct SitePictureFile: Sendable {
    let file: CopiedFile
    /// What it shows.
    let alt: String

    /// The file that the configuration names; nil when it names none, or one that is not there.
    init?(site: Site) {
        guard let picture = site.configuration.image,
            let file = site.files.first(where: { $0.route.path == picture.path })
        else { return nil }
        self.file = file
        alt = site.configuration.imageAlt
    }

    /// Of all that pages show of it: its address, its words, and its size, which a new file may change.
    var fingerprint: Fingerprint {
        var all = FingerprintBuilder()
        all.add(file.route.path)
        all.add(alt)
        all.add(file.fingerprint)
        return all.fingerprint
    }

    /// What is wrong with the configured picture.
    static func diagnostics(_ site: Site) -> [Diagnostic] {
        guard let picture = site.configuration.image, SitePictureFile(site: site) == nil else { return [] }
        let name = "/" + (picture.path.split(separator: "/").last ?? "")
        let paths = site.files.map { "/" + $0.route.path }.sorted()
        let near = paths.first { $0.hasSuffix(name) } ?? nearName("/" + picture.path, among: paths)
        return [
            Diagnostic(
                .configurationMissingPicture, "the picture `\(picture.written)` is not among the site's files",
                at: picture.place,
                hint: near.map { "write `image = \"\($0)\"`" }
                    ?? "put it at `\(picture.path)` in the content folder")
        ]
    }
}
