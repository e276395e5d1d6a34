import BroadsheetContent
import Testing

/// Date lines in many languages.
@Suite struct DigestDateReaderTests {
    @Test(arguments: [
        "Friday, 20 November 2026", "November 20, 2026", "Fri, Nov 20th, 2026", "20.11.2026", "20/11/2026",
        "2026-11-20",
        "2026/11/20", "20. November 2026", "Freitag, den 20. November 2026", "vendredi 20 novembre 2026",
        "viernes, 20 de noviembre de 2026", "sexta-feira, 20 de novembro de 2026", "venerdì 20 novembre 2026",
        "vrijdag 20 november 2026", "fredag den 20 november 2026", "piątek, 20 listopada 2026", "20 Kasım 2026 Cuma",
        "20 ноября 2026 г.", "пятница, 20 ноября 2026 года", "الجمعة، 20 نوفمبر 2026", "٢٠ نوفمبر ٢٠٢٦",
        "20 تشرين الثاني 2026", "शुक्रवार, 20 नवंबर 2026", "२० नवंबर २०२६", "2026年11月20日 星期五", "2026年11月20日（金）",
        "2026년 11월 20일 금요일", "20 November 2026, 14:30 UTC", "(20 November 2026)", "11/20/2026",
    ])
    func `a date line names its day`(line: String) {
        #expect(DigestDateReader.read(line)?.day?.text == "2026-11-20", "\(line)")
    }

    @Test(arguments: ["20 November", "Friday, 20 November", "11/07/2026", "31.02.2026", "11月20日"])
    func `a date that leaves the day open or impossible is still a date line`(line: String) throws {
        let reading = try #require(DigestDateReader.read(line), "\(line)")
        #expect(reading.day == nil)
    }

    @Test(arguments: [
        "Friday", "2026", "November", "Storm of 20 November 2026", "1. January was cold", "540 million", "Page 2", "",
        "14:30", "3.5.1.2", "May the best win", "100 Tage 2026", "十一月", "+49 30 123456",
    ])
    func `other lines are no dates`(line: String) {
        #expect(DigestDateReader.read(line) == nil, "\(line)")
    }

    @Test func `a day that does not exist is none`() {
        #expect(DigestDay(year: 2025, month: 2, day: 29) == nil)
        #expect(DigestDay(year: 2024, month: 2, day: 29)?.text == "2024-02-29")
        #expect(DigestDay(year: 2026, month: 13, day: 1) == nil)
        #expect(DigestDay(year: 2026, month: 4, day: 31) == nil)
    }
}
