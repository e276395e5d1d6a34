import BroadsheetModel
import Foundation

/// Under which letter a topic stands in the index, and in which order: as dictionaries of each script have it.
///
/// Latin letters stand without their accents. Arabic words stand without "ال", Han characters under their radical, kana under
/// the first of their row, Hangul under its first consonant.
struct TopicLetter: Hashable, Comparable {
    /// The script's place in the index.
    private let rank: Int
    /// The letter's place in its script.
    private let place: UInt32
    /// The letter as it is shown.
    let text: String
    /// What orders the topics under one letter.
    private let key: String

    /// What digits stand under.
    static let digits = "0–9"
    /// What signs stand under.
    static let signs = "#"

    /// Where a topic with this name, and this name in addresses, stands.
    init(title: String, slug: String) {
        guard let first = slug.unicodeScalars.first else {
            self.init(0, 0, TopicLetter.signs, title)
            return
        }
        if first.properties.numericType != nil {
            self.init(1, 0, TopicLetter.digits, slug)
        } else if first.isASCII {
            // A name of signs alone has numbers of signs in addresses.
            let isSigns = !title.unicodeScalars.contains { $0.properties.isAlphabetic }
            if isSigns {
                self.init(0, 0, TopicLetter.signs, slug)
            } else {
                self.init(2, first.value, first.properties.uppercaseMapping, slug)
            }
        } else {
            self = TopicLetter.other(first, slug)
        }
    }

    private init(_ rank: Int, _ place: UInt32, _ text: String, _ key: String) {
        self.rank = rank
        self.place = place
        self.text = text
        self.key = key
    }

    /// What the headings of a page call it: no sign that means something in addresses.
    var anchor: String {
        switch text {
        case TopicLetter.digits: "0-9"
        case TopicLetter.signs: "signs"
        default: text
        }
    }

    static func < (a: TopicLetter, b: TopicLetter) -> Bool {
        (a.rank, a.place, a.key, a.text) < (b.rank, b.place, b.key, b.text)
    }

    // MARK: - Scripts

    private static func other(_ first: Unicode.Scalar, _ slug: String) -> TopicLetter {
        switch first.value {
        case 0x370...0x3FF, 0x1F00...0x1FFF: return greek(first, slug)
        case 0x400...0x52F: return cyrillic(first, slug)
        case 0x600...0x6FF, 0x750...0x77F, 0x8A0...0x8FF: return arabic(slug)
        case 0x3040...0x30FF, 0x31F0...0x31FF: return kana(first, slug)
        case 0x3400...0x9FFF, 0x20000...0x323AF: return han(first, slug)
        case 0xAC00...0xD7A3:
            let initial = Int((first.value - 0xAC00) / 588)
            return TopicLetter(8, UInt32(initial), String(initials[initial]), slug)
        default:
            // Hebrew, the scripts of India and others: their letters are numbered in the order of their alphabets.
            let plain = String(first).decomposedStringWithCanonicalMapping.unicodeScalars.first ?? first
            return TopicLetter(5, plain.value, plain.properties.uppercaseMapping, slug)
        }
    }

    private static func greek(_ first: Unicode.Scalar, _ slug: String) -> TopicLetter {
        let plain = String(first).decomposedStringWithCanonicalMapping.unicodeScalars.first ?? first
        return TopicLetter(3, plain.value, plain.properties.uppercaseMapping, slug)
    }

    private static let cyrillicLetters = Array(
        "абвгґдђѓеєжзѕиіїйјклљмнњопрстћќуўфхцчџшщъыьэюя".unicodeScalars)

    private static func cyrillic(_ first: Unicode.Scalar, _ slug: String) -> TopicLetter {
        let letter = first == "ё" ? "е" : first
        let place = cyrillicLetters.firstIndex(of: letter).map(UInt32.init) ?? first.value
        return TopicLetter(4, place, letter.properties.uppercaseMapping, slug)
    }

    /// Letters that Persian and Urdu add, behind those that they stand after.
    private static let arabicLetters = Array("ابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکكگلمنهویي".unicodeScalars)

    private static func arabic(_ slug: String) -> TopicLetter {
        // The article "ال" does not count.
        var word = slug[...]
        if word.hasPrefix("ال"), word.prefix(while: { $0 != "-" }).count > 4 { word = word.dropFirst(2) }
        let first = word.unicodeScalars.first ?? "ا"
        let letter: Unicode.Scalar =
            switch first {
            case "آ", "أ", "إ", "ٱ", "ء": "ا"
            case "ؤ": "و"
            case "ئ", "ى": "ي"
            case "ة": "ه"
            default: first
            }
        let place = arabicLetters.firstIndex(of: letter).map(UInt32.init) ?? letter.value
        return TopicLetter(6, place, String(letter), String(word))
    }

    /// The rows of kana, by their first letters.
    private static let rows: [(first: UInt32, letter: String)] = [
        (0x3041, "あ"), (0x304B, "か"), (0x3055, "さ"), (0x305F, "た"), (0x306A, "な"), (0x306F, "は"), (0x307E, "ま"),
        (0x3083, "や"), (0x3089, "ら"), (0x308E, "わ"),
    ]

    private static func kana(_ first: Unicode.Scalar, _ slug: String) -> TopicLetter {
        let plain = hiragana(first).value
        let row = rows.lastIndex { $0.first <= plain } ?? 0
        var key = ""
        for scalar in slug.unicodeScalars { key.unicodeScalars.append(hiragana(scalar)) }
        return TopicLetter(7, UInt32(row), rows[row].letter, key)
    }

    /// The letter of hiragana for one of katakana.
    private static func hiragana(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        (0x30A1...0x30F6).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0x60) ?? scalar : scalar
    }

    private static let initials = Array("ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ")

    /// The radicals of Kangxi; Unicode has the characters in their order, each behind its radical.
    private static let radicals = Array(
        """
        一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳\
        心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立\
        竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里\
        金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠
        """.unicodeScalars)

    private static func han(_ first: Unicode.Scalar, _ slug: String) -> TopicLetter {
        // Rare characters have blocks of their own, where the radicals begin anew.
        guard let place = radicals.lastIndex(where: { $0.value <= first.value }), first.value <= 0x9FFF else {
            return TopicLetter(9, first.value + 0x100, String(first), slug)
        }
        return TopicLetter(9, UInt32(place), String(radicals[place]), slug)
    }
}
