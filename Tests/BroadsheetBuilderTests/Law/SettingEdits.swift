import BroadsheetModel

extension LawModel {
    /// Changes what is not an article: digests, other files, templates, the configuration, the time.
    mutating func editOthers(_ kind: Edit.Kind, _ probes: ProbeTemplates, _ chance: inout Chance) -> String? {
        switch kind {
        case .addDigest, .deleteDigest, .addStory, .removeStory, .changeStory, .changeStoryLines, .changeEdition:
            return editDigests(kind, &chance)
        case .changeIntroduction:
            let path = chance.one(of: [
                "Content/science/_index.md", "Content/world/_index.md", "Content/topics/moon/_index.md",
                "Content/topics/united-nations/_index.md",
            ])
            return put(
                chance.once(in: 3)
                    ? nil
                    : "---\ntitle: \(chance.words(1...1))\ndescription: \(chance.words(2...4))\n---\n\n\(chance.sentence())\n",
                path)
        case .listTopics:
            let one = "[\"Nora Castell\"]\naliases = [\"Castell\", \"\(chance.words(1...1))\"]\n"
            let two = "[Ostford]\n\(chance.one(of: ["hide = true", "kind = \"place\"", "description = \"A town.\""]))\n"
            return put(chance.once(in: 3) ? nil : chance.one(of: [one, two, one + two]), "Content/topics.toml")
        case .listAuthors:
            let one = "[\"Ada Moss\"]\naliases = [\"The \(chance.words(1...1)) desk\"]\n"
            let two = "[\"Bela Rye\"]\ndescription = \"\(chance.words(2...4))\"\nurl = \"https://rye.example/\"\n"
            return put(chance.once(in: 3) ? nil : chance.one(of: [one, two, one + two]), "Content/authors.toml")
        case .changeCopied:
            if chance.once(in: 3) {
                // The head of a GIF, which says how large it is.
                let head = "GIF89a" + (0..<4).map { $0 % 2 == 0 ? chance.one(of: ["\u{9}", "\u{40}"]) : "\0" }.joined()
                return put(head, "Content/images/cover.gif")
            }
            let path = "Content/images/quay-\(chance.below(3)).svg"
            return put(chance.once(in: 3) ? nil : chance.drawing(), path)
        case .changePicture:
            guard let picture = articles.compactMap(\.place.picture).sorted().randomElement(using: &chance) else {
                return nil
            }
            return put(chance.drawing(), picture)
        case .linkFile:
            let path = "Content/letters/2026-10-30-linked.md"
            links[path] = chance.once(in: 3) ? nil : articles.randomElement(using: &chance)?.place.path
            return "\(path) to \(links[path] ?? "nothing")"
        case .overrideTemplate:
            let file = chance.one(of: probes.files + ["article.html", "entry.html", "base.html", "section.html"])
            let share = chance.one(of: [15, 40, 100])
            return put(probes.template(file, keeping: share, &chance), "Templates/" + file)
        case .removeOverride:
            let all = others.keys.filter { $0.hasPrefix("Templates/") }.sorted()
            guard !all.isEmpty else { return nil }
            return put(nil, chance.one(of: all))
        case .changeStyleSheet:
            let file = chance.one(of: ["style.css", "mail.css"])
            return put("body { color: #\(chance.below(900) + 100) }\n", "Templates/" + file)
        case .addAsset: return put(chance.once(in: 3) ? nil : chance.sentence(), "Templates/paper.txt")
        case .changeConfiguration: return changeConfiguration(&chance)
        case .changeExtra:
            extra[0].value = "\"\(chance.words(1...3))\""
            extra[1].value = String(chance.below(9))
            return extra[0].value
        case .changeNow:
            now = TestSite.now + (chance.below(60) - 35) * 86_400 + chance.below(86_400)
            return Timestamp(secondsSince1970: now, offset: 0).iso
        case .changeFlags:
            shown = Set(chance.some(0...3, of: [ArticleState.draft, .future, .expired]))
            return shown.map(\.rawValue).sorted().joined(separator: " ")
        case .unclosedFrontMatter: return put("---\ntitle: Never closed\n", "Content/world/unclosed.md")
        case .brokenTemplate: return put("{{#articles}}never closed", "Templates/entry.html")
        case .brokenConfiguration:
            set("pageSize", "0")
            return "pageSize = 0"
        default: return nil
        }
    }

    private mutating func put(_ text: String?, _ path: String) -> String {
        others[path] = text
        return path + (text == nil ? " gone" : "")
    }

    private mutating func editDigests(_ kind: Edit.Kind, _ chance: inout Chance) -> String? {
        if kind == .addDigest, digests.count < 5 { digests.append(chance.digest(newNumber())) }
        guard !digests.isEmpty else { return nil }
        let index = kind == .addDigest ? digests.count - 1 : chance.below(digests.count)
        let path = digests[index].path
        let count = digests[index].stories.count
        switch kind {
        case .deleteDigest: digests.remove(at: index)
        case .addStory: digests[index].stories.insert(chance.story(), at: chance.below(count + 1))
        case .removeStory:
            guard count > 1 else { return nil }
            digests[index].stories.remove(at: chance.below(count))
        case .changeStory: digests[index].stories[chance.below(count)] = chance.story()
        case .changeStoryLines: digests[index].stories[chance.below(count)].lines = chance.storyLines()
        case .changeEdition:
            digests[index].title = chance.title()
            digests[index].closing = chance.closing()
        default: break
        }
        return path
    }

    private mutating func changeConfiguration(_ chance: inout Chance) -> String {
        let choices: [(String, [String?])] = [
            ("title", ["\"The Quay\"", "\"The Other Quay\"", nil]),
            ("description", ["\"News of the quay\"", nil]),
            (
                "baseURL",
                ["\"https://quay.example/daily/\"", "\"https://quay.example/\"", "\"http://localhost:8000/\"", nil]
            ),
            ("image", ["\"/images/cover.gif\"", "\"images/cover.gif\"", nil]),
            ("image", ["\"/images/cover.gif\"", "\"/images/lost.gif\"", nil]),
            ("imageAlt", ["\"The quay\"", "\"A quay\"", nil]),
            ("language", ["\"de\"", "\"ar\"", nil]),
            ("words.frontPage", ["\"Start\"", "\"Home\"", nil]),
            ("words.weekdays", ["[\"1\", \"2\", \"3\", \"4\", \"5\", \"6\", \"7\"]", nil]),
            ("timezone", ["\"Europe/Berlin\"", "\"Pacific/Auckland\"", "\"America/New_York\"", nil]),
            ("sections", ["[\"Culture\", \"World\"]", "[\"Sport\", \"Science\", \"World\"]", nil]),
            ("permalink", ["\"/:year/:month/:slug/\"", "\"/:section/:slug/\"", nil]),
            ("pageSize", ["3", "6", "50"]),
            ("id", ["\"quay.example,2026\"", "\"desk@quay.example,2026-11:paper\"", nil]),
            ("topics.minimum", ["1", "3", nil]),
            ("topics.links", ["false", nil]),
            ("topics.threads", ["false", nil]),
            ("topics.detect", ["false", nil]),
            ("feeds.items", ["2", "5", nil]),
            ("feeds.topicSize", ["1", "4", nil]),
            ("feeds.text", ["\"summary\"", nil]),
            ("feeds.site", ["[\"json\"]", "[]", nil]),
            ("feeds.sections", ["[\"rss\", \"atom\"]", "[]", nil]),
            ("feeds.topics", ["[\"atom\", \"json\"]", "[]", nil]),
            ("feeds.editions", ["[\"rss\"]", "[]", nil]),
            ("markdown.rawHTML", ["\"allow\"", nil]),
            ("mail.from", ["\"desk@quay.example\"", nil]),
            ("mail.to", ["\"all@quay.example\"", "[\"a@quay.example\", \"Ö <b@quay.example>\"]", nil]),
            ("mail.unsubscribe", ["\"https://quay.example/leave\"", "\"mailto:leave@quay.example\"", nil]),
            ("mail.preheader", ["\"What happened\"", nil]),
            ("mail.address", ["\"1 Quay\"", nil]),
            ("mail.subject", ["\"{headline}\"", "\"{site}, {date}\"", nil]),
            ("mail.text", ["\"summary\"", nil]),
        ]
        let (key, values) = chance.one(of: choices)
        let value = chance.one(of: values)
        set(key, value)
        if key == "image", value == nil { set("imageAlt", nil) }
        if key == "imageAlt", value != nil { set("image", "\"/images/cover.gif\"") }
        if key == "mail.from", value == nil { configuration.removeAll { $0.key.hasPrefix("mail.") } }
        if key.hasPrefix("mail."), value != nil, key != "mail.from" { set("mail.from", "\"quay@quay.example\"") }
        return "\(key) = \(value ?? "nothing")"
    }
}
