/// Which articles are translations of each other: those with the same key and different languages.
public struct Translations: Sendable {
    /// Of each article that has translations all of them and itself, by their positions.
    private let groups: [Int: [Int]]

    /// Groups of articles by their positions, each in the order in which its languages are shown.
    public init(_ groups: [[Int]] = []) {
        var all: [Int: [Int]] = [:]
        for group in groups where group.count > 1 {
            for article in group { all[article] = group }
        }
        self.groups = all
    }

    /// Whether no article has a translation.
    public var isEmpty: Bool { groups.isEmpty }

    /// An article with its translations; none when it has none.
    public func of(_ article: Int) -> [Int] { groups.isEmpty ? [] : groups[article] ?? [] }
}

extension Site {
    /// The language of an article.
    public func language(ofArticle index: Int) -> String { articles[index].language ?? configuration.language }

    /// The language of an article where it is not the site's; nil where it is.
    public func foreignLanguage(ofArticle index: Int) -> String? {
        guard let language = articles[index].language,
            language.lowercased() != configuration.language.lowercased()
        else { return nil }
        return language
    }
}
