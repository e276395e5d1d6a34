import FlyingFox
import Testing

@testable import BroadsheetServer

@Suite struct LiveHubTests {
    private func page(of hub: LiveHub) async throws -> AsyncStream<WSMessage>.Iterator {
        try await hub.makeMessages(for: AsyncStream { _ in }).makeAsyncIterator()
    }

    private func text(_ message: WSMessage?) -> String? {
        if case .text(let text)? = message { text } else { nil }
    }

    @Test func `a page is told the state first, then what changes`() async throws {
        let hub = LiveHub(start: "s")
        var page = try await page(of: hub)
        #expect(text(await page.next()) == #"{"kind":"hello","build":"s-0"}"#)
        await hub.built(base: "/daily/", touched: ["world/a/index.html"], navigate: "/daily/world/a/")
        #expect(
            text(await page.next())
                == #"{"kind":"built","build":"s-1","touched":["/daily/world/a/index.html"],"navigate":"/daily/world/a/"}"#
        )
        await hub.failed("error: …")
        #expect(text(await page.next()) == #"{"kind":"failed","problems":"error: …"}"#)
        var late = try await self.page(of: hub)
        #expect(text(await late.next()) == #"{"kind":"hello","build":"s-1","problems":"error: …"}"#)
    }

    @Test func `a good build after a bad one is told although nothing changed`() async throws {
        let hub = LiveHub(start: "s")
        await hub.built(base: "/", touched: [], navigate: nil)
        var page = try await page(of: hub)
        _ = await page.next()
        await hub.failed("error")
        await hub.built(base: "/", touched: [], navigate: nil)
        _ = await page.next()
        #expect(text(await page.next()) == #"{"kind":"built","build":"s-1","touched":[]}"#)
        #expect(await hub.state.problems == nil)
    }

    @Test func `a build that changed nothing is told to nobody`() async throws {
        let hub = LiveHub(start: "s")
        await hub.built(base: "/", touched: [], navigate: nil)
        var page = try await page(of: hub)
        _ = await page.next()
        await hub.built(base: "/", touched: [], navigate: nil)
        await hub.failed("next")
        #expect(text(await page.next()) == #"{"kind":"failed","problems":"next"}"#)
    }

    @Test func `very many files are not named`() async throws {
        let hub = LiveHub(start: "s")
        var page = try await page(of: hub)
        _ = await page.next()
        await hub.built(base: "/", touched: (0...LiveMessage.mostNamed).map(String.init), navigate: nil)
        #expect(text(await page.next()) == #"{"kind":"built","build":"s-1"}"#)
    }
}
