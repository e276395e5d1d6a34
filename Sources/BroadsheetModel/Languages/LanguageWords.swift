/// All that the program says in one language; one type for each language, in a file of its own.
protocol LanguageWords: Sendable {
    /// The name of the language in itself.
    static var name: String { get }
    /// A word, or a sentence with names in braces to be filled in.
    static func text(_ word: InterfaceWord) -> String
    /// A phrase with a number.
    static func forms(_ word: CountedWord) -> PluralForms
    /// How days are written, in a country, whose code is in upper case.
    static func calendar(region: String?) -> CalendarWords
    /// The digits that are usual in a country.
    static func digits(region: String?) -> Digits
}

extension LanguageWords {
    static func digits(region: String?) -> Digits { .latin }
}
