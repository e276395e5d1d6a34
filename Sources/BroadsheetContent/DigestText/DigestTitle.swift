/// Parts the date from the title of a digest: "Morning Briefing — Thursday, 7 November 2019".
enum DigestTitle {
    /// The title, the date and the day in a line that ends or begins with a date; nil when it does not.
    static func split(_ bytes: [UInt8], _ range: Range<Int>) -> (title: Range<Int>, date: Range<Int>?, day: DigestDay?)?
    {
        guard range.count <= 240 else { return nil }
        var starts: [Int] = []
        var index = range.lowerBound
        var inWord = false
        var hasDigit = false
        while index < range.upperBound {
            let (v, n) = DigestScalars.decode(bytes, index, range.upperBound)
            let isWord = DigestScalars.isWord(v)
            if isWord, !inWord, index > range.lowerBound { starts.append(index) }
            if DigestScalars.digit(v) != nil {
                hasDigit = true
                if DigestScalars.isUnspaced(v) || inWord, starts.last != index { starts.append(index) }
            }
            inWord = isWord && !DigestScalars.isUnspaced(v)
            index += n
        }
        guard hasDigit else { return nil }
        for start in starts.prefix(24) {
            let suffix = start..<range.upperBound
            guard let reading = DigestDateReader.read(text(bytes, suffix)), let day = reading.day else { continue }
            let title = stripped(bytes, range.lowerBound..<start)
            guard DigestForm.hasWord(bytes, title) else { return nil }
            if isLoose(bytes, title) { return (range, nil, day) }
            // "*Briefing* – 7 November 2019"
            let isStarred = bytes[title.lowerBound] == 0x2A && bytes[title.upperBound] == 0x2A
            return (isStarred ? title.dropFirst() : title, DigestMeta.trimmed(bytes, suffix), day)
        }
        for start in starts.prefix(24).reversed() {
            let prefix = stripped(bytes, range.lowerBound..<start)
            guard let day = DigestDateReader.read(text(bytes, prefix))?.day else { continue }
            return (start..<range.upperBound, prefix, day)
        }
        return nil
    }

    /// Whether a line ends with a day that may lack its year: "Top stories, Friday 20 November".
    static func endsWithDay(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard range.count <= 120 else { return false }
        var index = range.lowerBound
        while let space = bytes[index..<range.upperBound].firstIndex(of: 0x20) {
            index = space + 1
            guard DigestDateReader.read(text(bytes, index..<range.upperBound)) != nil else { continue }
            let title = stripped(bytes, range.lowerBound..<space)
            return DigestForm.hasWord(bytes, title) && !isLoose(bytes, title)
        }
        return false
    }

    /// Whether a title has a loose end without its date: "Briefing for 7 November".
    private static func isLoose(_ bytes: [UInt8], _ title: Range<Int>) -> Bool {
        text(bytes, title).split(separator: " ").last.map { prepositions.contains($0.lowercased()) } ?? false
    }

    private static let prepositions: Set<String> = [
        "for", "of", "on", "from", "vom", "von", "am", "für", "du", "de", "le", "del", "para", "за", "от", "на", "на",
        "di", "van",
        "voor", "the", "den", "der", "ليوم", "عن", "يوم",
    ]

    /// Without the signs that part title and date.
    private static func stripped(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var end = range.upperBound
        while end > range.lowerBound {
            let (v, n) = DigestScalars.decodeLast(bytes, range.lowerBound, end)
            guard
                DigestScalars.isSpace(v) || DigestScalars.isDash(v) || DigestScalars.isInvisible(v)
                    || [0x2C, 0x3A, 0x7C, 0x28, 0x5B, 0xB7, 0x2022, 0x2F, 0x60C, 0xFF08, 0xFF0C, 0xFF1A, 0xFF5C, 0x2A]
                        .contains(v)
            else { break }
            end -= n
        }
        return range.lowerBound..<end
    }

    private static func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }
}
