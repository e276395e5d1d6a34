import BroadsheetDiagnostics
import BroadsheetModel

/// Reads the tables `[publish.NAME]` of `broadsheet.toml`.
struct PublishTargetReader {
    let source: SourceText

    /// The targets, in the order of the file; one with a mistake is left out.
    func read(_ entry: PlacedEntry) -> Diagnosed<[PublishTarget]> {
        var result = Diagnosed<[PublishTarget]>([])
        guard let tables = entry.value.entries else {
            result.diagnostics = [
                Diagnostic(
                    .configurationWrongType, "`publish` has to be a table and is \(entry.value.kind)",
                    at: source.location(entry.value.range), hint: "write `[publish.live]` on a line of its own")
            ]
            return result
        }
        for table in tables {
            var problems: [Diagnostic] = []
            let target = read(table, &problems)
            if problems.isEmpty, let target { result.value.append(target) }
            result.diagnostics += problems
        }
        return result
    }

    private func read(_ table: PlacedEntry, _ problems: inout [Diagnostic]) -> PublishTarget? {
        guard let entries = table.value.entries else {
            problems.append(
                Diagnostic(
                    .configurationWrongType,
                    "`publish.\(table.key)` has to be a table and is \(table.value.kind)",
                    at: source.location(table.value.range),
                    hint: "write `[publish.live]` on a line of its own, and `\(table.key) = …` below it"))
            return nil
        }
        guard PublishTargetReader.isName(table.key) else {
            problems.append(
                Diagnostic(
                    .configurationBadValue, "a target cannot be called `\(table.key)`",
                    at: source.location(table.keyRange), hint: "write letters, digits and dashes"))
            return nil
        }
        guard let kindEntry = entries.first(where: { $0.key == "kind" }) else {
            problems.append(missing("kind", "\"rsync\", \"rclone\", \"git\" or \"folder\"", table))
            return nil
        }
        var kind: PublishTarget.Kind?
        kindEntry.read(in: source, &problems) { value throws(ConfigurationMistake) in kind = try value.choice() }
        guard let kind else { return nil }
        let draft = read(entries, kind, table, &problems)
        for key in PublishKey.all
        where key.required.contains(kind) && !entries.contains(where: { $0.key == key.name }) {
            problems.append(missing(key.name, "\"…\"", table))
        }
        return draft.target(table.key, kind)
    }

    private func read(
        _ entries: [PlacedEntry], _ kind: PublishTarget.Kind, _ table: PlacedEntry, _ problems: inout [Diagnostic]
    ) -> PublishDraft {
        var draft = PublishDraft()
        let keys = PublishKey.all.filter { $0.kinds.contains(kind) }
        for entry in entries {
            guard let key = keys.first(where: { $0.name == entry.key }) else {
                problems.append(
                    entry.unknown(
                        in: source, as: "publish.\(table.key).\(entry.key)", keys.map(\.name),
                        where: " for the kind `\(kind.rawValue)`"))
                continue
            }
            entry.read(in: source, &problems) { value throws(ConfigurationMistake) in try key.set(&draft, value) }
        }
        return draft
    }

    private func missing(_ key: String, _ value: String, _ table: PlacedEntry) -> Diagnostic {
        Diagnostic(
            .configurationMissingKey, "the target `\(table.key)` has no `\(key)`",
            at: source.location(table.keyRange), hint: "write `\(key) = \(value)` below `[publish.\(table.key)]`")
    }

    private static func isName(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 64
            && text.utf8.allSatisfy {
                ($0 | 0x20) >= UInt8(ascii: "a") && ($0 | 0x20) <= UInt8(ascii: "z")
                    || $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9")
                    || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
            } && !text.hasPrefix("-")
    }
}
