/// Makes texts of random lines that look like parts of digests; the same seed makes the same text.
struct RandomDigest {
    private var numbers: SeededNumbers

    init(_ seed: Int) { numbers = SeededNumbers(seed: UInt64(seed)) }

    private mutating func next() -> UInt64 { numbers.next() }

    /// Any byte, or more often one of those given.
    mutating func byte(or common: [UInt8]) -> UInt8 {
        next() % 3 == 0 ? UInt8(truncatingIfNeeded: next()) : pick(common)
    }

    mutating func pick<T>(_ items: [T]) -> T { items[Int(next() % UInt64(items.count))] }

    private mutating func words(_ count: Int) -> String {
        (0..<count).map { _ in
            pick([
                "lake", "treaty", "Ferry", "roof", "council", "vote", "540", "2026", "Straße", "озеро", "договор",
                "بحيرة",
                "झील", "条约", "湖", "Kyōto", "O’Rourke", "same-sex", "U.S.", "e.g.", "C#", "snake_case", "naïve",
                "\u{200B}x",
                "soft\u{AD}hyphen", "3:4", "(AP)", "\"quoted\"", "«mot»", "and", "of", "🌍", "①", "page", "World",
            ])
        }.joined(separator: " ")
    }

    private mutating func line() -> String {
        let n = Int(next() % 12) + 1
        switch next() % 34 {
        case 0...4: return words(n % 7 + 2)
        case 5...9: return words(n + 8) + ". " + words(n + 6) + "."
        case 10, 11: return words(n % 5 + 2) + "."
        case 12: return pick(["World", "SPORT", "In brief", "Местные новости", "国际", "العالم", "खेल", "Weather"])
        case 13: return pick(["[World]", "== Local ==", "# Sport", "*** X ***", "World:", "— News —", "🌍 World"])
        case 14: return pick(["By Jane Doe", "Von Jane Doe", "— Jane Doe", "By " + words(3)])
        case 15: return pick(["Source: Reuters", "(AP)", "Reuters", "Quelle: dpa; AFP, 3 May 2026", "来源：新华社"])
        case 16: return pick(["https://example.org/a", "Read more: https://example.org", "www.example.org"])
        case 17: return pick(["20 November 2026", "2026-11-20", "Date: 3 May", "2026年11月20日", "20 ноября 2026 года"])
        case 18:
            return pick(["Topics: a, b; c", "Title: " + words(3), "Headline: " + words(3), "Section: World", "Id: 5"])
        case 19, 20: return pick(["- ", "• ", "* ", "– ", "— "]) + words(n)
        case 21, 22: return "\(next() % 4 + 1)" + pick([". ", ") "]) + words(n)
        case 23: return pick(["a) ", "b) ", "(1) ", "(2) ", "一、", "二、"]) + words(n)
        case 24: return pick(["-----", "=====", "* * *", "--", "-- ", "###", "___________"])
        case 25: return "> " + words(n)
        case 26: return pick(["Good morning,", "Dear readers,", "In this issue:", "Contents", "Welcome!"])
        case 27: return pick(["Have a good day.", "Unsubscribe", "The editors", "Page 2", "- 3 -", "ENDS"])
        case 28: return pick(["\"", "“", "„"]) + words(4) + pick(["\"", "”", "“"])
        case 29: return words(3) + "\t" + words(1) + "\t12"
        case 30: return "  " + words(n)
        case 31: return pick(["From: a@example.org", "Subject: " + words(3), "To: b@example.org"])
        case 32: return words(n) + pick(["?", "!", ":", ",", "…", "。", "؟", "।"])
        default:
            return String(String.UnicodeScalarView((0..<n).compactMap { _ in Unicode.Scalar(UInt32(next() % 0x3000)) }))
        }
    }

    /// A text of random lines, blank lines and line ends.
    mutating func digest() -> String {
        let end = pick(["\n", "\n", "\n", "\r\n", "\r"])
        var out = ""
        for _ in 0..<(next() % 40 + 1) {
            out += line() + end
            for _ in 0..<pick([0, 0, 1, 1, 1, 2, 3]) { out += pick(["", "", " ", "\u{A0}", "\t", "\u{200B}"]) + end }
        }
        return out
    }
}
