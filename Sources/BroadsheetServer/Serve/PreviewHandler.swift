import BroadsheetModel
import FlyingFox
import FlyingSocks
import Foundation

/// Answers what browsers ask for: the files of the last good build, with the live script in each page.
struct PreviewHandler: HTTPHandler {
    /// Where the preview's own things are.
    static let liveRoute = "/_broadsheet/live"
    static let scriptRoute = "/_broadsheet/live.js"
    /// Files above this size are sent piece by piece.
    private static let wholeSize = 1 << 20

    let folder: ServedFolder
    let hosts: HostCheck
    let hub: LiveHub

    func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        guard let host = request.headers[.host], hosts.allows(host: host) else {
            return text(
                .misdirectedRequest,
                "This preview does not answer to that name. Start it with --allow-host NAME to let it.\n", request)
        }
        guard request.method == .GET || request.method == .HEAD else {
            var response = text(.methodNotAllowed, "Only GET and HEAD are answered.\n", request)
            response.headers[HTTPHeader("Allow")] = "GET, HEAD"
            return response
        }
        let raw = request.target.path()
        switch raw {
        case PreviewHandler.liveRoute:
            if let origin = request.headers[HTTPHeader("Origin")], !hosts.allows(origin: origin) {
                return text(.forbidden, "This preview does not talk to other sites.\n", request)
            }
            return try await WebSocketHTTPHandler(handler: MessageFrameWSHandler(handler: hub)).handleRequest(request)
        case PreviewHandler.scriptRoute:
            return send(Array(LivePage.script.utf8), as: MediaType.of("live.js"), .ok, request)
        default: return try await page(raw, request)
        }
    }

    // MARK: - Pages

    private func page(_ raw: String, _ request: HTTPRequest) async throws -> HTTPResponse {
        guard let path = RequestPath(encoded: raw) else { return try await missing(request) }
        let state = await hub.state
        guard state.isBuilt else {
            return html(LivePage.waiting, .serviceUnavailable, state.build, isMissing: true, request)
        }
        let base = state.base.split(separator: "/").map(String.init)
        guard path.names.starts(with: base) else {
            return path.names.isEmpty ? redirect(to: state.base, .found, request) : try await missing(request)
        }
        let names = Array(path.names.dropFirst(base.count))
        switch folder.find(names) {
        case .nothing: return try await missing(request)
        case .file(let file):
            return path.isFolder ? try await missing(request) : try await send(file, .ok, request)
        case .folder:
            guard path.isFolder else { return redirect(to: raw + "/", .movedPermanently, request) }
            guard case .file(let file) = folder.find(names + ["index.html"]) else { return try await missing(request) }
            return try await send(file, .ok, request)
        }
    }

    private func missing(_ request: HTTPRequest) async throws -> HTTPResponse {
        guard case .file(let file) = folder.find(["404.html"]) else {
            return text(.notFound, "There is no such page.\n", request)
        }
        return try await send(file, .notFound, request)
    }

    private func redirect(to path: String, _ code: HTTPStatusCode, _ request: HTTPRequest) -> HTTPResponse {
        // Two slashes at the beginning would name another host.
        let safe = "/" + path.drop { $0 == "/" }
        let query = request.target.query()
        var response = text(code, "", request)
        response.headers[.location] = safe + (query.isEmpty ? "" : "?" + query)
        return response
    }

    // MARK: - Sending

    private func send(_ file: ServedFile, _ code: HTTPStatusCode, _ request: HTTPRequest) async throws -> HTTPResponse {
        let type = MediaType.of(file.name)
        if type.hasPrefix("text/html") {
            let state = await hub.state
            return html(file.bytes(0..<file.size), code, state.build, isMissing: code != .ok, request)
        }
        guard file.size > PreviewHandler.wholeSize else {
            return send(file.bytes(0..<file.size), as: type, code, request)
        }
        var response = HTTPResponse(statusCode: code, headers: headers(type))
        response.headers[.acceptRanges] = "bytes"
        let range: Range<Int>
        switch ByteRange(request.headers[.range], size: file.size) {
        case .all: range = 0..<file.size
        case .some(let part):
            range = part
            partial(&response, part, of: file.size)
        case .outside: return outside(file.size, request)
        }
        response.headers[.contentLength] = String(range.count)
        if request.method == .GET {
            response.payload = .httpBody(
                HTTPBodySequence(
                    from: FileBody(file: file, range: range), count: range.count, suggestedBufferSize: 65_536))
        }
        return response
    }

    private func html(
        _ bytes: [UInt8], _ code: HTTPStatusCode, _ build: String, isMissing: Bool, _ request: HTTPRequest
    ) -> HTTPResponse {
        let page = LivePage.inject(into: bytes, build: build, isMissing: isMissing)
        return send(page, as: MediaType.of("index.html"), code, request)
    }

    private func text(_ code: HTTPStatusCode, _ words: String, _ request: HTTPRequest) -> HTTPResponse {
        send(Array(words.utf8), as: "text/plain; charset=utf-8", code, request)
    }

    private func send(
        _ bytes: [UInt8], as type: String, _ code: HTTPStatusCode, _ request: HTTPRequest
    ) -> HTTPResponse {
        var response = HTTPResponse(statusCode: code, headers: headers(type))
        var part = bytes[...]
        if code == .ok {
            let tag = "\"\(Fingerprint(of: bytes).text)\""
            response.headers[.eTag] = tag
            response.headers[.acceptRanges] = "bytes"
            if PreviewHandler.names(tag, in: request.headers[.ifNoneMatch]) {
                response.statusCode = .notModified
                return response
            }
            let condition = request.headers[HTTPHeader("If-Range")]
            if condition == nil || condition == tag {
                switch ByteRange(request.headers[.range], size: bytes.count) {
                case .all: break
                case .some(let range):
                    part = bytes[range]
                    partial(&response, range, of: bytes.count)
                case .outside: return outside(bytes.count, request)
                }
            }
        }
        response.headers[.contentLength] = String(part.count)
        if request.method != .HEAD {
            response.payload = .httpBody(HTTPBodySequence(data: Data(part), suggestedBufferSize: 65_536))
        }
        return response
    }

    private func partial(_ response: inout HTTPResponse, _ range: Range<Int>, of size: Int) {
        response.statusCode = .partialContent
        response.headers[.contentRange] = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(size)"
    }

    private func outside(_ size: Int, _ request: HTTPRequest) -> HTTPResponse {
        var response = text(.rangeNotSatisfiable, "", request)
        response.headers[.contentRange] = "bytes */\(size)"
        return response
    }

    private func headers(_ type: String) -> HTTPHeaders {
        [
            .contentType: type, .cacheControl: "no-cache",
            HTTPHeader("X-Content-Type-Options"): "nosniff",
        ]
    }

    /// Whether a list of entity tags has this one. Source: RFC 9110, section 13.1.2.
    private static func names(_ tag: String, in list: String?) -> Bool {
        guard let list else { return false }
        return list.split(separator: ",").contains { item in
            let item = item.drop { $0 == " " }
            return item == "*" || item == tag || item == "W/" + tag
        }
    }
}
