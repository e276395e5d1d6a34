import BroadsheetDiagnostics
import BroadsheetModel

/// Finds the articles that are translations of each other, by the keys that their authors gave them.
struct TranslationAssembler {
    /// The site's language.
    let language: String

    /// The translations among articles in reading order.
    func translations(_ articles: [Article]) -> Diagnosed<Translations> {
        var ofKey: [String: [Int]] = [:]
        // A withdrawn article is a notice only.
        for index in articles.indices where articles[index].withdrawal == nil {
            if let key = articles[index].translationKey { ofKey[key, default: []].append(index) }
        }
        var groups: [[Int]] = []
        var problems: [Diagnostic] = []
        for (_, members) in ofKey.sorted(by: { $0.key < $1.key }) where members.count > 1 {
            var first: [String: Int] = [:]
            // The order of files decides, which no change of a date turns round.
            for index in members.sorted(by: { articles[$0].place.order < articles[$1].place.order }) {
                let tag = (articles[index].language ?? language).lowercased()
                if let other = first[tag] {
                    problems.append(sameLanguage(articles[index], articles[other], tag))
                } else {
                    first[tag] = index
                }
            }
            groups.append(first.sorted { $0.key < $1.key }.map(\.value))
        }
        return Diagnosed(Translations(groups), problems)
    }

    private func sameLanguage(_ article: Article, _ other: Article, _ tag: String) -> Diagnostic {
        Diagnostic(
            .articleSameTranslation,
            "the translation `\(article.translationKey ?? "")` is there twice in the language `\(tag)`, and this one is left out",
            at: article.place.location, hint: "write another `lang` or `translationKey` into one of the two",
            related: [.init("the other one", at: other.place.location)])
    }
}

extension ArticlePlace {
    /// What orders places by file and within it.
    fileprivate var order: (String, Int) { (path, ordinal) }
}
