/// Decides how much of each article a mail holds, so that programs do not cut it off.
///
/// The longest articles are shortened first, all to about the same length, between two paragraphs. Where that is not enough,
/// all have their summary; then the first of each section have it, and the others are headlines; then the last headlines
/// are left out.
struct MailShortening {
    /// How much of an article is shown.
    enum Form: Sendable, Hashable {
        case whole
        /// The first parts of its text.
        case blocks(Int)
        case summary
        case headline
        case leftOut
    }

    /// What an article would take, in bytes.
    struct Article {
        /// Each part of its text.
        let blocks: [Int]
        let summary: Int
        /// How many articles of its section stand before it.
        let rank: Int
        /// Whether the mail is to hold its text.
        let isWanted: Bool

        var text: Int { blocks.reduce(0, +) }
    }

    let articles: [Article]
    /// The mail without any article.
    let frame: Int
    /// An article without its text, and one that is a headline.
    let story: Int
    let headline: Int
    /// The words that say that there is more.
    let notice: Int

    /// The forms of the articles with which the mail has at most so many bytes.
    func forms(limit: Int) -> [Form] {
        let longest = articles.map(\.text).max() ?? 0
        if let room = MailShortening.largest(in: 0...longest, { cost(cut(to: $0)) <= limit }) { return cut(to: room) }
        let ranks = (articles.map(\.rank).max() ?? 0) + 1
        if let count = MailShortening.largest(in: 0...ranks, { cost(summaries($0)) <= limit }) {
            return summaries(count)
        }
        return headlines(MailShortening.largest(in: 0...ranks) { cost(headlines($0)) <= limit } ?? 0)
    }

    /// The largest number of a range that fits, where all smaller ones fit too.
    private static func largest(in range: ClosedRange<Int>, _ fits: (Int) -> Bool) -> Int? {
        if fits(range.upperBound) { return range.upperBound }
        guard fits(range.lowerBound) else { return nil }
        var (inside, outside) = (range.lowerBound, range.upperBound)
        while outside - inside > 1 {
            let middle = (inside + outside) / 2
            if fits(middle) { inside = middle } else { outside = middle }
        }
        return inside
    }

    /// No text is longer than so many bytes.
    private func cut(to room: Int) -> [Form] {
        articles.map { article in
            guard article.isWanted else { return article.blocks.isEmpty ? .whole : .summary }
            if article.text <= max(room, article.summary) { return .whole }
            var count = 0
            var bytes = 0
            while count < article.blocks.count, bytes + article.blocks[count] <= room {
                bytes += article.blocks[count]
                count += 1
            }
            return count > 0 ? .blocks(count) : .summary
        }
    }

    /// The first articles of each section have their summary, the others are headlines.
    private func summaries(_ count: Int) -> [Form] {
        zip(articles, cut(to: 0)).map { $0.rank < count ? $1 : .headline }
    }

    /// The first articles of each section are headlines, the others are left out.
    private func headlines(_ count: Int) -> [Form] { articles.map { $0.rank < count ? .headline : .leftOut } }

    private func cost(_ forms: [Form]) -> Int {
        zip(articles, forms).reduce(frame) { sum, pair in
            let (article, form) = pair
            let own =
                switch form {
                case .whole: story + article.text
                case .blocks(let count): story + article.blocks.prefix(count).reduce(0, +) + notice
                case .summary: story + article.summary + notice
                case .headline: headline
                case .leftOut: 0
                }
            return sum + own
        }
    }
}
