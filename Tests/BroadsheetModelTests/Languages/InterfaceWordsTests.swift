import Testing

@testable import BroadsheetModel

@Suite struct InterfaceWordsTests {
    @Test(arguments: InterfaceLanguage.allCases)
    func `every word of every language says something and fills in what English fills in`(language: InterfaceLanguage) {
        for word in InterfaceWord.allCases {
            let text = language.words.text(word)
            #expect(!text.isEmpty)
            #expect(text == text.trimmed, "\(word)")
            #expect(InterfaceWord.placeholders(in: text) == word.placeholders, "\(language) \(word): \(text)")
        }
    }

    @Test(arguments: InterfaceLanguage.allCases)
    func `phrases with numbers have all forms that the language tells apart`(language: InterfaceLanguage) {
        let needed = PluralRule(language: language.rawValue).categories.union([.other])
        for word in CountedWord.allCases {
            let forms = language.words.forms(word)
            let isOneForAll = forms.categories == [.other]
            #expect(isOneForAll || needed.isSubset(of: forms.categories), "\(language) \(word)")
            // Zero, one and two may be words; what stands for many numbers has to name them.
            for category in forms.categories.subtracting([.zero, .one, .two]) {
                #expect(forms[category].contains(CountedWord.placeholder), "\(language) \(word) \(category)")
            }
        }
    }

    @Test(arguments: InterfaceLanguage.allCases)
    func `days have twelve months and seven names, and patterns that are filled in`(language: InterfaceLanguage) {
        let calendar = language.words.calendar(region: nil)
        for months in [calendar.months, calendar.monthsAlone, calendar.monthsShort] {
            #expect(months.count == 12)
            #expect(Set(months).count == 12)
        }
        #expect(Set(calendar.weekdays).count == 7)
        for pattern in [calendar.longDate, calendar.shortDate, calendar.monthYear] {
            #expect(InterfaceWord.placeholders(in: pattern).isSubset(of: CalendarWords.placeholders))
            #expect(pattern.contains("{year}"))
        }
    }

    @Test func `a tag finds the words of its language, and unknown ones are English`() {
        #expect(InterfaceWords(language: "de-AT").language == .german)
        #expect(InterfaceWords(language: "AR-eg").language == .arabic)
        #expect(InterfaceWords(language: "tlh").language == nil)
        #expect(InterfaceWords(language: "tlh")[.frontPage] == "Front page")
        #expect(InterfaceWords(language: "tlh").count(1, .articles) == "1 article")
    }

    @Test func `the editor's own words replace those of the language`() {
        var own = OwnWords()
        own.texts[.frontPage] = "Start"
        own.forms[.articles] = PluralForms(one: "{number} Beitrag", other: "{number} Beiträge")
        own.weekdays = ["So", "Mo", "Di", "Mi", "Do", "Fr", "Sa"]
        let words = InterfaceWords(language: "de", own: own)
        #expect(words[.frontPage] == "Start")
        #expect(words[.topics] == "Themen")
        #expect(words.count(1, .articles) == "1 Beitrag")
        #expect(words.count(2, .articles) == "2 Beiträge")
        #expect(CalendarDay(year: 2026, month: 9, day: 20).map(words.long) == "So, 20. September 2026")
    }

    @Test func `own phrases of a language without words follow its numbers`() {
        var own = OwnWords()
        own.forms[.articles] = PluralForms(one: "{number} статья", few: "{number} статьи", other: "{number} статей")
        let words = InterfaceWords(language: "ru", own: own)
        #expect(words.count(21, .articles) == "21 статья")
        #expect(words.count(3, .articles) == "3 статьи")
        #expect(words.count(11, .articles) == "11 статей")
    }

    @Test func `what is filled in is not looked at again`() {
        let words = InterfaceWords(language: "en")
        #expect(
            words.text(.newsOfSection, ["section": "{site}", "site": "The {section}"])
                == "{site}: news from The {section}.")
    }

    @Test func `numbers have the digits of the country, or those that the tag asks for`() {
        #expect(InterfaceWords(language: "ar-EG").number(2026) == "٢٠٢٦")
        #expect(InterfaceWords(language: "ar").number(2026) == "2026")
        #expect(InterfaceWords(language: "hi-u-nu-deva").number(2026) == "२०२६")
        #expect(InterfaceWords(language: "ar-MA").number(2026) == "2026")
        #expect(InterfaceWords(language: "ar-EG-u-nu-latn").number(2026) == "2026")
        #expect(InterfaceWords(language: "de").number(2026) == "2026")
    }

    @Test func `every own word is in the fingerprint`() {
        var all = Set<[String]>([OwnWords().summary])
        func add(_ edit: (inout OwnWords) -> Void) {
            var words = OwnWords()
            edit(&words)
            all.insert(words.summary)
        }
        for word in InterfaceWord.allCases { add { $0.texts[word] = "x" } }
        for word in CountedWord.allCases { add { $0.forms[word] = PluralForms(other: "x") } }
        let lists = [\OwnWords.months, \.monthsAlone, \.monthsShort, \.weekdays]
        for list in lists { add { $0[keyPath: list] = ["x"] } }
        let patterns = [\OwnWords.longDate, \.shortDate, \.monthYear]
        for pattern in patterns { add { $0[keyPath: pattern] = "x" } }
        #expect(all.count == 1 + InterfaceWord.allCases.count + CountedWord.allCases.count + 7)
        #expect(Mirror(reflecting: OwnWords()).children.count == 9)
    }
}

extension String {
    fileprivate var trimmed: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
