import BroadsheetDiagnostics
import BroadsheetModel
import BroadsheetRenderer

/// The templates and assets that a site is shown with: the default theme, with the site's own files over it.
public struct Theme: Sendable {
    /// One file of a theme.
    public struct File: Sendable {
        /// The name below the theme's folder: `article.html`.
        public let name: String
        /// Its path as shown to the reader.
        public let path: String
        /// Its content.
        public let bytes: [UInt8]

        /// A file of a theme.
        public init(name: String, path: String, bytes: [UInt8]) {
            self.name = name
            self.path = path
            self.bytes = bytes
        }

        /// Whether it is a template; all others are assets.
        var isTemplate: Bool { name.hasSuffix(".html") }

        /// Whether it is the style sheet that goes into mail, and nowhere else.
        var isMailStyle: Bool { name == "mail.css" }
    }

    /// A file that is copied as it is, under a name that changes with its content.
    public struct Asset: Sendable {
        /// The name that templates use: `style_css`.
        public let name: String
        /// Where it goes: `assets/style.1f2e3d4c.css`.
        public let route: Route
        /// Its content.
        public let bytes: [UInt8]
    }

    let templates: TemplateSet
    /// Of each template file's bytes, by its name.
    private let fingerprints: [String: Fingerprint]
    /// The assets, by name.
    public let assets: [Asset]
    /// What mail looks like.
    let mailStyle: MailStyle

    /// The compiled theme of the default files and the site's own ones, which replace those of the same name.
    ///
    /// - Parameters:
    ///   - extra: the names of the editor's own values, which templates may use.
    ///   - words: what style sheets say.
    public static func compile(
        own: [File], extra: [String] = [], words: InterfaceWords = InterfaceWords(language: "en")
    ) -> Diagnosed<Theme> {
        var files: [String: File] = [:]
        for file in standardFiles + own { files[file.name] = file }
        var problems: [Diagnostic] = []
        for file in files.values where file.name.hasSuffix(".css") {
            let filled = StyleWords(words: words).fill(file)
            files[file.name] = File(name: file.name, path: file.path, bytes: filled.value)
            problems += filled.diagnostics
        }
        let sorted = files.values.sorted { $0.name < $1.name }
        let assets = sorted.filter { !$0.isTemplate && !$0.isMailStyle }.map(asset)
        let names = SiteNames(assets: assets.map(\.name), extra: extra)
        let compiled = TemplateSet.compile(
            files: sorted.filter(\.isTemplate).map {
                TemplateFile(name: $0.name, source: SourceText(path: $0.path, bytes: $0.bytes))
            },
            pages: TemplateName.allCases.map { ($0.rawValue, $0.shape(names)) })
        let fingerprints = files.mapValues { Fingerprint(of: $0.bytes) }
        let style = sorted.first(where: \.isMailStyle).map {
            MailStyle.parse(SourceText(path: $0.path, bytes: $0.bytes))
        }
        return Diagnosed(
            Theme(
                templates: compiled.value, fingerprints: fingerprints, assets: assets,
                mailStyle: style?.value ?? .none),
            compiled.diagnostics + problems.sorted { ($0.location?.path ?? "") < ($1.location?.path ?? "") }
                + (style?.diagnostics ?? []))
    }

    /// What tells a page kind's template, with the partials that it uses, from others.
    func fingerprint(ofTemplate name: String) -> Fingerprint {
        var all = FingerprintBuilder()
        for file in (templates[name]?.files ?? []).sorted() {
            all.add(file)
            if let fingerprint = fingerprints[file] { all.add(fingerprint) }
        }
        return all.fingerprint
    }

    private static func asset(_ file: File) -> Asset {
        let name = String(file.name.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
        let hash = Fingerprint(of: file.bytes).text.prefix(10)
        let parts = file.name.split(separator: "/").map(String.init)
        let base = parts.last ?? file.name
        let dot = base.lastIndex(of: ".") ?? base.endIndex
        let stem = Slug(String(base[..<dot])) ?? Slug(codePointsOf: base)
        let end = base[dot...].filter { $0 == "." || ($0.isASCII && ($0.isLetter || $0.isNumber)) }
        return Asset(name: name, route: Route.folder("assets").file("\(stem.text).\(hash)\(end)"), bytes: file.bytes)
    }

    /// The files of the default theme, which the program carries inside.
    public static let standardFiles: [File] = embedded.map { name, bytes in
        File(name: name, path: "Templates/\(name)", bytes: bytes)
    }
}
