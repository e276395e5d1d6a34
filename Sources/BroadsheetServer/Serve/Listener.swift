import FlyingFox
import FlyingSocks
import Foundation

/// Opens the port of a preview.
struct Listener: Sendable {
    /// The port that is tried first when none is named, and how many after it.
    static let standardPort = 4747
    private static let tries = 50

    let options: ServeOptions

    /// Listens on the named port, or on the first free one.
    func listen(_ handler: PreviewHandler) async throws -> Listening {
        if let port = options.port {
            if let listening = try await attempt(port, handler) { return listening }
            throw ServerError(
                "the port \(port) is taken", hint: "name another one with `--port`, or leave it out")
        }
        for port in Listener.standardPort..<Listener.standardPort + Listener.tries {
            if let listening = try await attempt(port, handler) { return listening }
        }
        throw ServerError(
            "the ports \(Listener.standardPort) to \(Listener.standardPort + Listener.tries - 1) are taken",
            hint: "name another one with `--port`")
    }

    /// Listens on a port; nil when another program has it.
    private func attempt(_ port: Int, _ handler: PreviewHandler) async throws -> Listening? {
        let server: HTTPServer
        switch try address(port) {
        case .four(let address): server = make(address, handler)
        case .six(let address): server = make(address, handler)
        }
        // Whether the server listens is told when it does; when it cannot, only its end tells.
        let (news, tell) = AsyncStream.makeStream(of: Void.self)
        let task = Task {
            defer { tell.yield() }
            try await server.run()
        }
        let waiting = Task {
            // Whichever way this ends, the server is asked below whether it listens.
            try? await server.waitUntilListening(timeout: 3_600)
            tell.yield()
        }
        for await _ in news { break }
        waiting.cancel()
        guard await server.isListening else {
            task.cancel()
            switch await task.result {
            case .failure(let failure):
                try Task.checkCancellation()
                return try refuse(failure, port)
            case .success: throw CancellationError()
            }
        }
        let listening = await server.listeningAddress
        return Listening(server: server, task: task, port: listening.flatMap(Listener.port) ?? port)
    }

    private func refuse(_ failure: any Error, _ port: Int) throws -> Listening? {
        if case SocketError.failed(_, let number, let words) = failure {
            if number == EADDRINUSE { return nil }
            let hint =
                number == EACCES
                ? "name a port above 1023 with `--port`" : "name an address of this machine with `--host`"
            throw ServerError(
                "could not listen on \(options.host), port \(port): \(words.lowercased())", hint: hint)
        }
        throw ServerError("could not listen on \(options.host), port \(port): \(failure.localizedDescription)")
    }

    private func make(_ address: some SocketAddress, _ handler: PreviewHandler) -> HTTPServer {
        HTTPServer(
            config: HTTPServer.Configuration(address: address, timeout: 60, logger: .disabled), handler: handler)
    }

    private enum Address {
        case four(sockaddr_in)
        case six(sockaddr_in6)
    }

    private func address(_ port: Int) throws -> Address {
        let host = options.host == "localhost" ? "127.0.0.1" : options.host
        let number = UInt16(port)
        if let four = try? sockaddr_in.inet(ip4: host, port: number) { return .four(four) }
        let bare = host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : host
        if let six = try? sockaddr_in6.inet6(ip6: bare, port: number) { return .six(six) }
        throw ServerError(
            "`\(options.host)` is no address",
            hint: "write one such as `127.0.0.1`, or `0.0.0.0` for all of this machine")
    }

    private static func port(_ address: Socket.Address) -> Int? {
        switch address {
        case .ip4(_, let port), .ip6(_, let port): Int(port)
        case .unix: nil
        }
    }
}

/// A server that answers.
struct Listening: Sendable {
    let server: HTTPServer
    let task: Task<Void, any Error>
    let port: Int

    /// Answers until cancelled. A failure of the socket, such as too many open files, is told and outlived.
    func keepListening(_ tell: @Sendable (PreviewEvent) -> Void) async {
        var task = task
        while !Task.isCancelled {
            let running = task
            let result = await withTaskCancellationHandler {
                await running.result
            } onCancel: {
                running.cancel()
            }
            if Task.isCancelled { return }
            if case .failure(let error) = result { tell(.note("the server had to begin again: \(error)")) }
            do {
                try await Task.sleep(for: .milliseconds(100))
            } catch {
                return
            }
            let server = server
            task = Task { try await server.run() }
        }
    }
}
