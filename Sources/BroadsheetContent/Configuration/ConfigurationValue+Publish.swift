import BroadsheetModel

/// Values that only targets have.
extension ConfigurationValue {
    /// True or false.
    func flag() throws(ConfigurationMistake) -> Bool {
        switch value.content {
        case .text("true", isQuoted: false): return true
        case .text("false", isQuoted: false): return false
        default: throw wrongType("true or false", "\(key) = true")
        }
    }

    /// A text without spaces, which no program can take for an option.
    func word() throws(ConfigurationMistake) -> String {
        let text = try text()
        guard !text.isEmpty, !text.hasPrefix("-"), !text.unicodeScalars.contains(where: \.properties.isWhitespace)
        else {
            throw badValue("`\(key)` cannot be `\(text)`", "write it without spaces and not with a dash in front")
        }
        return text
    }

    /// Where a program finds a host; without a password, since others may read this file and the list of programs.
    func address() throws(ConfigurationMistake) -> String {
        let text = try text()
        guard !text.isEmpty, !text.hasPrefix("-") else {
            throw badValue("`\(key)` cannot be `\(text)`", "write an address, not with a dash in front")
        }
        if let scheme = text.firstRange(of: "://") {
            let authority = text[scheme.upperBound...].prefix { $0 != "/" }
            if let at = authority.lastIndex(of: "@"), authority[..<at].contains(":") {
                throw secret("`\(key)` holds a password", "leave it out; git asks its own store of passwords")
            }
        }
        // `:s3,secret_access_key=…:bucket` of rclone.
        let names = text.split(whereSeparator: { $0 == "," || $0 == ":" }).compactMap { part in
            part.firstIndex(of: "=").map { part[..<$0].lowercased() }
        }
        if names.contains(where: { name in
            ["pass", "secret", "token"].contains { name.contains($0) } || name.hasSuffix("key")
        }) {
            throw secret(
                "`\(key)` holds a secret", "let `rclone config` keep it, and write the name of the remote here")
        }
        return text
    }

    /// A mistake whose value is not shown: what is printed is kept in logs.
    private func secret(_ message: String, _ hint: String) -> ConfigurationMistake {
        var mistake = badValue(message, hint)
        mistake.isSecret = true
        return mistake
    }
}
