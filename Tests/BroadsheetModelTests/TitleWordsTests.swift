import BroadsheetModel
import Testing

@Suite struct TitleWordsTests {
    @Test(arguments: [
        ("Talks about the bridge begin", "Bridge talk ends in a quarrel", 2),
        ("The ferry stays", "Nothing of the kind", 0),
        ("After the storm", "What was there after that", 0),
        ("", "Ferry", 0),
        ("Ferry, ferry, ferry", "Ferry", 1),
        ("Ferry talks – begin", "FERRY TALK begins?", 3),
    ])
    func `titles share the words that say something`(a: String, b: String, shared: Int) {
        #expect(TitleWords(a).shared(TitleWords(b)) == shared)
        #expect(TitleWords(b).shared(TitleWords(a)) == shared)
    }
}
