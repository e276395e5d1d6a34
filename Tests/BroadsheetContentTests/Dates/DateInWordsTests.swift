import BroadsheetModel
import Testing

@testable import BroadsheetContent

@Suite struct DateInWordsTests {
    /// What front matter reads, as one line: day, seconds of the day, offset; else what is wrong.
    private func read(_ text: String) -> String {
        let value = PlacedValue(content: .text(text, isQuoted: false), range: 0..<text.utf8.count)
        switch DateReading.written(value).reading {
        case .success(let date):
            let second = date.secondOfDay.map { " \($0)" } ?? ""
            return date.day.iso + second + (date.offset.map { " \($0)" } ?? "")
        case .failure(let problem): return problem.message
        }
    }

    @Test(arguments: [
        "20 septembre 2026", "dimanche 20 septembre 2026", "Sonntag, 20. September 2026", "20 de septiembre de 2026",
        "20 settembre 2026", "domingo, 20 de setembro de 2026", "20 września 2026", "20 września 2026 r.",
        "20 сентября 2026 г.", "٢٠ سبتمبر ٢٠٢٦", "الأحد، 20 سبتمبر 2026", "יום ראשון, 20 בספטמבר 2026", "20 सितंबर 2026",
        "२० सितंबर २०२६", "2026年9月20日", "2026年9月20日(日)", "2026년 9월 20일", "20 eylül 2026", "20 SEPTEMBRE 2026",
        "20 September 2026", "am 20. September 2026", "  20 septembre 2026 ",
    ])
    func `days are read in the languages of digest text`(text: String) { #expect(read(text) == "2026-09-20") }

    @Test(arguments: [
        ("20 septembre 2026 à 18:30", "2026-09-20 66600"), ("20. Oktober 2026, 18:30 Uhr", "2026-10-20 66600"),
        ("20. September 2026 um 9:05 Uhr", "2026-09-20 32700"), ("20 de mayo de 2026, 18:30:05", "2026-05-20 66605"),
        ("20 maja 2026 18:30 +02:00", "2026-05-20 66600 7200"), ("٢٠ مايو ٢٠٢٦، ١٨:٣٠", "2026-05-20 66600"),
        ("2026年5月20日 18：30", "2026-05-20 66600"), ("20 mai 2026 6:30 pm", "2026-05-20 66600"),
        ("20 września 2026 r., godz. 18:30", "2026-09-20 66600"), ("20 במאי 2026 בשעה 18:30", "2026-05-20 66600"),
        ("20 mai 2026 18:30Z", "2026-05-20 66600 0"),
    ])
    func `times are read behind them`(text: String, date: String) { #expect(read(text) == date) }

    @Test(arguments: [
        ("31 juin 2026", "`31 juin 2026` is no date"), ("20 septembre", "`20 septembre` is no date"),
        ("20 septembre 2026 à 25:61", "the time `25:61` does not exist"),
        // What was typed is never left out: neither a time in another form nor the half of a day.
        ("20 septembre 2026, 18.30", "`20 septembre 2026, 18.30` is no date"),
        ("20 septembre 2026 noon", "`20 septembre 2026 noon` is no date"),
        ("20 septembre 2026 EST", "`20 septembre 2026 EST` is no date"),
        ("20 septembre 2026 18 h", "`20 septembre 2026 18 h` is no date"),
        ("20 quelquembre 2026", "`20 quelquembre 2026` is no date"),
        // Figures alone mean two days in any language.
        ("le 03/04/2026", "`le 03/04/2026` is no date"),
        ("03.04.2026", "the date `03.04.2026` can be read in more than one way"),
        ("31 June 2026", "the date `31 June 2026` does not exist"),
    ])
    func `what is no such date is told`(text: String, problem: String) { #expect(read(text) == problem) }

    @Test(arguments: InterfaceLanguage.allCases)
    func `every day is read back as pages write it`(language: InterfaceLanguage) throws {
        let words = InterfaceWords(language: language.rawValue, own: OwnWords())
        let first = try #require(CalendarDay(year: 2026, month: 1, day: 1)).daysSince1970
        for days in first..<first + 365 {
            let day = CalendarDay(daysSince1970: days)
            #expect(read(words.long(day)) == day.iso, "\(words.long(day))")
            #expect(read(words.short(day)) == day.iso, "\(words.short(day))")
        }
    }
}
