extension LawModel {
    /// Changes an article, or which there are; nil when the edit is of another kind or there is nothing to change.
    mutating func editArticles(_ kind: Edit.Kind, _ chance: inout Chance) -> String? {
        switch kind {
        case .addArticle where articles.count < most:
            let article = chance.article(newNumber())
            articles.append(article)
            return article.place.path
        case .deleteArticle where articles.count > 10:
            return articles.remove(at: chance.below(articles.count)).place.path
        case .sameAddress:
            guard let first = articles.filter({ $0.style != .bare && $0.day != nil }).randomElement(using: &chance)
            else { return nil }
            var second = first
            second.place.name = "other-\(newNumber())"
            second.slug = "the-same"
            articles.append(second)
            return change(first.place.path) { $0.slug = "the-same" }
        case .moveFolder:
            let (from, to) = (chance.one(of: Chance.sections), "\(chance.one(of: Chance.sections))-\(newNumber())")
            for index in articles.indices where articles[index].place.folder == from {
                articles[index].place.folder = to
            }
            for (path, text) in others where path.hasPrefix("Content/\(from)/") {
                others[path] = nil
                others["Content/\(to)/" + path.dropFirst("Content/\(from)/".count)] = text
            }
            return "\(from) to \(to)"
        default: break
        }
        guard !articles.isEmpty else { return nil }
        let index = chance.below(articles.count)
        let path = articles[index].place.path
        let other = chance.one(of: articles)
        guard articles[index].edit(kind, other, newNumber(), &chance) else { return nil }
        return path
    }

    private mutating func change(_ path: String, _ body: (inout LawArticle) -> Void) -> String? {
        guard let index = articles.firstIndex(where: { $0.place.path == path }) else { return nil }
        body(&articles[index])
        return path
    }
}

extension LawArticle {
    /// Changes what the kind says; false when this article has no such thing.
    fileprivate mutating func edit(
        _ kind: Edit.Kind, _ other: LawArticle, _ number: Int, _ chance: inout Chance
    ) -> Bool {
        func chosenDay(_ days: Int, from first: Int, _ chance: inout Chance) -> Int? {
            chance.once(in: 4) ? nil : first + chance.below(days)
        }
        switch kind {
        case .changeText: paragraphs[chance.below(paragraphs.count)] = chance.paragraph()
        case .changeTitle: title = chance.headline() + (chance.once(in: 5) ? " & <more>" : "")
        case .renameFile: place.name = chance.once(in: 6) ? other.place.name : "renamed-\(number)"
        case .moveToSection: place.folder = chance.one(of: Chance.sections)
        case .changeDate:
            let new = chance.below(44) - 40
            if place.fileDay != nil {
                place.fileDay = new
            } else if place.folderDay != nil {
                place.folderDay = new
            } else if modified != nil {
                modified = new
            } else {
                day = new
            }
        case .changeSection: section = chance.once(in: 3) ? nil : chance.one(of: Chance.sections + ["Far Away"])
        case .changeTopics: topics = chance.some(0...5, of: Chance.topics + ["New \(number % 7)"])
        case .changeSlug: slug = chance.once(in: 3) ? nil : "slug-\(number)"
        case .changeDraft: isDraft.toggle()
        case .changeAliases: aliases = (0..<chance.below(3)).map { "/older/\(number)-\($0)/" }
        case .changeWeight: weight = chance.once(in: 3) ? nil : chance.below(9)
        case .changeImage: image = chance.once(in: 3) ? nil : "/images/quay-\(chance.below(3)).svg"
        case .changeSummary: summary = chance.once(in: 3) ? nil : chance.sentence()
        case .changeID: id = chance.once(in: 3) ? nil : "id-\(chance.below(12))"
        case .changeByline:
            byline =
                chance.once(in: 3) ? nil : chance.one(of: Chance.authors + ["The \(chance.words(1...2)) desk"])
        case .changeSeries: series = chance.some(0...2, of: Chance.series)
        case .correct: corrections = (0..<chance.below(3)).map { _ in chance.correction() }
        case .withdraw:
            withdrawn =
                chance.once(in: 3)
                ? nil : "\(LawArticle.day(chance.below(40) - 40)) \(chance.once(in: 2) ? chance.sentence() : "")"
        case .changeUpdated: updated = chosenDay(20, from: -20, &chance)
        case .changePublish: publish = chosenDay(30, from: -10, &chance)
        case .changeExpiry: expiry = chosenDay(40, from: -10, &chance)
        case .changeLanguage: language = chance.once(in: 3) ? nil : chance.one(of: ["de", "ar", "pl", "tlh", "en"])
        case .changeTranslation: translationKey = chance.once(in: 3) ? nil : "key-\(chance.below(3))"
        case .changeStyle: style = chance.one(of: Style.allCases)
        case .linkToArticle: paragraphs.append("See [\(chance.words(1...2))](\(other.guessedAddress)).")
        case .linkToFile:
            let path = other.place.path.dropFirst("Content/".count)
            paragraphs.append("See [\(chance.words(1...2))](\(chance.one(of: ["@/", "/"]))\(path)).")
        case .nameTopic:
            topics = []
            let name = chance.one(of: ["Nora Castell", "Ostford", "the Lake Board (LB)", "Peter Lund", "Ms Castell"])
            paragraphs.append("Yesterday \(name) spoke of \(chance.words(1...2)), and \(name) was heard in Varnhem.")
        case .showPicture:
            paragraphs.append(
                "![\(chance.words(1...2))](/images/quay-\(chance.below(3)).svg \"\(chance.words(1...3))\")")
        case .touch:
            guard modified != nil else { return false }
            modified = chance.below(40) - 40
        case .sameSize:
            // One letter of the text for another.
            let last = paragraphs.count - 1
            guard let place = paragraphs[last].lastIndex(where: { "aeiou".contains($0) }) else { return false }
            let new: Character = paragraphs[last][place] == "e" ? "o" : "e"
            paragraphs[last].replaceSubrange(place...place, with: [new])
        case .impossibleDate:
            guard style != .bare else { return false }
            day = nil
            typedDate = "2026-02-3\(chance.below(10))"
        default: return false
        }
        return true
    }
}
