/// Names with something behind them: "Jane Doe | 3 min read", "Jane Doe, staff writer".
extension DigestMeta {
    /// Whether a range is a name and then, after a stroke, a dot or a comma, when or as what it was written.
    static func isNameWithMore(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard let (head, tail, sign) = parted(bytes, range), count(bytes, tail) <= 7 else { return false }
        if sign != 0x2C {
            // A stroke is sure enough for a name in small letters.
            return isName(bytes, head, most: 6) || count(bytes, head) <= 4 && sign == 0x7C
        }
        guard isName(bytes, head, most: 5), count(bytes, head) >= 2 else { return false }
        return DigestDateReader.read(text(bytes, tail)) != nil || isRole(bytes, tail)
    }

    /// Whether a range is a name and then, after a comma or a stroke, a role: "JANE DOE, Staff writer".
    static func isNameWithRole(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard let (head, tail, _) = parted(bytes, range), count(bytes, tail) <= 6 else { return false }
        let names = count(bytes, head)
        return names >= 2 && names <= 4 && isName(bytes, head, most: 4)
            && (isRole(bytes, tail) || DigestAgencies.isSource(bytes, tail))
    }

    /// Whether a line in small letters is a byline or a source: "by Jane Doe", "by jane doe | 3 min read", "dpa".
    static func isSmallNotice(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard range.count <= 80 else { return false }
        guard let length = DigestLabel.bylinePrefix(bytes, range) else {
            return DigestAgencies.isSource(bytes, range) || viaSource(bytes, range, DigestMeasure(bytes, range)) != nil
        }
        let rest = trimmed(bytes, range.lowerBound + length..<range.upperBound)
        let names = count(bytes, rest)
        if names == 1 { return isRole(bytes, rest) || DigestAgencies.isSource(bytes, rest) }
        return names >= 2 && names <= 4 && isName(bytes, rest, most: 4) || isNameWithMore(bytes, rest)
    }

    private static func parted(_ bytes: [UInt8], _ range: Range<Int>) -> (Range<Int>, Range<Int>, UInt32)? {
        var index = range.lowerBound
        while index < range.upperBound {
            let (v, n) = DigestScalars.decode(bytes, index, range.upperBound)
            if v == 0x7C || v == 0x2C || v == 0xB7 || v == 0x2022 {
                let head = trimmed(bytes, range.lowerBound..<index)
                let tail = trimmed(bytes, index + n..<range.upperBound)
                return head.isEmpty || tail.isEmpty ? nil : (head, tail, v)
            }
            index += n
        }
        return nil
    }

    static func count(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
        bytes[range].split(separator: 0x20).count
    }

    /// Whether a few words name the staff as a whole: "our staff", "la rédaction".
    static func isStaff(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard range.count <= 40, count(bytes, range) <= 3 else { return false }
        return text(bytes, range).lowercased().split(separator: " ").contains { staff.contains(String($0)) }
    }

    private static let staff: Set<String> = [
        "staff", "newsroom", "desk", "redaktion", "rédaction", "redacción", "redação", "redazione", "redactie",
        "redakcja", "redaktionen", "редакция", "редакции",
    ]

    /// Whether one of the words is what people are: "staff writer".
    static func isRole(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        text(bytes, range).lowercased().split { !$0.isLetter }.contains { roles.contains(String($0)) }
    }

    private static let roles: Set<String> = [
        "writer", "reporter", "correspondent", "editor", "columnist", "staff", "contributor", "critic", "journalist",
        "redakteur", "redakteurin", "korrespondent", "korrespondentin", "reporterin", "mitarbeiter", "mitarbeiterin",
        "journaliste", "correspondant", "correspondante", "rédacteur", "rédactrice", "envoyé", "envoyée", "spécial",
        "corresponsal", "redactor", "redactora", "periodista", "enviado", "enviada", "jornalista", "repórter",
        "correspondente", "inviato", "inviata", "corrispondente", "redattore", "redactie", "correspondente",
        "корреспондент", "редактор", "обозреватель",
    ]

    private static func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }
}
