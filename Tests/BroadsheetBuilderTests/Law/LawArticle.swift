import BroadsheetModel

/// A Markdown article as the law's generator knows it: all that an editor may change in its file.
struct LawArticle {
    /// Where the file lies; moves from one article to another when files are swapped.
    struct Place {
        var folder: String
        var name: String
        var ending = "md"
        /// The day before the file's name, in days from the site's day.
        var fileDay: Int?
        /// The day as folders.
        var folderDay: Int?
        /// Whether the file is the `index.md` of a folder of its own, with a picture.
        var isFolder = false

        var path: String {
            var out = "Content/" + folder
            if let folderDay { out += "/" + LawArticle.day(folderDay).replacing("-", with: "/") }
            out += "/" + (fileDay.map { LawArticle.day($0) + "-" } ?? "") + name
            return isFolder ? out + "/index." + ending : out + "." + ending
        }

        var picture: String? { isFolder ? path.dropLast("index.".count + ending.count) + "picture.svg" : nil }
    }

    enum Style: CaseIterable { case yaml, toml, json, plain, bare }

    enum Value {
        case text(String)
        case bare(String)
        case list([String])
    }

    var place: Place
    var style: Style
    var title: String
    /// Days from the site's day; with a time if there is an hour.
    var day: Int?
    var hour: Int?
    var section: String?
    var topics: [String] = []
    var slug: String?
    var isDraft = false
    var aliases: [String] = []
    var weight: Int?
    var image: String?
    var summary: String?
    var byline: String?
    var series: [String] = []
    /// With their dates before them.
    var corrections: [String] = []
    var withdrawn: String?
    var updated: Int?
    var publish: Int?
    var expiry: Int?
    var language: String?
    /// What it has in common with its translations.
    var translationKey: String?
    /// What feeds call it for ever.
    var id: String?
    var paragraphs: [String]
    /// Typed instead of the date: a mistake.
    var typedDate: String?
    /// When the file was last changed, for articles that are dated by it.
    var modified: Int?

    static func day(_ offset: Int) -> String {
        Timestamp(secondsSince1970: TestSite.now + offset * 86_400, offset: 0).day.iso
    }

    private var values: [(String, Value)] {
        var out: [(String, Value)] = [("title", .text(title))]
        func add(_ name: String, _ value: String?) { if let value { out.append((name, .text(value))) } }
        if let typedDate {
            out.append(("date", .text(typedDate)))
        } else if let day {
            let clock = hour.map { "T\($0 < 10 ? "0" : "")\($0):15:00Z" } ?? ""
            out.append(("date", .bare(LawArticle.day(day) + clock)))
        }
        for (name, day) in [("updated", updated), ("publishDate", publish), ("expiryDate", expiry)] {
            if let day { out.append((name, .bare(LawArticle.day(day)))) }
        }
        add("section", section)
        add("slug", slug)
        add("image", image)
        add("summary", summary)
        add("author", byline)
        add("withdrawn", withdrawn)
        if corrections.count == 1 { add("correction", corrections[0]) }
        if corrections.count > 1 { out.append(("corrections", .list(corrections))) }
        if !series.isEmpty { out.append(("series", .list(series))) }
        add("lang", language)
        add("translationKey", translationKey)
        add("id", id)
        if isDraft { out.append(("draft", .bare("true"))) }
        if let weight { out.append(("weight", .bare(String(weight)))) }
        if !topics.isEmpty { out.append(("topics", .list(topics))) }
        if !aliases.isEmpty { out.append(("aliases", .list(aliases))) }
        return out
    }

    /// The file.
    var text: String {
        let body = paragraphs.joined(separator: "\n\n") + "\n"
        func quoted(_ list: [String]) -> String { list.map { "\"\($0)\"" }.joined(separator: ", ") }
        switch style {
        case .bare: return "# \(title)\n\n\(body)"
        case .yaml, .toml:
            let (fence, equals) = style == .yaml ? ("---", ": ") : ("+++", " = ")
            let lines = values.map { name, value in
                switch value {
                case .text(let text): "\(name)\(equals)\"\(text)\"\n"
                case .bare(let text): "\(name)\(equals)\(text)\n"
                case .list(let list): "\(name)\(equals)[\(quoted(list))]\n"
                }
            }
            return "\(fence)\n\(lines.joined())\(fence)\n\n\(body)"
        case .json:
            let lines = values.map { name, value in
                switch value {
                case .text(let text): "  \"\(name)\": \"\(text)\""
                case .bare(let text): "  \"\(name)\": \(text.contains("-") ? "\"\(text)\"" : text)"
                case .list(let list): "  \"\(name)\": [\(quoted(list))]"
                }
            }
            return "{\n\(lines.joined(separator: ",\n"))\n}\n\n\(body)"
        case .plain:
            let lines = values.map { name, value in
                switch value {
                case .text(let text), .bare(let text): "\(name): \(text)\n"
                case .list(let list): "\(name): \(list.joined(separator: ", "))\n"
                }
            }
            return "\(lines.joined())\n\(body)"
        }
    }

    /// The address that the article would have by its file, as an author would link to it.
    var guessedAddress: String {
        let date = LawArticle.day(day ?? place.fileDay ?? place.folderDay ?? 0).replacing("-", with: "/")
        return "/\(section ?? place.folder)/\(date)/\(slug ?? place.name)/"
    }
}

extension Chance {
    /// A new article; its file's name has the number, so that files meet only by design.
    mutating func article(_ number: Int) -> LawArticle {
        var place = LawArticle.Place(folder: one(of: Chance.sections), name: "story-\(number)")
        let day = below(44) - 40
        var article = LawArticle(
            place: place, style: one(of: LawArticle.Style.allCases), title: headline(),
            paragraphs: (0...below(3)).map { _ in paragraph() })
        switch below(8) {
        case 0...3: article.day = day
        case 4: place.folderDay = day
        case 5 where article.style != .bare: article.modified = day
        default: place.fileDay = day
        }
        if article.style == .bare, place.folderDay == nil { place.fileDay = day }
        place.isFolder = once(in: 8)
        article.place = place
        article.topics = some(0...5, of: Chance.topics)
        if once(in: 4) { article.hour = below(24) }
        if once(in: 5) { article.section = one(of: Chance.sections) }
        if once(in: 6) { article.publish = below(30) - 10 }
        if once(in: 6) { article.expiry = below(40) - 10 }
        if once(in: 8) { article.isDraft = true }
        if once(in: 5) { article.weight = below(5) }
        if once(in: 5) { article.aliases = ["/old/\(number)/"] }
        if once(in: 2) { article.byline = once(in: 4) ? "The \(words(1...1)) desk" : one(of: Chance.authors) }
        if once(in: 5) { article.series = some(1...2, of: Chance.series) }
        if once(in: 10) { article.corrections = [correction()] }
        if once(in: 12) { article.withdrawn = LawArticle.day(below(40) - 40) }
        if place.isFolder { article.image = "picture.svg" }
        if once(in: 5) {
            article.language = one(of: ["de", "ar", "en", "tlh"])
            article.translationKey = "key-\(below(3))"
        }
        return article
    }

    /// Names of people, some of which look alike.
    static let authors = ["Ada Moss", "ADA MOSS", "Béla Rye", "Bela Rye", "Cleo Tarn; Ada Moss", "Reuters"]
    static let series = ["Slow rivers", "slow rivers", "The lamp", "Slow-rivers"]

    /// A correction with its date.
    mutating func correction() -> String { "\(LawArticle.day(below(40) - 38)) \(sentence())" }

    /// A paragraph, now and then of an unusual kind.
    mutating func paragraph() -> String {
        let text = sentence() + " " + sentence()
        switch below(9) {
        case 0: return "## \(words(1...3))\n\n\(text)"
        case 1: return "| a | b |\n|---|---|\n| \(words(1...2)) | \(words(1...2)) |"
        case 2: return "A <b>\(words(1...1))</b> in HTML. \(text)"
        case 3: return "- \(words(2...4))\n- *\(words(2...4))*"
        case 4: return "\(text)[^1]\n\n[^1]: \(sentence())"
        default: return text
        }
    }
}
