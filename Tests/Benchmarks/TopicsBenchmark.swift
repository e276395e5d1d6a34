import BroadsheetModel
import BroadsheetTopics

/// Measures finding topics: megabytes of HTML a second on one core, and the names of a large site.
struct TopicsBenchmark {
    private static let articles = 2_000
    private static let rounds = 7
    /// Megabytes a second that are too few.
    private static let leastSpeed = 60.0
    /// Seconds that are too many for the names of `siteSize` articles.
    private static let mostSeconds = 0.5
    private static let siteSize = 100_000

    /// Reads the labelled articles of a folder, when one is given, and writes what is found for its scorer; then measures.
    static func run(folder: String?, predictions: String?) throws -> Bool {
        if let folder { try label(folder, predictions) }
        let corpus = NewsCorpus()
        let texts = (0..<articles).map { corpus.article($0) }
        let detector = TopicDetector(language: "en")
        let size = texts.reduce(0) { $0 + $1.body.count }
        var found = 0
        var best = Double.infinity
        for _ in 0..<rounds {
            let start = Machine.cpu()
            for text in texts { found += detector.detect(headline: text.headline, body: text.body).topics.count }
            best = min(best, Machine.cpu() - start)
        }
        let speed = Double(size) / best / 1e6
        print(
            "detect   \(articles) articles, \(size / articles) bytes each, \(found / rounds / articles) topics each: "
                + "\(number(speed, digits: 1, width: 0)) MB/s, limit \(leastSpeed)")
        let names = texts.map { ArticleTopics(detector.detect(headline: $0.headline, body: $0.body)) }
        let site = (0..<siteSize).map { names[($0 &* 7919) % names.count] }
        let start = Machine.cpu()
        let resolution = TopicResolver().resolve(site)
        let seconds = Machine.cpu() - start
        print(
            "resolve  \(siteSize) articles, \(resolution.topics.count) topics: "
                + "\(number(seconds, width: 0)) s, limit \(mostSeconds)")
        return speed >= leastSpeed && seconds <= mostSeconds
    }

    private static func label(_ folder: String, _ predictions: String?) throws {
        let detector = TopicDetector(language: "en")
        var lines: [String] = []
        var size = 0
        var best = Double.infinity
        let files = try Machine.files(in: folder + "/articles").filter { $0.hasSuffix(".txt") }
        let texts = try files.map { try article(at: "\(folder)/articles/\($0)") }
        for _ in 0..<rounds {
            let start = Machine.cpu()
            for text in texts { _ = detector.detect(headline: text.headline, body: text.body, form: .plain) }
            best = min(best, Machine.cpu() - start)
        }
        for (file, text) in zip(files, texts) {
            size += text.body.count
            let topics = detector.detect(headline: text.headline, body: text.body, form: .plain).topics
            let list = topics.map { topic in
                "{\"name\": \(json(topic.name)), \"kind\": \(json(topic.kind.rawValue)), "
                    + "\"aliases\": [\(topic.forms.map(json).joined(separator: ", "))]}"
            }
            lines.append("\(json(String(file.dropLast(4)))): [\(list.joined(separator: ", "))]")
        }
        print("\(folder)  \(files.count) articles: \(number(Double(size) / best / 1e6, digits: 1, width: 0)) MB/s")
        guard let predictions else { return }
        try Machine.write("{\n" + lines.joined(separator: ",\n") + "\n}\n", to: predictions)
    }

    /// The headline is the first line.
    private static func article(at path: String) throws -> (headline: String, body: [UInt8]) {
        let bytes = try Machine.bytes(at: path)
        let end = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
        return (String(decoding: bytes[..<end], as: UTF8.self), Array(bytes[end...]))
    }

    private static func json(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": out += "\\" + String(scalar)
            case _ where scalar.value < 0x20: out += " "
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }
}

/// News that nobody wrote: sentences with as many names as news has.
struct NewsCorpus {
    private static let first = [
        "Anna", "Marko", "Elena", "Tomas", "Sofia", "Victor", "Ines", "Pavel", "Laura", "Henrik",
    ]
    private static let last = [
        "Keller", "Novak", "Moreau", "Lindgren", "Costa", "Petrov", "Haas", "Demir", "Okafor", "Tanaka", "Silva",
        "Weber",
        "Larsen", "Popescu", "Marsh", "Holt", "Quill", "Thorne", "Vance", "Ashdown",
    ]
    private static let places = [
        "Norway", "Kenya", "Peru", "Lisbon", "Ottawa", "Harborne", "Eastfield", "Japan", "Chile",
    ]
    private static let bodies = [
        "Harbour Authority", "Ministry of Transport", "Union of Ferry Workers", "Northern Grain Board",
        "Tide Institute",
    ]
    private static let plain = [
        "the talks had begun on time and were to go on until the evening, when both sides hoped to have a text",
        "nobody in the room had expected the vote to be as close as it was, after a week of long and bitter debate",
        "the price of bread rose by a tenth within a month, and shops along the coast began to run out of flour",
        "a second ferry is to take over the route next spring, as soon as its new engines have passed all tests",
    ]

    /// An article; the same for the same number.
    func article(_ number: Int) -> (headline: String, body: [UInt8]) {
        var state = UInt64(number) &* 0x9E37_79B9_7F4A_7C15 | 1
        func pick(_ list: [String]) -> String {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return list[Int(state >> 33) % list.count]
        }
        let (given, surname) = (pick(NewsCorpus.first), pick(NewsCorpus.last))
        let (place, body) = (pick(NewsCorpus.places), pick(NewsCorpus.bodies))
        var html =
            "<p>President \(given) \(surname) of \(place) met the \(body) on Monday, and \(pick(NewsCorpus.plain)).</p>\n"
        for _ in 0..<8 {
            html += "<p>In \(pick(NewsCorpus.places)), <em>\(pick(NewsCorpus.plain))</em>. \(surname) said that "
            html += "\(pick(NewsCorpus.plain)), and <a href=\"/world/story/\">the \(body)</a> did not answer.</p>\n"
            html +=
                "<p>However, \(pick(NewsCorpus.plain)). \(pick(NewsCorpus.first)) \(pick(NewsCorpus.last)), an engineer, "
            html += "told reporters that \(pick(NewsCorpus.plain)).</p>\n"
        }
        return ("\(surname) and the \(body) begin talks in \(place)", Array(html.utf8))
    }
}
