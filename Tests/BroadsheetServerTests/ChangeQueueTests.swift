import Testing

@testable import BroadsheetServer

@Suite struct ChangeQueueTests {
    @Test func `all that gathered is taken at once`() async {
        let queue = ChangeQueue()
        queue.add(["a"])
        queue.add(["b", "c"])
        #expect(await queue.next() == ["a", "b", "c"])
        async let waited = queue.next()
        queue.add(["d"])
        #expect(await waited == ["d"])
    }

    @Test func `closing ends the wait`() async {
        let queue = ChangeQueue()
        async let waited = queue.next()
        queue.close()
        #expect(await waited == nil)
        #expect(await queue.next() == nil)
    }
}
