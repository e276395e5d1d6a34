import BroadsheetModel
import BroadsheetTopics

/// A short way to the topics of a made-up article.
enum Sample {
    static let detector = TopicDetector(language: "en")

    static func topics(_ headline: String = "", _ body: String) -> [DetectedTopic] {
        detector.detect(headline: headline, body: Array(body.utf8), form: .plain).topics
    }

    static func names(_ headline: String = "", _ body: String) -> [String] { topics(headline, body).map(\.name) }

    static func html(_ body: String) -> [String] {
        detector.detect(headline: "", body: Array(body.utf8)).topics.map(\.name)
    }

    static func kind(_ name: String, _ body: String) -> TopicKind? {
        topics("", body).first { $0.name == name }?.kind
    }
}
