import BroadsheetModel

/// The values of `[new]`.
extension ConfigurationValue {
    /// A list of days of the week, or one alone.
    func weekdays() throws(ConfigurationMistake) -> [Weekday] {
        var out: [Weekday] = []
        for text in try textOrTexts() {
            guard let day = Weekday(named: text) else {
                throw badValue(
                    "`\(key)` cannot hold `\(text)`", "write the days as in `\(key) = [\"Mon\", \"Thu\"]`")
            }
            if !out.contains(day) { out.append(day) }
        }
        return out
    }

    /// A list of days without an edition; TOML's own dates need no quotes.
    func daysOff() throws(ConfigurationMistake) -> [DayOff] {
        guard case .list(let items) = value.content else {
            throw wrongType("a list", "\(key) = [\"2026-12-24\", \"01-01\"]")
        }
        var out: [DayOff] = []
        for item in items {
            guard let text = item.text, let day = DayOff(text) else {
                throw badValue(
                    "`\(key)` cannot hold \(item.text.map { "`\($0)`" } ?? item.kind)",
                    "write a day as `\"2026-12-24\"`, or as `\"12-24\"` for every year")
            }
            out.append(day)
        }
        return out
    }

    /// A title for editions, in which no placeholder is misspelled.
    func title() throws(ConfigurationMistake) -> String {
        let text = try text()
        for match in text.matches(of: /\{[^{}]*\}/) where !["{number}", "{date}"].contains(match.output) {
            throw badValue("the placeholder `\(match.output)` is not known", "write `{number}` or `{date}`")
        }
        return text
    }
}
