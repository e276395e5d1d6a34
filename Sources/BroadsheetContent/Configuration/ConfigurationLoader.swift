import BroadsheetDiagnostics
import BroadsheetModel

/// Reads `broadsheet.toml`.
public struct ConfigurationLoader: Sendable {
    private let path: String

    /// A loader of the file with this path, as shown to the reader.
    public init(path: String = "broadsheet.toml") { self.path = path }

    /// The configuration that a file's bytes set; nil bytes mean that there is no file.
    ///
    /// What is not set has its default. All mistakes are told, not only the first.
    public func load(_ bytes: [UInt8]?) -> Diagnosed<Configuration> {
        guard let example = BaseURL("https://news.example/") else { preconditionFailure("an address of the web") }
        var result = Diagnosed(Configuration(baseURL: example))
        guard let bytes else {
            result.diagnostics = [noBaseURL()]
            return result
        }
        let text = TextDecoder(path: path).decode(bytes)
        result.diagnostics = text.diagnostics.filter { $0.id != .fileEmpty }
        guard !result.hasErrors else { return result }
        let source = SourceText(path: path, bytes: text.value ?? [])
        let document = TOMLReader.read(
            source, 0..<source.bytes.count, subject: "the configuration", syntax: .configurationSyntax)
        result.diagnostics += document.diagnostics
        guard !result.hasErrors else { return result }
        for entry in document.value { read(entry, source, &result) }
        readPicture(document.value, source, &result)
        let language = document.value.first { $0.key == "language" }
        let noWords = WordTableReader.noWords(
            result.value.language, result.value.words, at: language.map { source.location($0.value.range) })
        if let noWords { result.diagnostics.append(noWords) }
        if !document.value.contains(where: { $0.key == "baseURL" }) { result.diagnostics.append(noBaseURL()) }
        return result
    }

    /// Says where the picture was named, and that words about a picture need one.
    private func readPicture(
        _ entries: [PlacedEntry], _ source: SourceText, _ result: inout Diagnosed<Configuration>
    ) {
        if let entry = entries.first(where: { $0.key == "image" }) {
            result.value.image?.place = source.location(entry.value.range)
        } else if let words = entries.first(where: { $0.key == "imageAlt" }) {
            result.diagnostics.append(
                Diagnostic(
                    .configurationMissingKey, "`imageAlt` says what a picture shows, and there is no `image`",
                    at: source.location(words.keyRange), hint: "write `image = \"/images/cover.png\"` above it"))
        }
    }

    private func read(_ entry: PlacedEntry, _ source: SourceText, _ result: inout Diagnosed<Configuration>) {
        if entry.key == ConfigurationKey.freeTable {
            readFree(entry, source, &result)
        } else if entry.key == ConfigurationKey.targetsTable {
            let targets = PublishTargetReader(source: source).read(entry)
            result.value.publishTargets = targets.value
            result.diagnostics += targets.diagnostics
        } else if entry.key == ConfigurationKey.mailTable {
            let mail = MailTableReader(source: source).read(entry)
            result.value.mail = mail.value
            result.diagnostics += mail.diagnostics
        } else if entry.key == ConfigurationKey.topicsTable {
            guard let entries = entry.value.entries else {
                result.diagnostics.append(noTable(entry, source))
                return
            }
            result.diagnostics += TopicTableReader(source: source, prefix: "topics.")
                .read(entries, isConfiguration: true, into: &result.value.topics)
        } else if entry.key == WordTableReader.table {
            guard let entries = entry.value.entries else {
                result.diagnostics.append(noTable(entry, source))
                return
            }
            let words = WordTableReader(source: source).read(entries)
            result.value.words = words.value
            result.diagnostics += words.diagnostics
        } else if entry.key == ConfigurationKey.authorsTable {
            guard let entries = entry.value.entries else {
                result.diagnostics.append(noTable(entry, source))
                return
            }
            result.diagnostics += AuthorTableReader(source: source, prefix: "authors.")
                .read(entries, into: &result.value.authors)
        } else if let table = ConfigurationKey.tables.first(where: { $0.name == entry.key }) {
            guard let entries = entry.value.entries else {
                result.diagnostics.append(noTable(entry, source))
                return
            }
            for inner in entries {
                set(inner, "\(table.name).\(inner.key)", table.keys, table.keys.map(\.name), source, &result)
            }
        } else {
            let tables =
                ConfigurationKey.tables.map(\.name)
                + [
                    WordTableReader.table, ConfigurationKey.topicsTable, ConfigurationKey.authorsTable,
                    ConfigurationKey.mailTable,
                    ConfigurationKey.targetsTable,
                    ConfigurationKey.freeTable,
                ]
            set(entry, entry.key, ConfigurationKey.all, ConfigurationKey.all.map(\.name) + tables, source, &result)
        }
    }

    private func set(
        _ entry: PlacedEntry, _ shown: String, _ keys: [ConfigurationKey], _ names: [String], _ source: SourceText,
        _ result: inout Diagnosed<Configuration>
    ) {
        guard let key = keys.first(where: { $0.name == entry.key }) else {
            result.diagnostics.append(
                entry.unknown(in: source, as: shown, names, else: "put it under `[\(ConfigurationKey.freeTable)]`"))
            return
        }
        do throws(ConfigurationMistake) {
            try key.set(&result.value, ConfigurationValue(key: entry.key, value: entry.value))
        } catch {
            result.diagnostics.append(error.diagnostic(at: entry, in: source))
        }
    }

    private func readFree(_ entry: PlacedEntry, _ source: SourceText, _ result: inout Diagnosed<Configuration>) {
        guard let entries = entry.value.entries else {
            result.diagnostics.append(noTable(entry, source))
            return
        }
        for inner in entries {
            do throws(ConfigurationMistake) {
                let value = try ConfigurationValue(key: inner.key, value: inner.value).free()
                result.value.extra.append((name: inner.key, value: value))
            } catch {
                result.diagnostics.append(error.diagnostic(at: inner, in: source))
            }
        }
    }

    // MARK: - Diagnostics

    private func noTable(_ entry: PlacedEntry, _ source: SourceText) -> Diagnostic {
        Diagnostic(
            .configurationWrongType, "`\(entry.key)` has to be a table and is \(entry.value.kind)",
            at: source.location(entry.value.range), hint: "write `[\(entry.key)]` on a line of its own")
    }

    private func noBaseURL() -> Diagnostic {
        Diagnostic(
            .configurationNoBaseURL,
            "no `baseURL` is set, so feeds and the sitemap will name `https://news.example/`",
            at: SourceLocation(path: path), hint: "write `baseURL = \"https://your.host/\"` into `\(path)`")
    }
}
