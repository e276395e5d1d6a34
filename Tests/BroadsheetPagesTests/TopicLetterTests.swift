import BroadsheetModel
import Testing

@testable import BroadsheetPages

@Suite struct TopicLetterTests {
    private func letter(_ title: String) -> TopicLetter {
        TopicLetter(title: title, slug: (Slug(title) ?? Slug(codePointsOf: title)).text)
    }

    @Test(arguments: [
        ("Łódź", "L"), ("Zürich", "Z"), ("7 July", "0–9"), ("٧ أكتوبر", "0–9"), ("🚀", "#"), ("Ёлка", "Е"),
        ("Київ", "К"),
        ("Ґрунт", "Ґ"), ("Ώρα", "Ω"), ("العراق", "ع"), ("الأمم المتحدة", "ا"), ("ألمانيا", "ا"), ("الله", "ا"),
        ("گرگان", "گ"), ("ירושלים", "י"), ("दिल्ली", "द"), ("फ़िल्म", "फ"), ("にほん", "な"), ("ニュース", "な"), ("ガス", "か"),
        ("ん", "わ"), ("東京", "木"), ("北京", "匕"), ("说唱", "言"), ("서울", "ㅅ"), ("까치", "ㄱ"),
    ])
    func `a name stands under the letter that dictionaries have it under`(title: String, expected: String) {
        #expect(letter(title).text == expected)
    }

    @Test func `scripts stand one after the other, and letters as in their alphabets`() {
        let order = [
            "🚀", "7 July", "Alpe", "Zürich", "Ώρα", "Єва", "Жито", "Іван", "Їжак", "Юг", "אילת", "תל אביב", "दिल्ली",
            "بغداد", "پاریس", "تونس", "العراق", "あさ", "アジア", "いぬ", "かわ", "서울", "北京", "東京",
        ]
        #expect(order.shuffled().sorted { letter($0) < letter($1) } == order)
    }

    @Test func `no heading has an anchor that means something else in addresses`() {
        #expect(letter("🚀").anchor == "signs")
        #expect(letter("7 July").anchor == "0-9")
        #expect(letter("東京").anchor == "木")
    }
}
