import Foundation

#if canImport(Glibc)
    import Glibc
#endif

/// A connection that sends exactly the bytes it is given.
final class RawClient {
    private let descriptor: Int32

    init(port: Int) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else { throw POSIXError(.ECONNREFUSED) }
        var limit = timeval(tv_sec: 10, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    }

    deinit { close(descriptor) }

    func send(_ text: String) { send(Array(text.utf8)) }

    func send(_ bytes: [UInt8]) { _ = Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) }

    /// All that comes until the other side closes.
    func rest() -> String {
        var all: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(descriptor, &buffer, buffer.count, 0)
            guard count > 0 else { return String(decoding: all, as: UTF8.self) }
            all += buffer[..<count]
        }
    }

    /// The whole answer to one request; waited for on a thread of its own, since the server runs in this program too.
    static func get(
        _ target: String, port: Int, method: String = "GET", headers: [String] = []
    ) async throws -> Answer {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                continuation.resume(with: Result { try answer(target, port: port, method: method, headers: headers) })
            }
        }
    }

    private static func answer(_ target: String, port: Int, method: String, headers: [String]) throws -> Answer {
        let client = try RawClient(port: port)
        let host = headers.contains { $0.hasPrefix("Host:") } ? [] : ["Host: localhost:\(port)"]
        client.send(
            (["\(method) \(target) HTTP/1.1"] + host + headers + ["Connection: close"]).joined(separator: "\r\n")
                + "\r\n\r\n")
        return Answer(text: client.rest())
    }

    struct Answer {
        let text: String

        var code: Int? { text.split(separator: " ").dropFirst().first.flatMap { Int($0) } }

        var body: String { text.range(of: "\r\n\r\n").map { String(text[$0.upperBound...]) } ?? "" }

        func header(_ name: String) -> String? {
            text.components(separatedBy: "\r\n").first { $0.lowercased().hasPrefix(name.lowercased() + ":") }
                .map { $0.dropFirst(name.count + 1).trimmingCharacters(in: .whitespaces) }
        }
    }
}
