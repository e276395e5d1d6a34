/// The names of languages in themselves, by which readers find their own.
public enum LanguageName {
    /// The name of the language of a tag; the tag itself when it is not known.
    public static func name(of tag: String) -> String {
        if let language = InterfaceLanguage(tag: tag) { return language.name }
        return names[LanguageParts(tag).language] ?? tag
    }

    /// The names of the languages of some tags, which differ where the tags do: of two kinds of English both say which.
    public static func names(of tags: [String]) -> [String] {
        let names = tags.map(name(of:))
        return zip(tags, names).map { tag, name in
            names.count { $0 == name } > 1 && name != tag ? "\(name) (\(tag))" : name
        }
    }

    /// The tag of the language with a name, in itself or in English, in lower case; nil when it is not known.
    public static func code(named name: String) -> String? {
        english[name] ?? InterfaceLanguage.allCases.first { $0.name.lowercased() == name }?.rawValue
            ?? names.first { $0.value.lowercased() == name }?.key
    }

    private static let names: [String: String] = [
        "af": "Afrikaans", "az": "Azərbaycanca", "be": "Беларуская", "bg": "Български", "bn": "বাংলা", "bs": "Bosanski",
        "ca": "Català", "cs": "Čeština", "cy": "Cymraeg", "da": "Dansk", "el": "Ελληνικά", "eo": "Esperanto",
        "et": "Eesti", "eu": "Euskara", "fa": "فارسی", "fi": "Suomi", "ga": "Gaeilge", "gl": "Galego", "hr": "Hrvatski",
        "hu": "Magyar", "hy": "Հայերեն", "id": "Bahasa Indonesia", "is": "Íslenska", "it": "Italiano", "ka": "ქართული",
        "kk": "Қазақ тілі", "ko": "한국어", "ku": "Kurdî", "lb": "Lëtzebuergesch", "lt": "Lietuvių", "lv": "Latviešu",
        "mk": "Македонски", "ms": "Bahasa Melayu", "mt": "Malti", "nb": "Norsk bokmål", "nl": "Nederlands",
        "nn": "Norsk nynorsk", "no": "Norsk", "ro": "Română", "ru": "Русский", "sk": "Slovenčina", "sl": "Slovenščina",
        "sq": "Shqip", "sr": "Српски", "sv": "Svenska", "sw": "Kiswahili", "ta": "தமிழ்", "te": "తెలుగు", "th": "ไทย",
        "tr": "Türkçe", "uk": "Українська", "ur": "اردو", "uz": "Oʻzbekcha", "vi": "Tiếng Việt", "yi": "ייִדיש",
    ]

    private static let english: [String: String] = [
        "arabic": "ar", "chinese": "zh", "czech": "cs", "danish": "da", "dutch": "nl", "finnish": "fi", "french": "fr",
        "german": "de", "greek": "el", "hebrew": "he", "hindi": "hi", "hungarian": "hu", "italian": "it",
        "japanese": "ja", "korean": "ko", "norwegian": "no", "persian": "fa", "polish": "pl", "portuguese": "pt",
        "romanian": "ro", "russian": "ru", "spanish": "es", "swedish": "sv", "turkish": "tr", "ukrainian": "uk",
        "vietnamese": "vi",
    ]
}
