/// What the program says in one language, with the editor's own words over it.
///
/// ```swift
/// let words = InterfaceWords(language: "de")
/// words[.latestEdition]                                       // Neueste Ausgabe
/// words.count(2, .articles)                                   // 2 Artikel
/// words.text(.editionOfDate, ["date": words.long(day)])       // Ausgabe vom Sonntag, 20. September 2026
/// ```
public struct InterfaceWords: Sendable {
    /// The tag of the language that is asked for.
    public let tag: String
    /// The language that the words are in; nil when there are none for the tag, and they are English.
    public let language: InterfaceLanguage?
    /// The digits of its numbers.
    public let digits: Digits
    private let texts: [InterfaceWord: String]
    private let forms: [CountedWord: PluralForms]
    private let calendar: CalendarWords
    private let rule: PluralRule

    /// The words of a language, by its tag.
    public init(language tag: String, own: OwnWords = OwnWords()) {
        let parts = LanguageParts(tag)
        let language = InterfaceLanguage(tag: tag)
        let words = (language ?? .english).words
        let region = language == nil ? nil : parts.region
        self.tag = tag
        self.language = language
        digits = parts.digits ?? words.digits(region: region)
        // Words that the editor has set follow the numbers of the site's own language.
        rule = PluralRule(language: language == nil && own.forms.isEmpty ? "en" : tag)
        texts = Dictionary(
            uniqueKeysWithValues: InterfaceWord.allCases.map { ($0, own.texts[$0] ?? words.text($0)) })
        forms = Dictionary(
            uniqueKeysWithValues: CountedWord.allCases.map { ($0, own.forms[$0] ?? words.forms($0)) })
        calendar = own.over(words.calendar(region: region))
    }

    /// A word as it is.
    public subscript(word: InterfaceWord) -> String { texts[word] ?? "" }

    /// A sentence with what is filled in, by the names that stand in braces.
    public func text(_ word: InterfaceWord, _ values: KeyValuePairs<String, String>) -> String {
        var out = ""
        var rest = self[word][...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = rest[rest.index(after: open)..<close]
            out += rest[..<open]
            out += values.first { $0.key == name }?.value ?? String(rest[open...close])
            rest = rest[rest.index(after: close)...]
        }
        return out + rest
    }

    /// A phrase with a number.
    public func count(_ number: Int, _ word: CountedWord) -> String {
        (forms[word]?[rule.category(of: number)] ?? "")
            .replacing(CountedWord.placeholder, with: digits.text(number))
    }

    /// A number in the digits of the language.
    public func number(_ number: Int) -> String { digits.text(number) }

    // MARK: - Days

    /// A day with its name, within a text: `Sunday, 20 September 2026`.
    public func long(_ day: CalendarDay) -> String {
        calendar.text(calendar.longDate, day, months: calendar.months, digits)
    }

    /// A day in short: `20 Sep 2026`.
    public func short(_ day: CalendarDay) -> String {
        calendar.text(calendar.shortDate, day, months: calendar.months, digits)
    }

    /// The name of a day, as it stands alone.
    public func weekday(_ day: CalendarDay) -> String { InterfaceWords.title(calendar.weekdays[day.weekday]) }

    /// The name of a month, 1 to 12, as it stands alone.
    public func month(_ month: Int) -> String { InterfaceWords.title(calendar.monthsAlone[month - 1]) }

    /// A month as a title: `September 2026`.
    public func month(_ month: Int, year: Int) -> String {
        guard let day = CalendarDay(year: year, month: month, day: 1) else { return number(year) }
        return InterfaceWords.title(
            calendar.text(calendar.monthYear, day, months: calendar.monthsAlone, digits))
    }

    /// A text as a title: French writes "septembre", but begins a title with "Septembre".
    public static func title(_ text: String) -> String {
        guard let first = text.first, first.isLowercase else { return text }
        return first.uppercased() + text.dropFirst()
    }
}
