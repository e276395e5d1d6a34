import BroadsheetContent
import BroadsheetDiagnostics
import BroadsheetModel
import FoundationEssentials

/// The configuration of a site with the folders that it names, found on the disk.
struct SiteSettings {
    let configuration: Configuration
    let diagnostics: [Diagnostic]
    /// The content folder, and the name by which problems call it.
    let content: String
    let contentShownAs: String
    /// Names at the top of the content folder that are not content.
    let excluded: Set<String>
    let templates: String
    let output: String
    /// The folder in which builds remember what they have read.
    let store: String
    static let storeName = ".broadsheet"
    /// The file with the editor's topics, in the content folder.
    static let topicsName = "topics.toml"
    /// The file with what the editor says about authors, in the content folder.
    static let authorsName = "authors.toml"
    /// Folders that the output may not hold.
    let sources: [String]

    static func load(_ options: BuildOptions) throws -> SiteSettings {
        let source = options.source
        guard isFolder(source) else {
            throw BuildError(
                "there is no folder `\(source)`", hint: "run `broadsheet init \(source)` to make a site there")
        }
        let file = options.configuration ?? join(source, "broadsheet.toml")
        let text = try read(file, isRequired: options.configuration != nil)
        let shownAs = options.configuration ?? "broadsheet.toml"
        var loaded = ConfigurationLoader(path: shownAs).load(text)
        if let typed = options.baseURL {
            loaded.value.baseURL = try baseURL(typed)
            loaded.diagnostics.removeAll { $0.id == .configurationNoBaseURL }
        }
        let configured = loaded.value.contentFolder
        let isOwnFolder =
            try !isFolder(join(source, configured)) && configured == "Content" && hasText(source)
        if isOwnFolder { loaded.value.contentFolder = "." }
        let content = isOwnFolder ? source : join(source, configured)
        guard isFolder(content) else {
            throw BuildError(
                "there is no folder `\(content)` with the site's articles",
                hint: "run `broadsheet init \(source)` to make a site, or name the folder: `content = \"…\"`")
        }
        let topics = join(content, topicsName)
        if let bytes = try read(topics, isRequired: false) {
            let shownAs = isOwnFolder ? topicsName : join(configured, topicsName)
            loaded.diagnostics += TopicTableReader.read(bytes, path: shownAs, into: &loaded.value.topics)
        }
        let authors = join(content, authorsName)
        if let bytes = try read(authors, isRequired: false) {
            let shownAs = isOwnFolder ? authorsName : join(configured, authorsName)
            loaded.diagnostics += AuthorTableReader.read(bytes, path: shownAs, into: &loaded.value.authors)
        }
        let templates = join(source, loaded.value.templatesFolder)
        let output = options.output ?? join(source, loaded.value.outputFolder)
        return SiteSettings(
            configuration: loaded.value, diagnostics: loaded.diagnostics, content: content,
            contentShownAs: isOwnFolder ? "" : configured,
            excluded: Set([file, topics, authors, templates, output].compactMap { below(content, $0) }),
            templates: templates, output: output, store: join(source, storeName), sources: [source, content, templates])
    }

    private static func baseURL(_ text: String) throws -> BaseURL {
        guard let url = BaseURL(text) else {
            throw BuildError("the base URL `\(text)` is no address", hint: "write it like https://news.example/")
        }
        return url
    }

    private static func hasText(_ folder: String) throws -> Bool {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder)
        } catch {
            throw BuildError("could not look into the folder `\(folder)`", hint: "make the folder readable")
        }
        return names.contains { name in [".txt", ".md", ".markdown"].contains { name.lowercased().hasSuffix($0) } }
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
    }

    private static func read(_ path: String, isRequired: Bool) throws -> [UInt8]? {
        guard isRequired || FileManager.default.fileExists(atPath: path) else { return nil }
        do {
            return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
        } catch {
            throw BuildError("could not read `\(path)`: \(error)")
        }
    }

    static func join(_ folder: String, _ name: String) -> String {
        if name.hasPrefix("/") { return name }
        return folder.hasSuffix("/") ? folder + name : folder + "/" + name
    }

    /// The path of a file below a folder; nil when it lies elsewhere.
    private static func below(_ folder: String, _ path: String) -> String? {
        let outer = URL(fileURLWithPath: folder).standardizedFileURL.path
        let inner = URL(fileURLWithPath: path).standardizedFileURL.path
        return inner.hasPrefix(outer + "/") ? String(inner.dropFirst(outer.count + 1)) : nil
    }
}
