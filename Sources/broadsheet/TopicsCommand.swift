import ArgumentParser
import BroadsheetBuilder
import BroadsheetDiagnostics
import BroadsheetModel

/// `broadsheet topics`
struct TopicsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "topics",
        abstract: "Show the topics of the site, why an article has them, and which may be one.",
        subcommands: [ListTopics.self, ExplainTopics.self, SuggestTopics.self],
        defaultSubcommand: ListTopics.self)
}

/// `broadsheet topics list`
struct ListTopics: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the topics with the number of their articles.",
        discussion: """
            A `+` stands before topics that are new in the latest edition.

            EXAMPLES
              broadsheet topics
              broadsheet topics list --kind person --new
              broadsheet topics list --json | jq -r .name
            """)

    @OptionGroup var common: CommonOptions

    @Option(help: "Only topics of this kind: person, place, organisation, event or other.")
    var kind: String?

    @Flag(name: .customLong("new"), help: "Only topics that are new in the latest edition.")
    var onlyNew = false

    func validate() throws {
        guard let kind, TopicKind(rawValue: kind) == nil else { return }
        throw ValidationError("there is no kind `\(kind)`; write person, place, organisation, event or other")
    }

    func run() async throws {
        try await Terminal.run {
            let loaded = try await SiteBuilder(options: try common.buildOptions()).load()
            Terminal(options: common).show(loaded.diagnostics)
            let site = loaded.value
            let latest = Set(site.editions.first { !$0.articles.isEmpty }?.articles ?? [])
            let topics = site.topics.filter { kind == nil || $0.kind.rawValue == kind }
                .map { (topic: $0, isNew: $0.articles.allSatisfy(latest.contains)) }
                .filter { !onlyNew || $0.isNew }
                .sorted { ($1.topic.articles.count, $0.topic.slug) < ($0.topic.articles.count, $1.topic.slug) }
            for (topic, isNew) in topics { Terminal.line(common.json ? json(topic, isNew) : line(topic, isNew)) }
            return loaded.hasErrors ? .failure : .success
        }
    }

    private func line(_ topic: Topic, _ isNew: Bool) -> String {
        let count = String(topic.articles.count)
        let kind = topic.kind.rawValue
        return (isNew ? "+ " : "  ") + String(repeating: " ", count: max(0, 5 - count.count)) + count + "  " + kind
            + String(repeating: " ", count: max(0, 14 - kind.count)) + topic.title
    }

    private func json(_ topic: Topic, _ isNew: Bool) -> String {
        var object = JSONObject()
        object.add("kind", "topic")
        object.add("name", topic.title)
        object.add("type", topic.kind.rawValue)
        object.add("articles", topic.articles.count)
        object.add("isNew", isNew)
        if topic.hasPage { object.add("route", "/" + topic.route.path) } else { object.addNull("route") }
        return object.text
    }
}

/// `broadsheet topics explain`
struct ExplainTopics: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Say which names an article has, where, and why they are its topics or not.",
        discussion: """
            EXAMPLES
              broadsheet topics explain Content/world/talks.md
              broadsheet topics explain /world/2026/09/20/talks/
            """)

    @OptionGroup var common: CommonOptions

    @Argument(help: "The file of the article, the address of its page, or a part of either that no other has.")
    var article: String

    func run() async throws {
        try await Terminal.run {
            let found = try await SiteBuilder(options: try common.buildOptions()).explainTopics(of: article)
            if !common.json { Terminal.line("\(found.article.title)  (\(found.article.place.path))") }
            for name in found.names { Terminal.line(common.json ? json(name) : line(name)) }
            return .success
        }
    }

    private func line(_ name: ExplainedName) -> String {
        let place = name.block.map { "block \($0)" } ?? "headline"
        let topic = name.topic.map { $0 == name.text ? "" : " → \($0)" } ?? ""
        return "\(name.topic == nil ? "-" : "+") \(name.text)\(topic)  [\(place)] \(name.reason)"
    }

    private func json(_ name: ExplainedName) -> String {
        var object = JSONObject()
        object.add("kind", "name")
        object.add("text", name.text)
        if let block = name.block { object.add("block", block) } else { object.addNull("block") }
        object.add("topic", name.topic)
        object.add("reason", name.reason)
        return object.text
    }
}

/// `broadsheet topics suggest`
struct SuggestTopics: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "suggest",
        abstract: "List topics that may be one, as lines for the list of topics.",
        discussion: """
            Copy what is right into `topics.toml` in the content folder. What is wrong is not suggested again when \
            the other name stands under `neverMerge`.

            EXAMPLES
              broadsheet topics suggest >> Content/topics.toml
            """)

    @OptionGroup var common: CommonOptions

    func run() async throws {
        try await Terminal.run {
            let merges = try await SiteBuilder(options: try common.buildOptions()).likelyMerges()
            if common.json {
                for merge in merges { Terminal.line(json(merge)) }
                return .success
            }
            // One table for each name that is kept: TOML takes a name once only.
            var names: [String] = []
            for merge in merges where !names.contains(merge.name) { names.append(merge.name) }
            for name in names {
                let own = merges.filter { $0.name == name }
                for merge in own {
                    Terminal.line("# \(merge.alias): \(merge.reason), \(merge.articles) articles together")
                }
                Terminal.line("[\(quoted(name))]")
                Terminal.line("aliases = [\(own.map { quoted($0.alias) }.joined(separator: ", "))]\n")
            }
            return .success
        }
    }

    private func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    private func json(_ merge: LikelyMerge) -> String {
        var object = JSONObject()
        object.add("kind", "merge")
        object.add("name", merge.name)
        object.add("alias", merge.alias)
        object.add("reason", merge.reason)
        object.add("articles", merge.articles)
        return object.text
    }
}
