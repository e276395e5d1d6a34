import Testing

@testable import BroadsheetTopics

@Suite struct HashIndexTests {
    @Test func `It grows and forgets nothing`() {
        var index = HashIndex(capacity: 1)
        for number in 0..<5000 { index.set(WordHash("word \(number)"), number) }
        #expect((0..<5000).allSatisfy { index[WordHash("word \($0)")] == $0 })
        #expect(index[WordHash("other")] == HashIndex.none)
    }

    @Test func `Two numbers under one key are several, and stay so`() {
        var index = HashIndex()
        index.add(WordHash("a"), 1)
        index.add(WordHash("a"), 1)
        #expect(index[WordHash("a")] == 1)
        index.add(WordHash("a"), 2)
        index.add(WordHash("a"), 1)
        #expect(index[WordHash("a")] == HashIndex.several)
    }
}
