import BroadsheetModel
import BroadsheetTopics

/// What an article's text gives for its topics and stories; it is remembered with the article.
struct ArticleNames: Sendable {
    /// The names that were found, the most salient first; none when the author typed topics.
    var found: [FoundTopic] = []
    /// What short names stand for.
    var definitions: [TopicDefinition] = []
    /// For each found name, or else for each typed one, the bytes of the text that name it first; a trailing run without
    /// any is left out.
    var mentions: [Range<Int>?] = []
    /// The words of the title that tell stories apart.
    var words = TitleWords()
}
