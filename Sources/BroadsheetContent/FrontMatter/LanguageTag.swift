import BroadsheetModel

/// Tells the tags of languages from other texts. Source: RFC 5646, section 2.1, and the codes of ISO 639.
enum LanguageTag {
    /// Whether a text is the tag of a language, such as `en`, `pt-BR` or `zh-Hant`.
    static func isValid(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        let isLetter = { (byte: UInt8) in (byte | 0x20) &- UInt8(ascii: "a") < 26 }
        let isDigit = { (byte: UInt8) in byte &- UInt8(ascii: "0") < 10 }
        guard let first = parts.first, (2...3).contains(first.count), first.allSatisfy(isLetter) else { return false }
        let isCode = first.count == 3 || codes.contains(text.prefix(2).lowercased())
        return isCode && parts.count <= 8 && mistaken[text.prefix(first.count).lowercased()] == nil
            && parts.dropFirst().allSatisfy {
                (1...8).contains($0.count) && $0.allSatisfy { isLetter($0) || isDigit($0) }
            }
    }

    /// The tag that a text was probably meant to be: the language's name, the code of a country, or a longer code.
    static func near(_ text: String) -> String? {
        let dashed = text.replacing("_", with: "-")
        if isValid(dashed) { return dashed }
        let typed = dashed.lowercased()
        let parts = typed.split(separator: "-", maxSplits: 1)
        if let first = parts.first, let code = mistaken[String(first)] {
            return parts.count > 1 && isValid("\(code)-\(parts[1])") ? "\(code)-\(parts[1])" : code
        }
        return LanguageName.code(named: typed)
    }

    /// The codes of two letters of ISO 639-1.
    private static let codes: Set<String> = Set(
        """
        aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo
        es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu iw ja ji jv
        ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mo mr ms mt my na nb nd ne
        ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st
        su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    /// Codes of countries and longer codes of languages that have a code of two letters, with that.
    private static let mistaken: [String: String] = [
        "jp": "ja", "cn": "zh", "gr": "el", "dk": "da", "cz": "cs", "ua": "uk", "eng": "en", "deu": "de", "ger": "de",
        "fra": "fr", "fre": "fr", "spa": "es", "por": "pt", "pol": "pl", "ara": "ar", "heb": "he", "hin": "hi",
        "zho": "zh", "chi": "zh", "jpn": "ja", "ita": "it", "rus": "ru", "nld": "nl", "dut": "nl", "swe": "sv",
        "dan": "da", "nor": "no", "fin": "fi", "tur": "tr", "ukr": "uk", "kor": "ko", "ces": "cs", "cze": "cs",
        "ell": "el", "gre": "el", "hun": "hu", "ron": "ro", "rum": "ro", "fas": "fa", "per": "fa",
    ]
}
