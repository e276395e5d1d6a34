import Foundation
import Testing

@testable import BroadsheetModel

/// Days as Unicode CLDR writes them, held against the copy of it in Foundation where there is one.
@Suite struct CalendarWordsTests {
    private let day = CalendarDay(daysSince1970: 20_716)

    @Test(arguments: [
        ("en", "Sunday, 20 September 2026", "20 Sep 2026", "September 2026"),
        ("en-US", "Sunday, September 20, 2026", "Sep 20, 2026", "September 2026"),
        ("de", "Sonntag, 20. September 2026", "20. Sept. 2026", "September 2026"),
        ("fr", "dimanche 20 septembre 2026", "20 sept. 2026", "Septembre 2026"),
        ("es", "domingo, 20 de septiembre de 2026", "20 sept 2026", "Septiembre de 2026"),
        ("pt-BR", "domingo, 20 de setembro de 2026", "20 de set. de 2026", "Setembro de 2026"),
        ("pl", "niedziela, 20 września 2026", "20 wrz 2026", "Wrzesień 2026"),
        ("ar", "الأحد، 20 سبتمبر 2026", "20 سبتمبر 2026", "سبتمبر 2026"),
        ("ar-EG", "الأحد، ٢٠ سبتمبر ٢٠٢٦", "٢٠ سبتمبر ٢٠٢٦", "سبتمبر ٢٠٢٦"),
        ("ar-LB", "الأحد، ٢٠ أيلول ٢٠٢٦", "٢٠ أيلول ٢٠٢٦", "أيلول ٢٠٢٦"),
        ("he", "יום ראשון, 20 בספטמבר 2026", "20 בספט׳ 2026", "ספטמבר 2026"),
        ("hi", "रविवार, 20 सितंबर 2026", "20 सित॰ 2026", "सितंबर 2026"),
        ("zh", "2026年9月20日星期日", "2026年9月20日", "2026年9月"),
        ("zh-TW", "2026年9月20日星期日", "2026年9月20日", "2026年9月"),
        ("ja", "2026年9月20日日曜日", "2026年9月20日", "2026年9月"),
    ])
    func `a day is written as the language has it`(tag: String, long: String, short: String, month: String) {
        let words = InterfaceWords(language: tag)
        #expect(words.long(day) == long)
        #expect(words.short(day) == short)
        #expect(words.month(9, year: 2026) == month)
    }

    @Test func `a title begins with a capital where the language has them`() {
        #expect(InterfaceWords.title(InterfaceWords(language: "fr").long(day)) == "Dimanche 20 septembre 2026")
        #expect(InterfaceWords(language: "pl").weekday(day) == "Niedziela")
        #expect(InterfaceWords(language: "pl").month(9) == "Wrzesień")
        #expect(InterfaceWords.title(InterfaceWords(language: "he").long(day)) == "יום ראשון, 20 בספטמבר 2026")
    }

    /// Where we write a day in another way than Foundation's copy of CLDR, and why.
    private static let onPurpose: [String: String] = [
        "en": "the day stands first, as in en-001: most countries write it so, and the older sites have it",
        "ar": "newer versions of CLDR have no comma before the year",
        "ar-EG": "newer versions of CLDR have no comma before the year",
        "ar-LB": "newer versions of CLDR have no comma before the year; months in short are in digits there",
        "ar-MA": "the same in the long and in the short form",
        "zh": "no space before the day of the week, as CLDR itself has it; Foundation's copy puts one",
        "zh-Hant": "no space before the day of the week, as the form of CLDR for a long day with its name has it",
        "ja": "no space before the day of the week, as CLDR itself has it; Foundation's copy puts one",
        "pt-PT": "the month by its name, since 5/09/2026 is the fifth of September or the ninth of May",
        "hi": "अक्टूबर, as newer versions of CLDR have it",
    ]

    @Test(arguments: [
        "en", "en-001", "en-US", "en-CA", "de", "de-AT", "de-CH", "fr", "fr-CA", "fr-CH", "es", "es-MX", "pt", "pt-PT",
        "pl", "ar", "ar-EG", "ar-LB", "ar-MA", "he", "hi", "zh", "zh-Hant", "ja",
    ])
    func `days are those of CLDR but where we differ on purpose`(tag: String) throws {
        let words = InterfaceWords(language: tag)
        var isSame = true
        for month in 1...12 {
            let day = try #require(CalendarDay(year: 2026, month: month, day: 3 + month))
            let date = Date(timeIntervalSince1970: TimeInterval(day.daysSince1970 * 86_400))
            isSame = isSame && words.long(day) == format(date, tag, "yMMMMEEEEd")
            isSame = isSame && words.short(day) == format(date, tag, "yMMMd")
            isSame = isSame && words.month(month, year: 2026) == InterfaceWords.title(format(date, tag, "yMMMM"))
        }
        let said = words.long(day)
        #expect(isSame == (CalendarWordsTests.onPurpose[tag] == nil), "\(tag): \(said)")
    }

    private func format(_ date: Date, _ tag: String, _ template: String) -> String {
        let formatter = DateFormatter()
        formatter.calendar = Calendar(identifier: .gregorian)
        formatter.locale = Locale(identifier: tag)
        formatter.timeZone = TimeZone(secondsFromGMT: 0)
        formatter.setLocalizedDateFormatFromTemplate(template)
        return formatter.string(from: date)
    }
}
