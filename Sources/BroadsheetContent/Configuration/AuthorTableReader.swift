import BroadsheetDiagnostics
import BroadsheetModel

/// Reads what the editor says about authors: the table `[authors]` of the configuration, and `authors.toml` in the content
/// folder. Each author is a table with the author's name.
public struct AuthorTableReader {
    let source: SourceText
    /// What stands before the name of an author's table: `authors.` in the configuration.
    let prefix: String

    init(source: SourceText, prefix: String) {
        self.source = source
        self.prefix = prefix
    }

    /// Adds the authors of a file of its own to `authors`; gives what is wrong with them.
    public static func read(_ bytes: [UInt8], path: String, into authors: inout [RegisteredAuthor]) -> [Diagnostic] {
        let text = TextDecoder(path: path).decode(bytes)
        let problems = text.diagnostics.filter { $0.id != .fileEmpty }
        guard let value = text.value else { return problems }
        let source = SourceText(path: path, bytes: value)
        let document = TOMLReader.read(
            source, 0..<source.bytes.count, subject: "the list of authors", syntax: .configurationSyntax)
        guard !document.hasErrors else { return problems + document.diagnostics }
        return problems + document.diagnostics
            + AuthorTableReader(source: source, prefix: "").read(document.value, into: &authors)
    }

    /// Reads the tables of authors; gives what is wrong with them.
    func read(_ entries: [PlacedEntry], into authors: inout [RegisteredAuthor]) -> [Diagnostic] {
        var problems: [Diagnostic] = []
        for entry in entries {
            guard let parts = entry.value.entries else {
                problems.append(
                    Diagnostic(
                        .configurationUnknownKey, "the key `\(prefix)\(entry.key)` is not known",
                        at: source.location(entry.keyRange),
                        hint: "write `[\(prefix)\"\(entry.key)\"]` on a line of its own for an author"))
                continue
            }
            let author = author(entry, parts, &problems)
            problems += clashes(author, entry, authors)
            authors.append(author)
        }
        return problems
    }

    private static let keys = ["aliases", "description", "url", "email", "sameAs"]

    private func author(
        _ table: PlacedEntry, _ parts: [PlacedEntry], _ problems: inout [Diagnostic]
    ) -> RegisteredAuthor {
        var author = RegisteredAuthor(name: table.key)
        for part in parts {
            guard AuthorTableReader.keys.contains(part.key) else {
                problems.append(
                    part.unknown(in: source, as: "\(prefix)\(table.key).\(part.key)", AuthorTableReader.keys))
                continue
            }
            part.read(in: source, &problems) { value throws(ConfigurationMistake) in
                switch part.key {
                case "aliases": author.aliases = try value.textOrTexts()
                case "description": author.description = try value.text()
                case "url": author.url = try value.text()
                case "email": author.email = try value.text()
                default: author.sameAs = try value.textOrTexts()
                }
            }
        }
        for address in author.sameAs + [author.url].compactMap({ $0 }) where !SourceReading.isWebAddress(address) {
            let key = address == author.url ? "url" : "sameAs"
            problems.append(bad(key, address, table, "write a whole address, such as `https://jane.example/`"))
        }
        if let email = author.email, AuthorReading.email(email) == nil {
            problems.append(bad("email", email, table, "write an address such as `jane@news.example`"))
        }
        return author
    }

    private func bad(_ key: String, _ value: String, _ table: PlacedEntry, _ hint: String) -> Diagnostic {
        Diagnostic(
            .configurationBadValue, "`\(key)` cannot be `\(value)`", at: source.location(table.keyRange), hint: hint)
    }

    /// Names that an author further up has already.
    private func clashes(
        _ author: RegisteredAuthor, _ table: PlacedEntry, _ others: [RegisteredAuthor]
    ) -> [Diagnostic] {
        let names = Set(([author.name] + author.aliases).map { $0.lowercased() })
        return others.compactMap { other in
            guard let name = ([other.name] + other.aliases).first(where: { names.contains($0.lowercased()) }) else {
                return nil
            }
            return Diagnostic(
                .authorClaimedTwice, "`\(name)` is a name of the author `\(other.name)` already",
                at: source.location(table.keyRange), hint: "delete it from one of the two")
        }
    }
}
