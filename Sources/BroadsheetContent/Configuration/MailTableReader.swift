import BroadsheetDiagnostics
import BroadsheetModel

/// Reads the table `[mail]` of `broadsheet.toml`.
struct MailTableReader {
    let source: SourceText

    /// The settings; nil when the table has no sender, or one that is no address.
    func read(_ entry: PlacedEntry) -> Diagnosed<MailSettings?> {
        var result = Diagnosed<MailSettings?>(nil)
        guard let entries = entry.value.entries else {
            result.diagnostics = [
                Diagnostic(
                    .configurationWrongType, "`mail` has to be a table and is \(entry.value.kind)",
                    at: source.location(entry.value.range), hint: "write `[mail]` on a line of its own")
            ]
            return result
        }
        if let from = entries.first(where: { $0.key == "from" }) {
            from.read(in: source, &result.diagnostics) { value throws(ConfigurationMistake) in
                result.value = MailSettings(from: try value.mailAddress())
            }
        } else {
            result.diagnostics.append(
                Diagnostic(
                    .configurationMissingKey, "the table `mail` has no `from`", at: source.location(entry.keyRange),
                    hint: "write `from = \"The Courier <desk@courier.example>\"` below `[mail]`"))
        }
        // Mistakes in the others are told even when there is no sender.
        var settings = result.value ?? MailTableReader.draft
        for inner in entries where inner.key != "from" {
            guard let key = MailTableReader.keys.first(where: { $0.name == inner.key }) else {
                result.diagnostics.append(
                    inner.unknown(
                        in: source, as: "mail.\(inner.key)", ["from"] + MailTableReader.keys.map(\.name)))
                continue
            }
            inner.read(in: source, &result.diagnostics) { value throws(ConfigurationMistake) in
                try key.set(&settings, value)
            }
        }
        if result.value != nil { result.value = settings }
        return result
    }

    private struct Key: Sendable {
        let name: String
        let set: @Sendable (inout MailSettings, ConfigurationValue) throws(ConfigurationMistake) -> Void
    }

    private static let keys = [
        Key(name: "to") { mail, value throws(ConfigurationMistake) in mail.to = try value.mailAddresses() },
        Key(name: "replyTo") { mail, value throws(ConfigurationMistake) in mail.replyTo = try value.mailAddress() },
        Key(name: "unsubscribe") { mail, value throws(ConfigurationMistake) in
            mail.unsubscribe = try value.unsubscribeAddresses()
        },
        Key(name: "preheader") { mail, value throws(ConfigurationMistake) in mail.preheader = try value.text() },
        Key(name: "address") { mail, value throws(ConfigurationMistake) in mail.address = try value.text() },
        Key(name: "subject") { mail, value throws(ConfigurationMistake) in mail.subject = try value.mailSubject() },
        Key(name: "text") { mail, value throws(ConfigurationMistake) in mail.text = try value.choice() },
    ]

    private static let draft: MailSettings = {
        guard let nobody = MailAddress("nobody@mail.invalid") else { preconditionFailure("an address of mail") }
        return MailSettings(from: nobody)
    }()
}
