import BroadsheetDiagnostics
import BroadsheetModel
import BroadsheetPages
import FoundationEssentials

/// Reads the site's own templates and assets, which replace those of the default theme.
struct ThemeLoader {
    /// The folder of the site's own files; it need not be there.
    let folder: String
    let shownAs: String
    /// The names of the editor's own values.
    let extra: [String]
    /// What style sheets say.
    let words: InterfaceWords

    func load() throws -> Diagnosed<Theme> {
        var files: [Theme.File] = []
        for name in try names(in: "") {
            let path = SiteSettings.join(folder, name)
            do {
                let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
                files.append(Theme.File(name: name, path: shownAs + "/" + name, bytes: bytes))
            } catch {
                throw BuildError("could not read `\(path)`", hint: "make the file readable")
            }
        }
        return Theme.compile(own: files, extra: extra, words: words)
    }

    private func names(in inner: String) throws -> [String] {
        let here = inner.isEmpty ? folder : SiteSettings.join(folder, inner)
        var isFolder = false
        guard FileManager.default.fileExists(atPath: here, isDirectory: &isFolder), isFolder else { return [] }
        var out: [String] = []
        for name in try FileManager.default.contentsOfDirectory(atPath: here).sorted() {
            guard !name.hasPrefix("."), !name.hasSuffix("~") else { continue }
            let path = inner.isEmpty ? name : inner + "/" + name
            var isFolder = false
            _ = FileManager.default.fileExists(atPath: SiteSettings.join(folder, path), isDirectory: &isFolder)
            out += isFolder ? try names(in: path) : [path]
        }
        return out
    }
}
