/// Articles to measure with: the same for the same number, made of a few words that mean nothing.
struct Corpus {
    let count: Int

    /// The day after the last article, as the builder's `--now`.
    static let now = "2026-06-15T12:00:00Z"
    private static let sections = ["world", "markets", "science", "culture", "sport", "letters", "city", "weather"]
    private static let words = [
        "harbour", "council", "ferry", "letter", "garden", "signal", "market", "bridge", "winter", "reader", "paper",
        "north", "window", "answer", "street", "school", "lamp", "river", "vote", "train", "evening", "coast", "plan",
        "the", "of", "and", "to", "in", "a", "was", "that", "for", "with", "on", "at", "by", "from", "it", "said",
    ]

    private struct Numbers: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }

        mutating func below(_ count: Int) -> Int { Int.random(in: 0..<count, using: &self) }
    }

    /// Writes the site into a folder.
    func write(to folder: String) throws {
        try Machine.makeFolder(folder)
        try Machine.makeFolder(folder + "/Content")
        for section in Corpus.sections { try Machine.makeFolder("\(folder)/Content/\(section)") }
        try Machine.write(
            "title = \"The Measured Paper\"\nbaseURL = \"https://news.example/\"\n", to: folder + "/broadsheet.toml")
        for number in 0..<count { try Machine.write(article(number), to: folder + "/" + Corpus.path(number)) }
    }

    /// Where an article lies in the site's folder.
    static func path(_ number: Int) -> String { "Content/\(sections[number % sections.count])/story-\(number).md" }

    /// An article of the last day with five topics, which nobody has seen before.
    static func fresh(_ number: Int) -> String {
        let topics = ["Topic 0", "Topic 3", "Topic 20", "Topic 80", "Newly Named \(number)"]
        return """
            ---
            title: "A late story, number \(number)"
            date: 2026-06-14
            topics: [\(topics.map { "\"\($0)\"" }.joined(separator: ", "))]
            ---

            It came in when the paper was nearly done.

            """
    }

    /// The text of an article without its front matter.
    func body(_ number: Int) -> String {
        let text = article(number)
        return text.split(separator: "---\n", maxSplits: 2, omittingEmptySubsequences: true).last.map(String.init) ?? ""
    }

    private func article(_ number: Int) -> String {
        var numbers = Numbers(state: UInt64(number) &* 0x5851_F42D)
        // About forty articles a day, the last on 14 June 2026.
        let daysBack = (count - 1 - number) / 40
        let topics = (0..<(1 + numbers.below(5))).map { _ in Corpus.topic(&numbers) }
        var text = """
            ---
            title: "\(Corpus.sentence(3 + numbers.below(6), &numbers))"
            date: \(Corpus.day(daysBack))
            topics: [\(topics.map { "\"\($0)\"" }.joined(separator: ", "))]
            summary: "\(Corpus.sentence(18, &numbers))"
            author: "\(Corpus.author(&numbers))"
            ---


            """
        let paragraphs = 4 + numbers.below(8)
        for paragraph in 0..<paragraphs {
            switch numbers.below(7) {
            case 0: text += "## \(Corpus.sentence(4, &numbers))\n\n"
            case 1: text += "- \(Corpus.sentence(7, &numbers))\n- *\(Corpus.sentence(5, &numbers))*\n- more\n\n"
            case 2: text += "> \(Corpus.sentence(25, &numbers)).\n\n"
            case 3: text += "See [the notes](https://notes.example/\(paragraph)) for **all** of it.\n\n"
            default: break
            }
            for _ in 0..<(2 + numbers.below(5)) { text += Corpus.sentence(8 + numbers.below(14), &numbers) + ". " }
            text += "\n\n"
        }
        return text
    }

    private static func sentence(_ count: Int, _ numbers: inout Numbers) -> String {
        let text = (0..<count).map { _ in words[numbers.below(words.count)] }.joined(separator: " ")
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    /// One of 400 topics, the first ones far more often than the last.
    private static func topic(_ numbers: inout Numbers) -> String {
        "Topic \(min(numbers.below(400), numbers.below(400), numbers.below(400)))"
    }

    /// One of forty people, as many as a paper has.
    private static func author(_ numbers: inout Numbers) -> String {
        "\(words[numbers.below(8)]) \(words[8 + numbers.below(5)])".split(separator: " ")
            .map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
    }

    /// The day so many days before 14 June 2026.
    private static func day(_ daysBack: Int) -> String {
        var (year, month, day) = (2026, 6, 14 - daysBack)
        while day < 1 {
            month -= 1
            if month == 0 { (year, month) = (year - 1, 12) }
            let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
            day += [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
        }
        return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }
}
