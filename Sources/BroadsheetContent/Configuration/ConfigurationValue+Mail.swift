import BroadsheetModel

/// The values of `[mail]`.
extension ConfigurationValue {
    /// A mail address, perhaps with a name.
    func mailAddress() throws(ConfigurationMistake) -> MailAddress { try address(in: try text()) }

    /// A list of mail addresses, or one alone.
    func mailAddresses() throws(ConfigurationMistake) -> [MailAddress] {
        var out: [MailAddress] = []
        for text in try textOrTexts() { out.append(try address(in: text)) }
        return out
    }

    private func address(in text: String) throws(ConfigurationMistake) -> MailAddress {
        if let address = MailAddress(text) { return address }
        let isForeign = !text.utf8.allSatisfy { $0 < 0x80 } && text.contains("@")
        throw badValue(
            "`\(key)` cannot be `\(text)`",
            isForeign
                ? "write the address in letters of ASCII, a domain with others in its form that begins with `xn--`"
                : "write an address such as `desk@courier.example`, or `The Courier <desk@courier.example>`")
    }

    /// Where readers unsubscribe: one address or several, of pages that are encrypted, or of mail.
    func unsubscribeAddresses() throws(ConfigurationMistake) -> [String] {
        var out: [String] = []
        for text in try textOrTexts() {
            if text.hasPrefix("http://") {
                throw badValue(
                    "`\(key)` cannot be `\(text)`, since mail programs take encrypted addresses only",
                    "write it with `https://`")
            }
            guard ConfigurationValue.isUnsubscribeAddress(text) else {
                let near = MailAddress(text).map { "write `mailto:\($0.address)`" }
                throw badValue(
                    "`\(key)` cannot be `\(text)`",
                    near ?? "write an address such as `https://courier.example/leave` or `mailto:leave@courier.example`"
                )
            }
            if !out.contains(text) { out.append(text) }
        }
        return out
    }

    private static func isUnsubscribeAddress(_ text: String) -> Bool {
        // These end or part the addresses in the head of a mail.
        let isPlain = text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"<>,\"\\".utf8.contains($0) }
        guard isPlain, text.utf8.count <= 900 else { return false }
        if text.hasPrefix("mailto:") {
            return MailAddress.isAddress(text.dropFirst("mailto:".count).prefix { $0 != "?" })
        }
        return text.hasPrefix("https://") && BaseURL(String(text.prefix { $0 != "?" && $0 != "#" })) != nil
    }

    /// A subject, in which no placeholder is misspelled.
    func mailSubject() throws(ConfigurationMistake) -> String {
        let text = try text()
        for match in text.matches(of: /\{[^{}]*\}/) where !MailSettings.placeholders.contains(String(match.output)) {
            let near = ConfigurationKey.near(String(match.output), MailSettings.placeholders)
            throw badValue(
                "the placeholder `\(match.output)` is not known",
                "write \(near.map { "`\($0)`" } ?? MailSettings.placeholders.map { "`\($0)`" }.joined(separator: ", "))"
            )
        }
        guard text.contains(where: { !$0.isWhitespace }) else {
            throw badValue("`\(key)` is empty", "write `subject = \"{site}: {edition}\"`, or leave it out")
        }
        return text
    }
}
