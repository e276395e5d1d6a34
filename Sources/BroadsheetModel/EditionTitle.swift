/// The title of the next edition, and its number, by those of earlier ones.
public struct EditionTitle: Sendable, Hashable {
    /// The title; nil when earlier editions have none, or none in common.
    public let text: String?
    /// The number; nil when editions are not numbered.
    public let number: Int?
    /// The number of the edition before, when it has one.
    public let lastNumber: Int?

    /// An earlier edition's title with its day.
    public struct Earlier: Sendable, Hashable {
        /// The title; nil when it has none.
        public let title: String?
        /// The day.
        public let day: CalendarDay

        /// A title with its day.
        public init(title: String?, day: CalendarDay) {
            self.title = title
            self.day = day
        }
    }

    /// The title of the edition of a day.
    ///
    /// - Parameters:
    ///   - earlier: the latest editions, newest first.
    ///   - count: how many earlier editions there are.
    ///   - pattern: the configured title with `{number}` and `{date}`; nil when earlier titles tell.
    public init(after earlier: [Earlier], count: Int, day: CalendarDay, pattern: String?) {
        let titles = earlier.prefix(5).compactMap { old in old.title.map { (title: $0, day: old.day) } }
        let parts = EditionTitle.numbered(titles)
        lastNumber = parts?.number
        guard let pattern else {
            if let parts {
                number = parts.number + 1
                text = parts.before + "\(parts.number + 1)" + parts.after
            } else {
                number = nil
                text = EditionTitle.unnumbered(titles, day)
            }
            return
        }
        number = pattern.contains("{number}") ? (parts?.number ?? count) + 1 : nil
        text = pattern.replacing("{number}", with: number.map(String.init) ?? "").replacing("{date}", with: day.iso)
    }

    /// The newest title that has a number, parted around it; what is not the same in the title before is left out.
    private static func numbered(
        _ titles: [(title: String, day: CalendarDay)]
    ) -> (before: String, number: Int, after: String)? {
        let marked = titles.compactMap { TitleNumber(marked: $0.title) }
        if let newest = marked.first {
            let isSame = marked.count > 1 && marked[1].after == newest.after
            return (newest.before, newest.number, isSame ? newest.after : "")
        }
        // Without a word such as "Issue", only a number that counts on from one edition to the next is one.
        guard titles.count > 1 else { return nil }
        for new in TitleNumber.all(in: titles[0].title) where !new.isPart(of: titles[0].day) {
            let old = TitleNumber.all(in: titles[1].title).first { $0.before == new.before && $0.after == new.after }
            if let old, old.number + 1 == new.number, !old.isPart(of: titles[1].day) {
                return (new.before, new.number, new.after)
            }
        }
        return nil
    }

    /// The title that most editions have, or the newest one's with another date in it.
    private static func unnumbered(_ titles: [(title: String, day: CalendarDay)], _ day: CalendarDay) -> String? {
        guard let newest = titles.first else { return nil }
        for form in [\CalendarDay.iso, \.dayFirst, \.monthFirst] where newest.title.contains(newest.day[keyPath: form])
        {
            return newest.title.replacing(newest.day[keyPath: form], with: day[keyPath: form])
        }
        let common = CadenceFinder.commonest(titles.reversed().map(\.title))
        return common.flatMap { $0.count * 2 > titles.count ? $0.value : nil }
    }
}

/// A number in a title, with what stands around it.
struct TitleNumber: Sendable, Hashable {
    let before: String
    let number: Int
    let after: String

    /// The numbers of a title, from the left; nothing with more than six digits is one.
    static func all(in title: String) -> [TitleNumber] {
        title.matches(of: /[0-9]+/).compactMap { match in
            guard match.output.count <= 6, let number = Int(match.output) else { return nil }
            return TitleNumber(
                before: String(title[..<match.range.lowerBound]), number: number,
                after: String(title[match.range.upperBound...]))
        }
    }

    private init(before: String, number: Int, after: String) {
        self.before = before
        self.number = number
        self.after = after
    }

    /// The first number behind a sign or a word for numbers of editions: `#201`, `No. 7`, `Ausgabe 12`.
    init?(marked title: String) {
        guard let found = TitleNumber.all(in: title).first(where: \.isMarked) else { return nil }
        self = found
    }

    private var isMarked: Bool {
        var text = before.lowercased()
        while text.last == " " || text.last == "\u{A0}" { text.removeLast() }
        return TitleNumber.marks.contains { mark in
            guard text.hasSuffix(mark) else { return false }
            guard mark.first?.isLetter == true, let previous = text.dropLast(mark.count).last else { return true }
            return !previous.isLetter || mark == "第"
        }
    }

    private static let marks = [
        "#", "№", "nº", "n°", "no.", "nr.", "no", "nr", "num.", "issue", "edition", "number", "ausgabe", "nummer",
        "numéro", "numero", "número", "édition", "edición", "edição", "edizione", "numer", "выпуск", "номер", "العدد",
        "अंक", "第",
    ]

    /// Whether the number may be a part of a date.
    func isPart(of day: CalendarDay) -> Bool { [day.day, day.month, day.year, day.year % 100].contains(number) }
}

extension CalendarDay {
    /// `20 September 2026`
    fileprivate var dayFirst: String { "\(day) \(English.months[month - 1]) \(year)" }

    /// `September 20, 2026`
    fileprivate var monthFirst: String { "\(English.months[month - 1]) \(day), \(year)" }
}
