import BroadsheetContent

/// Counts words: runs of letters and digits; each Chinese or Japanese character is one.
enum DigestWords {
    /// The words of a file that are nowhere in its reading.
    static func lost(_ file: String, _ document: DigestDocument) -> [String] {
        difference(words(file), words(document))
    }

    /// The words of a reading that are not in the file, or there less often.
    static func invented(_ file: String, _ document: DigestDocument) -> [String] {
        difference(words(document), words(file))
    }

    private static func difference(_ a: [String], _ b: [String]) -> [String] {
        var counts: [String: Int] = [:]
        for word in b { counts[word, default: 0] += 1 }
        return a.filter { word in
            counts[word, default: 0] -= 1
            return (counts[word] ?? 0) < 0
        }.sorted()
    }

    private static func words(_ document: DigestDocument) -> [String] {
        var parts = [document.title, document.dateText].compactMap { $0 }
        parts += document.opening + document.other + document.keys.map(\.value)
        var sections: Set<String> = []
        for article in document.articles {
            if let section = article.section, sections.insert(section.lowercased()).inserted { parts.append(section) }
            parts += [article.headline, article.byline, article.dateText].compactMap { $0 }
            parts += article.sources.map(\.text) + article.topics + article.keys.map(\.value)
            parts += article.blocks.map(\.text)
        }
        parts += document.lines.compactMap(\.leftOut)
        return parts.flatMap(words)
    }

    /// The words of a text in lower case.
    static func words(_ text: String) -> [String] {
        var out: [String] = []
        var word = ""
        for scalar in text.lowercased().unicodeScalars {
            let value = scalar.value
            if value == 0xAD || value == 0x200B || value == 0x2060 || value == 0xFEFF { continue }
            let isSign = (0x3040...0x30FF).contains(value) || (0x3400...0x9FFF).contains(value)
            if isSign || !isWord(scalar) {
                if !word.isEmpty { out.append(word) }
                word = ""
                if isSign, isWord(scalar) { out.append(String(scalar)) }
            } else {
                word.unicodeScalars.append(scalar)
            }
        }
        if !word.isEmpty { out.append(word) }
        return out
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber:
            true
        default: false
        }
    }
}
