import BroadsheetDiagnostics
import BroadsheetModel
import BroadsheetTopics

/// Reads the editor's wishes for topics: the table `[topics]` of the configuration, and `topics.toml` in the content folder.
///
/// What is no setting is a topic: a table with the topic's name.
public struct TopicTableReader {
    let source: SourceText

    /// What stands before the name of a topic's table: `topics.` in the configuration.
    let prefix: String

    init(source: SourceText, prefix: String) {
        self.source = source
        self.prefix = prefix
    }

    /// Adds the topics of a file of its own to `settings`; gives what is wrong with them.
    public static func read(_ bytes: [UInt8], path: String, into settings: inout TopicSettings) -> [Diagnostic] {
        let text = TextDecoder(path: path).decode(bytes)
        let problems = text.diagnostics.filter { $0.id != .fileEmpty }
        guard let value = text.value else { return problems }
        let source = SourceText(path: path, bytes: value)
        let document = TOMLReader.read(
            source, 0..<source.bytes.count, subject: "the list of topics", syntax: .configurationSyntax)
        guard !document.hasErrors else { return problems + document.diagnostics }
        let reader = TopicTableReader(source: source, prefix: "")
        return problems + document.diagnostics
            + reader.read(document.value, isConfiguration: false, into: &settings)
    }

    /// Reads the entries of the table into `settings`; gives what is wrong with them.
    func read(_ entries: [PlacedEntry], isConfiguration: Bool, into settings: inout TopicSettings) -> [Diagnostic] {
        var problems: [Diagnostic] = []
        var places: [String: SourceLocation] = [:]
        for entry in entries {
            if isConfiguration, let setting = TopicTableReader.settings.first(where: { $0.name == entry.key }) {
                entry.read(in: source, &problems) { value throws(ConfigurationMistake) in
                    try setting.set(&settings, value)
                }
            } else if let parts = entry.value.entries {
                settings.registered.append(topic(entry, parts, &problems))
                places[entry.key] = source.location(entry.keyRange)
            } else {
                problems.append(unknown(entry, isConfiguration))
            }
        }
        for clash in TopicRegistry(settings.registered).clashes {
            guard let place = places[clash.other] else { continue }
            problems.append(
                Diagnostic(
                    .topicClaimedTwice, "`\(clash.name)` is a name of the topic `\(clash.owner)` already", at: place,
                    hint: "delete it from one of the two",
                    related: places[clash.owner].map { [.init("the other topic", at: $0)] } ?? []))
        }
        return problems
    }

    private struct Setting: Sendable {
        let name: String
        let set: @Sendable (inout TopicSettings, ConfigurationValue) throws(ConfigurationMistake) -> Void
    }

    private static let settings: [Setting] = [
        Setting(name: "detect") { topics, value throws(ConfigurationMistake) in topics.detects = try value.flag() },
        Setting(name: "minimum") { topics, value throws(ConfigurationMistake) in
            topics.minimum = try value.number(1...1_000)
        },
        Setting(name: "links") { topics, value throws(ConfigurationMistake) in topics.links = try value.flag() },
        Setting(name: "threads") { topics, value throws(ConfigurationMistake) in topics.threads = try value.flag() },
    ]

    private static let keys = ["aliases", "kind", "description", "hide", "neverMerge", "sameAs"]

    private func topic(
        _ table: PlacedEntry, _ parts: [PlacedEntry], _ problems: inout [Diagnostic]
    ) -> RegisteredTopic {
        var aliases: [String] = []
        var kind: TopicKind?
        var description: String?
        var isHidden = false
        var neverMerge: [String] = []
        var sameAs: [String] = []
        for part in parts {
            guard TopicTableReader.keys.contains(part.key) else {
                problems.append(
                    part.unknown(in: source, as: "\(prefix)\(table.key).\(part.key)", TopicTableReader.keys))
                continue
            }
            part.read(in: source, &problems) { value throws(ConfigurationMistake) in
                switch part.key {
                case "aliases": aliases = try value.textOrTexts()
                case "kind": kind = try value.choice()
                case "description": description = try value.text()
                case "hide": isHidden = try value.flag()
                case "neverMerge": neverMerge = try value.textOrTexts()
                default: sameAs = try value.textOrTexts()
                }
            }
        }
        for address in sameAs where !SourceReading.isSafeAddress(address) || !address.contains("://") {
            problems.append(
                Diagnostic(
                    .configurationBadValue, "`sameAs` cannot be `\(address)`", at: source.location(table.keyRange),
                    hint: "write a whole address, such as `https://en.wikipedia.org/wiki/NATO`"))
        }
        return RegisteredTopic(
            name: table.key, aliases: aliases, kind: kind, description: description, isHidden: isHidden,
            neverMerge: neverMerge, sameAs: sameAs)
    }

    private func unknown(_ entry: PlacedEntry, _ isConfiguration: Bool) -> Diagnostic {
        let names = isConfiguration ? TopicTableReader.settings.map(\.name) : []
        let table = "`[\(prefix)\"\(entry.key)\"]` on a line of its own for a topic"
        return entry.unknown(in: source, as: "\(prefix)\(entry.key)", names, else: table)
    }
}
