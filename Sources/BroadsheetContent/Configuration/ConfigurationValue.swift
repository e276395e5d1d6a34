import BroadsheetDiagnostics
import BroadsheetModel
import Foundation

/// What is wrong with the value of a key, before its place is known.
struct ConfigurationMistake: Error {
    enum Kind { case wrongType, badValue }

    let kind: Kind
    let message: String
    let hint: String
    /// Whether the value must not be shown, since it holds a secret.
    var isSecret = false

    /// The problem, at the entry whose value it is about.
    func diagnostic(at entry: PlacedEntry, in source: SourceText) -> Diagnostic {
        var place = source.location(entry.value.range)
        if isSecret { place = SourceLocation(path: place.path, line: place.line, column: place.column) }
        return Diagnostic(
            kind == .wrongType ? .configurationWrongType : .configurationBadValue, message, at: place, hint: hint)
    }
}

/// Reads the value of one key of `broadsheet.toml` as what the key wants.
struct ConfigurationValue {
    let key: String
    let value: PlacedValue

    /// A text of one line.
    func text() throws(ConfigurationMistake) -> String {
        guard case .text(let text, isQuoted: true) = value.content else { throw wrongType("a text", "\(key) = \"…\"") }
        return TextCleaner.clean(text)
    }

    /// A list of texts.
    func texts() throws(ConfigurationMistake) -> [String] {
        guard case .list(let items) = value.content else { throw wrongType("a list", "\(key) = [\"…\", \"…\"]") }
        var out: [String] = []
        for item in items { out.append(try ConfigurationValue(key: key, value: item).text()) }
        return out
    }

    /// A list of texts, or one text alone.
    func textOrTexts() throws(ConfigurationMistake) -> [String] {
        if case .list = value.content { return try texts() }
        return [try text()]
    }

    /// A whole number within bounds.
    func number(_ bounds: ClosedRange<Int>) throws(ConfigurationMistake) -> Int {
        guard case .text(let text, isQuoted: false) = value.content, let number = Int(text) else {
            throw wrongType("a whole number", "\(key) = \(min(20, bounds.upperBound))")
        }
        guard bounds.contains(number) else {
            throw badValue(
                "`\(key)` is \(number)", "write a number from \(bounds.lowerBound) to \(bounds.upperBound)")
        }
        return number
    }

    /// One of a few words.
    func choice<Choice: RawRepresentable<String> & CaseIterable>() throws(ConfigurationMistake) -> Choice {
        let text = try text()
        if let choice = Choice(rawValue: text) { return choice }
        let words = Choice.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: " or ")
        throw badValue("`\(key)` cannot be `\(text)`", "write \(words)")
    }

    /// A list of some of a few words, without repetitions.
    func choices<Choice: RawRepresentable<String> & CaseIterable & Hashable>() throws(ConfigurationMistake)
        -> [Choice]
    {
        var out: [Choice] = []
        for text in try texts() {
            guard let choice = Choice(rawValue: text) else {
                let words = Choice.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
                throw badValue("`\(key)` cannot hold `\(text)`", "write `\(key) = [\(words)]`, or some of these")
            }
            if !out.contains(choice) { out.append(choice) }
        }
        return out
    }

    /// What the site is called for ever.
    func siteID() throws(ConfigurationMistake) -> SiteID {
        let text = try text()
        if let id = SiteID(text) { return id }
        throw badValue(
            "`\(text)` cannot begin the ids of feeds",
            "write a domain or mail address of yours and a year in which it was yours, as in "
                + "`\(key) = \"news.example,2026\"`")
    }

    /// The path of a picture among the site's files, of a kind that cards show.
    func sitePicture() throws(ConfigurationMistake) -> SitePicture {
        let text = try text()
        guard let path = LocalPath.withinSite(text), !path.isEmpty else {
            throw badValue(
                "`\(key)` cannot be `\(text)`",
                "write the path of a file in the content folder, as in `\(key) = \"/images/cover.png\"`")
        }
        let kinds = [".png", ".jpg", ".jpeg", ".webp", ".gif"]
        guard kinds.contains(where: path.lowercased().hasSuffix) else {
            throw badValue(
                "`\(key)` cannot be `\(text)`, which is no picture that cards show",
                "write the path of a picture in PNG, JPEG, WebP or GIF, best of 1200 by 630 pixels")
        }
        return SitePicture(path: path, written: text)
    }

    /// The path of a folder.
    func folder() throws(ConfigurationMistake) -> String {
        let text = try text()
        guard !text.isEmpty, text.utf8.count < 1_000 else {
            throw badValue("`\(key)` names no folder", "\(key) = \"…\", relative to this file")
        }
        return text.count > 1 && text.hasSuffix("/") ? String(text.dropLast()) : text
    }

    /// The address of the site.
    func baseURL() throws(ConfigurationMistake) -> BaseURL {
        let text = try text()
        if let url = BaseURL(text) { return url }
        throw badValue("`\(text)` is no address of the web", "\(key) = \"https://your.host/\"")
    }

    /// The tag of a language.
    func language() throws(ConfigurationMistake) -> String {
        let text = try text()
        if LanguageTag.isValid(text) { return text }
        throw badValue(
            "`\(text)` is no language tag",
            "write \(LanguageTag.near(text).map { "`\($0)`" } ?? "a tag such as `en`")")
    }

    /// The name of a time zone.
    func timezone() throws(ConfigurationMistake) -> String {
        let text = try text()
        if text == "UTC" || TimeZone.knownTimeZoneIdentifiers.contains(text) { return text }
        let near = ConfigurationValue.nearZone(text)
        // Older names, such as `US/Eastern`, are known but not listed.
        if near == nil, text.contains("/"), TimeZone(identifier: text) != nil { return text }
        throw badValue(
            "the time zone `\(text)` is not known",
            "write \(near.map { "`\($0)`" } ?? "a name such as `Europe/Berlin`, or `UTC`")")
    }

    /// The shape of addresses.
    func permalink() throws(ConfigurationMistake) -> PermalinkPattern {
        let text = try text()
        do throws(PermalinkPattern.Problem) {
            return try PermalinkPattern(text)
        } catch {
            let names = PermalinkPattern.placeholders
            switch error {
            case .unknownPlaceholder(let name):
                let near = nearestPlaceholder(name).map { "`\($0)`" }
                throw badValue(
                    "the placeholder `\(name)` is not known",
                    "write \(near ?? names.map { "`\($0)`" }.joined(separator: ", "))")
            case .noSlug:
                throw badValue(
                    "the pattern `\(text)` gives all articles of a day one address",
                    "put `:slug` into it, as in `\(key) = \"/:section/:year/:month/:day/:slug/\"`")
            case .unsafe(let part):
                throw badValue(
                    "`\(part)` cannot stand in an address", "write letters, digits and dashes between the placeholders")
            }
        }
    }

    /// A free value: a text, a number, true or false, or a list of these.
    func free() throws(ConfigurationMistake) -> String {
        switch value.content {
        case .text(let text, _): return TextCleaner.clean(text)
        case .list(let items) where items.allSatisfy({ $0.text != nil }):
            return items.compactMap { $0.text.map(TextCleaner.clean) }.joined(separator: ", ")
        default: throw wrongType("a text, a number, true or false", "\(key) = \"…\"")
        }
    }

    func wrongType(_ wanted: String, _ hint: String) -> ConfigurationMistake {
        ConfigurationMistake(
            kind: .wrongType, message: "`\(key)` has to be \(wanted) and is \(value.kind)", hint: "write `\(hint)`")
    }

    func badValue(_ message: String, _ hint: String) -> ConfigurationMistake {
        ConfigurationMistake(kind: .badValue, message: message, hint: hint.hasPrefix(key) ? "write `\(hint)`" : hint)
    }

    private func nearestPlaceholder(_ name: String) -> String? {
        PermalinkPattern.placeholders.first { $0.lowercased() == name.lowercased() }
            ?? ConfigurationKey.near(name, PermalinkPattern.placeholders)
    }

    /// The zone that a name was probably meant to be: nearly the same, or a town without its continent.
    private static func nearZone(_ text: String) -> String? {
        let zones = TimeZone.knownTimeZoneIdentifiers + ["UTC"]
        let typed = text.lowercased().replacing(" ", with: "_")
        return zones.first { $0.lowercased() == typed } ?? zones.first { $0.lowercased().hasSuffix("/" + typed) }
            ?? ConfigurationKey.near(text, zones)
    }
}

extension PlacedEntry {
    /// The problem of a key that is none of those which its table has.
    ///
    /// - Parameters:
    ///   - shown: the key with its tables.
    ///   - condition: where the key is not known, when it is known elsewhere.
    ///   - other: what else can be written or done, behind "write" and "or".
    func unknown(
        in source: SourceText, as shown: String, _ keys: [String], where condition: String = "",
        else other: String? = nil
    ) -> Diagnostic {
        let near = ConfigurationKey.near(key, keys)
        let known = keys.isEmpty ? nil : "one of " + keys.map { "`\($0)`" }.joined(separator: ", ")
        return Diagnostic(
            .configurationUnknownKey, "the key `\(shown)` is not known\(condition)", at: source.location(keyRange),
            hint: near.map { "write `\($0)`" } ?? "write "
                + [known, other].compactMap { $0 }.joined(separator: ", or "))
    }

    /// Hands the value to `set`, and notes what is wrong with it.
    func read(
        in source: SourceText, _ problems: inout [Diagnostic],
        _ set: (ConfigurationValue) throws(ConfigurationMistake) -> Void
    ) {
        do throws(ConfigurationMistake) {
            try set(ConfigurationValue(key: key, value: value))
        } catch {
            problems.append(error.diagnostic(at: self, in: source))
        }
    }
}
