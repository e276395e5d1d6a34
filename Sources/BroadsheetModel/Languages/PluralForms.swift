/// A phrase with a number in the forms that a language has for it; `{number}` stands for the number.
public struct PluralForms: Sendable, Hashable {
    private let forms: [PluralCategory: String]
    private let other: String

    /// A phrase with these forms; what a language does not tell apart is left out.
    public init(
        zero: String? = nil, one: String? = nil, two: String? = nil, few: String? = nil, many: String? = nil,
        other: String
    ) {
        var forms: [PluralCategory: String] = [:]
        for (category, text) in [
            (PluralCategory.zero, zero), (.one, one), (.two, two), (.few, few), (.many, many), (.other, other),
        ] {
            forms[category] = text
        }
        self.forms = forms
        self.other = other
    }

    /// A phrase with these forms; nil without the form for all other numbers.
    public init?(_ forms: [PluralCategory: String]) {
        guard let other = forms[.other] else { return nil }
        self.forms = forms
        self.other = other
    }

    /// The form of a category, or the one for all other numbers.
    public subscript(category: PluralCategory) -> String { forms[category] ?? other }

    /// The categories that have a form.
    public var categories: Set<PluralCategory> { Set(forms.keys) }

    /// All forms in a fixed order, for fingerprints.
    var all: [String] { PluralCategory.allCases.map { forms[$0] ?? "" } }
}

/// What a language may tell apart by number. Source: Unicode CLDR, "Language Plural Rules".
public enum PluralCategory: String, Sendable, Hashable, CaseIterable {
    case zero, one, two, few, many, other
}
