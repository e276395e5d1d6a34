/// The unaccented letters of accented Latin ones: Latin-1, Latin Extended-A, -B and Additional.
enum LatinFold {
    /// The plain lower-case letters of a Latin letter; nil for other scripts and signs.
    static func fold(_ scalar: Unicode.Scalar) -> String? {
        if scalar.isASCII {
            return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                ? scalar.properties.lowercaseMapping : nil
        }
        return table[scalar] ?? table[scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar]
    }

    private static let table: [Unicode.Scalar: String] = {
        var out: [Unicode.Scalar: String] = [:]
        for (plain, accented) in letters {
            for scalar in accented.unicodeScalars { out[scalar] = plain }
        }
        return out
    }()

    private static let letters: KeyValuePairs<String, String> = [
        "a": "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ",
        "ae": "æ",
        "b": "ḃḅḇ",
        "c": "çćĉċčḉ",
        "d": "ðďđḋḍḏḑḓ",
        "dz": "ǆǳ",
        "e": "èéêëēĕėęěəȅȇȩḕḗḙḛḝẹẻẽếềểễệ",
        "f": "ƒḟ",
        "g": "ĝğġģǧǵḡ",
        "h": "ĥħȟḣḥḧḩḫẖ",
        "i": "İìíîïĩīĭįıǐȉȋḭḯỉị",
        "ij": "ĳ",
        "j": "ĵǰ",
        "k": "ķĸǩḱḳḵ",
        "l": "ĺļľłḷḹḻḽ",
        "lj": "ǉ",
        "m": "ḿṁṃ",
        "n": "ñńņňŉŋǹṅṇṉṋ",
        "nj": "ǌ",
        "o": "òóôõöøōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ",
        "oe": "œ",
        "p": "ṕṗ",
        "r": "ŕŗřȑȓṙṛṝṟ",
        "s": "śŝşšſșṡṣṥṧṩẛ",
        "ss": "ß",
        "t": "ţťŧțṫṭṯṱẗ",
        "th": "þ",
        "u": "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự",
        "v": "ṽṿ",
        "w": "ŵẁẃẅẇẉẘ",
        "x": "ẋẍ",
        "y": "ýÿŷȳẏẙỳỵỷỹ",
        "z": "źżžẑẓẕ",
    ]
}
