import BroadsheetDiagnostics
import BroadsheetModel
import Testing

@testable import BroadsheetContent

/// What pages write as a day, a digest's date line may say: in every language that there are words for.
@Suite struct DigestInterfaceLanguageTests {
    private static let tags =
        InterfaceLanguage.allCases.map(\.rawValue) + [
            "en-US", "de-AT", "fr-CA", "es-MX", "ar-EG", "ar-LB", "ar-MA", "ar-DZ", "ar-u-nu-arab", "hi-u-nu-deva",
        ]

    @Test(arguments: tags)
    func `a day as the site writes it is a date line`(tag: String) throws {
        let words = InterfaceWords(language: tag)
        for month in 1...12 {
            for date in [3, 17, 28] {
                let day = try #require(CalendarDay(year: 2026, month: month, day: date))
                for text in [words.long(day), InterfaceWords.title(words.long(day)), words.short(day)] {
                    let read = DigestDateReader.read(text)?.day
                    #expect(read == DigestDay(year: 2026, month: month, day: date), "\(tag): \(text)")
                }
            }
        }
    }

    @Test(arguments: [
        ("Sprache: de", "de"), ("Language: Arabic", "ar"), ("Langue : français", "fr"), ("Idioma: es", "es"),
        ("Język: pl", "pl"), ("اللغة: ar", "ar"), ("שפה: he", "he"), ("भाषा: hi", "hi"), ("语言：zh", "zh"),
        ("語言：zh-Hant", "zh-Hant"), ("言語：ja", "ja"),
    ])
    func `a line with the language is read in each of them`(line: String, tag: String) {
        let text = "Evening\n2026-09-20\n\nWorld\n\nA ferry sails to the island\n\(line)\n\nIt sails. It has sailed.\n"
        let document = DigestTextParser().parse(SourceText(path: "", bytes: Array(text.utf8))).value
        #expect(document.articles.map { DigestHead(keys: $0.keys).language } == [tag])
    }
}
