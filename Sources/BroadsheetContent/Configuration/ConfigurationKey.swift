import BroadsheetDiagnostics
import BroadsheetModel

/// A key of `broadsheet.toml` and what it sets.
struct ConfigurationKey: Sendable {
    typealias Setter = @Sendable (inout Configuration, ConfigurationValue) throws(ConfigurationMistake) -> Void

    let name: String
    let set: Setter

    init(_ name: String, _ set: @escaping Setter) {
        self.name = name
        self.set = set
    }

    /// The keys outside of any table, in the order of the documentation.
    static let all: [ConfigurationKey] = [
        .init("title") { site, value throws(ConfigurationMistake) in site.title = try value.text() },
        .init("description") { site, value throws(ConfigurationMistake) in site.description = try value.text() },
        .init("baseURL") { site, value throws(ConfigurationMistake) in site.baseURL = try value.baseURL() },
        .init("image") { site, value throws(ConfigurationMistake) in site.image = try value.sitePicture() },
        .init("imageAlt") { site, value throws(ConfigurationMistake) in site.imageAlt = try value.text() },
        .init("id") { site, value throws(ConfigurationMistake) in site.id = try value.siteID() },
        .init("language") { site, value throws(ConfigurationMistake) in site.language = try value.language() },
        .init("timezone") { site, value throws(ConfigurationMistake) in site.timezone = try value.timezone() },
        .init("sections") { site, value throws(ConfigurationMistake) in site.sections = try value.texts() },
        .init("permalink") { site, value throws(ConfigurationMistake) in site.permalink = try value.permalink() },
        .init("content") { site, value throws(ConfigurationMistake) in site.contentFolder = try value.folder() },
        .init("templates") { site, value throws(ConfigurationMistake) in site.templatesFolder = try value.folder() },
        .init("output") { site, value throws(ConfigurationMistake) in site.outputFolder = try value.folder() },
        .init("pageSize") { site, value throws(ConfigurationMistake) in site.pageSize = try value.number(1...10_000) },
    ]

    /// The keys of each table.
    static let tables: [(name: String, keys: [ConfigurationKey])] = [
        (
            "markdown",
            [.init("rawHTML") { site, value throws(ConfigurationMistake) in site.rawHTML = try value.choice() }]
                + MarkdownExtensions.all.map { name, path in
                    .init(name) { site, value throws(ConfigurationMistake) in
                        site.markdown[keyPath: path] = try value.flag()
                    }
                }
        ),
        ("feeds", feeds),
        ("new", new),
    ]

    private static let new: [ConfigurationKey] = [
        .init("every") { site, value throws(ConfigurationMistake) in site.new.every = try value.choice() },
        .init("days") { site, value throws(ConfigurationMistake) in site.new.days = try value.weekdays() },
        .init("off") { site, value throws(ConfigurationMistake) in site.new.off = try value.daysOff() },
        .init("sections") { site, value throws(ConfigurationMistake) in site.new.sections = try value.texts() },
        .init("title") { site, value throws(ConfigurationMistake) in site.new.title = try value.title() },
    ]

    private static let feeds: [ConfigurationKey] = [
        .init("site") { site, value throws(ConfigurationMistake) in site.feeds.site = try value.choices() },
        .init("sections") { site, value throws(ConfigurationMistake) in site.feeds.sections = try value.choices() },
        .init("topics") { site, value throws(ConfigurationMistake) in site.feeds.topics = try value.choices() },
        .init("editions") { site, value throws(ConfigurationMistake) in site.feeds.editions = try value.choices() },
        .init("items") { site, value throws(ConfigurationMistake) in site.feeds.items = try value.number(1...1_000) },
        .init("topicSize") { site, value throws(ConfigurationMistake) in
            site.feeds.topicSize = try value.number(1...1_000_000)
        },
        .init("text") { site, value throws(ConfigurationMistake) in site.feeds.text = try value.choice() },
    ]

    /// The table of topics, with settings and tables of its own.
    static let topicsTable = "topics"

    /// The table whose tables are authors.
    static let authorsTable = "authors"

    /// The table of mail, which needs one of its keys.
    static let mailTable = "mail"

    /// The table whose tables are the targets of publishing.
    static let targetsTable = "publish"

    /// The table whose keys are free.
    static let freeTable = "extra"

    /// The known name that a name was probably meant to be.
    static func near(_ name: String, _ names: [String]) -> String? { nearName(name, among: names) }
}
