/// The words that the editor has set, from `[words]`; they replace those of the site's language.
public struct OwnWords: Sendable, Hashable {
    /// Words and sentences.
    public var texts: [InterfaceWord: String] = [:]
    /// Phrases with a number.
    public var forms: [CountedWord: PluralForms] = [:]
    /// January to December, as they stand in a date.
    public var months: [String]?
    /// January to December, as they stand alone.
    public var monthsAlone: [String]?
    /// January to December in short.
    public var monthsShort: [String]?
    /// Sunday to Saturday.
    public var weekdays: [String]?
    /// The pattern of a day with its name.
    public var longDate: String?
    /// The pattern of a day in short.
    public var shortDate: String?
    /// The pattern of a month.
    public var monthYear: String?

    /// Nothing set.
    public init() {}

    /// Whether nothing is set.
    public var isEmpty: Bool { self == OwnWords() }

    /// The names that nothing is set for, in the order of the documentation.
    public var missing: [String] {
        InterfaceWord.allCases.filter { texts[$0] == nil }.map(\.rawValue)
            + CountedWord.allCases.filter { forms[$0] == nil }.map(\.rawValue)
            + [("months", months == nil), ("weekdays", weekdays == nil)].filter(\.1).map(\.0)
    }

    /// All that is set, for fingerprints.
    var summary: [String] {
        var out: [String] = []
        for word in InterfaceWord.allCases {
            if let text = texts[word] { out += [word.rawValue, text] }
        }
        for word in CountedWord.allCases {
            if let forms = forms[word] { out += [word.rawValue] + forms.all }
        }
        for list in [months, monthsAlone, monthsShort, weekdays] { out += ["|"] + (list ?? []) }
        for text in [longDate, shortDate, monthYear] { out.append(text ?? "|") }
        return out
    }

    /// The way in which a language writes days, with what is set.
    func over(_ calendar: CalendarWords) -> CalendarWords {
        var out = calendar
        if let months {
            out.months = months
            out.monthsAlone = months
            out.monthsShort = months
        }
        out.monthsAlone = monthsAlone ?? out.monthsAlone
        out.monthsShort = monthsShort ?? out.monthsShort
        out.weekdays = weekdays ?? out.weekdays
        out.longDate = longDate ?? out.longDate
        out.shortDate = shortDate ?? out.shortDate
        out.monthYear = monthYear ?? out.monthYear
        return out
    }
}
