import BroadsheetDiagnostics
import FlyingFox

/// What the preview shows now, and the open pages that want to know when that changes.
actor LiveHub: WSMessageHandler {
    /// What the preview shows.
    struct State: Sendable, Equatable {
        /// The name of the last good build; another one at each start, so that pages left open find out.
        var build: String
        /// Whether there is anything to show.
        var isBuilt = false
        /// The folder of the base URL, with slashes at both ends.
        var base = "/"
        /// What is wrong with the site now, in the words of the terminal.
        var problems: String?
    }

    private(set) var state: State
    private let start: String
    private var builds = 0
    private var pages: [Int: AsyncStream<WSMessage>.Continuation] = [:]
    private var pagesSoFar = 0

    /// A hub whose builds are named after the time at which it began.
    init(start: String) {
        self.start = start
        state = State(build: "\(start)-0")
    }

    /// Tells all pages that a new build is there.
    func built(base: String, touched: [String], navigate: String?) {
        let isSame = touched.isEmpty && state.isBuilt && state.base == base
        if !isSame {
            builds += 1
            state.build = "\(start)-\(builds)"
        }
        let hadProblems = state.problems != nil
        state.isBuilt = true
        state.base = base
        state.problems = nil
        if isSame, !hadProblems, navigate == nil { return }
        announce(.built(build: state.build, touched: isSame ? [] : touched, base: base, navigate: navigate))
    }

    /// Tells all pages what is wrong; they stay as they are.
    func failed(_ problems: String) {
        state.problems = problems
        announce(.failed(problems))
    }

    /// Shows what an earlier preview has left, until there is a build.
    func shows(base: String) {
        state.isBuilt = true
        state.base = base
    }

    private func announce(_ message: LiveMessage) {
        for page in pages.values { page.yield(.text(message.json)) }
    }

    // MARK: - Open pages

    func makeMessages(for client: AsyncStream<WSMessage>) async throws -> AsyncStream<WSMessage> {
        let (messages, page) = AsyncStream.makeStream(of: WSMessage.self)
        pagesSoFar += 1
        let number = pagesSoFar
        pages[number] = page
        page.yield(.text(LiveMessage.hello(state).json))
        page.onTermination = { _ in Task { await self.close(number) } }
        Task {
            for await _ in client {}
            page.finish()
        }
        return messages
    }

    private func close(_ number: Int) { pages[number] = nil }
}

/// What an open page is told.
enum LiveMessage: Sendable, Equatable {
    /// The state at the time when the page asked.
    case hello(LiveHub.State)
    /// A good build is there, with the files that are new in it.
    case built(build: String, touched: [String], base: String, navigate: String?)
    /// The site has errors.
    case failed(String)

    /// Above this many files they are not named: every page looks for itself.
    static let mostNamed = 1_000

    var json: String {
        var object = JSONObject()
        switch self {
        case .hello(let state):
            object.add("kind", "hello")
            object.add("build", state.build)
            object.add("problems", state.problems)
        case .built(let build, let touched, let base, let navigate):
            object.add("kind", "built")
            object.add("build", build)
            if touched.count <= LiveMessage.mostNamed { object.add("touched", touched.map { base + $0 }) }
            object.add("navigate", navigate)
        case .failed(let problems):
            object.add("kind", "failed")
            object.add("problems", problems)
        }
        return object.text
    }
}
