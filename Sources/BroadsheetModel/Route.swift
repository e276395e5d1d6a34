import Foundation

/// The place of a page in the site: path segments below the site's root, and whether it is a folder or a file.
///
/// Made of slugs and of names that Broadsheet itself chose, so it can never lead out of the output folder.
public struct Route: Sendable, Hashable, Comparable {
    /// The path below the root as it is on disk, without a leading slash: `world/talks/` or `feed.xml`.
    public let path: String

    /// The front page.
    public static let root = Route(unchecked: "")

    /// The page in a folder of these names.
    public static func folder(_ segments: String...) -> Route {
        Route(unchecked: segments.map { $0 + "/" }.joined())
    }

    /// The page in a folder of these names.
    public static func folder(_ segments: [String]) -> Route {
        Route(unchecked: segments.map { $0 + "/" }.joined())
    }

    /// The page in the folder with this path, which ends in a slash.
    static func folder(path: String) -> Route { Route(unchecked: path) }

    /// A file of this name at the root.
    public static func file(_ name: String) -> Route { Route(unchecked: name) }

    /// A file of this name in this folder.
    public func file(_ name: String) -> Route { Route(unchecked: path + name) }

    /// A folder of these names in this folder.
    public func folder(_ segments: String...) -> Route {
        Route(unchecked: path + segments.map { $0 + "/" }.joined())
    }

    private init(unchecked path: String) {
        precondition(Route.isSafe(path), "a route must stay in the output folder: \(path)")
        self.path = path
    }

    /// The route that a writer asks for, as in `url: /world/talks/`; nil when it is not safe or has no name in it.
    ///
    /// A last segment that ends in `.html` is a file, anything else a folder. Segments are taken as typed.
    public init?(typed text: String) {
        var segments: [String] = []
        for part in text.split(separator: "/", omittingEmptySubsequences: true) {
            guard part != ".", part != "..", part.utf8.count <= 200, !part.hasPrefix("-"), !part.hasPrefix("."),
                !part.hasSuffix("."), part.unicodeScalars.allSatisfy(Route.isAllowed)
            else { return nil }
            segments.append(String(part))
        }
        guard let last = segments.last, segments.count <= 20, text.utf8.count <= 1_000 else { return nil }
        let isFile = !text.hasSuffix("/") && last.lowercased().hasSuffix(".html")
        path = segments.joined(separator: "/") + (isFile ? "" : "/")
    }

    /// The route of a file that is copied to this path; nil when the path is not safe.
    public init?(copying path: String) {
        guard !path.isEmpty, !path.hasSuffix("/"), Route.isSafe(path) else { return nil }
        self.path = path
    }

    /// The route that had this path when it was made; nil when no route has it.
    package init?(kept path: String) {
        guard Route.isSafe(path) else { return nil }
        self.path = path
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\\", "%", "?", "#", "<", ">", "\"", "|", "*", ":", " ": false
        default:
            switch scalar.properties.generalCategory {
            case .control, .format, .surrogate, .unassigned, .lineSeparator, .paragraphSeparator, .privateUse,
                .spaceSeparator:
                false
            default: true
            }
        }
    }

    private static func isSafe(_ path: String) -> Bool {
        var path = path
        return path.withUTF8 { isSafe($0) }
    }

    private static func isSafe(_ path: UnsafeBufferPointer<UInt8>) -> Bool {
        // How many bytes the segment has, and how many of them are dots.
        var length = 0
        var dots = 0
        for byte in path {
            switch byte {
            case 0, UInt8(ascii: "\\"): return false
            case UInt8(ascii: "/"):
                if length == dots, length <= 2 { return false }
                (length, dots) = (0, 0)
            default:
                length += 1
                if byte == UInt8(ascii: ".") { dots += 1 }
            }
        }
        return length == 0 || length != dots || length > 2
    }

    /// Whether the route is a folder, served by the `index.html` in it.
    public var isFolder: Bool { path.isEmpty || path.utf8.last == UInt8(ascii: "/") }

    /// The path of the page's file below the output folder.
    public var file: String { isFolder ? path + "index.html" : path }

    /// What must differ between any two pages: disks may fold case and Unicode form.
    ///
    /// A fingerprint of the file's path in lower case; for a path in ASCII it is made without a text in between.
    public var collisionKey: Fingerprint {
        var path = path
        guard isFolder, path.utf8.count < 500 else { return Route.collisionKey(of: file) }
        return path.withUTF8 { bytes in
            guard Route.isPlain(bytes) else { return nil }
            // Asked for a hundred thousand pages: no text is made for each.
            return withUnsafeTemporaryAllocation(byteCount: bytes.count + Route.index.utf8CodeUnitCount, alignment: 1) {
                $0.copyBytes(from: bytes)
                let rest = UnsafeMutableRawBufferPointer(rebasing: $0[bytes.count...])
                Route.index.withUTF8Buffer { rest.copyBytes(from: $0) }
                return Fingerprint(of: UnsafeRawBufferPointer($0))
            }
        } ?? Route.collisionKey(of: file)
    }

    /// The file that serves a folder.
    private static let index: StaticString = "index.html"

    private static func collisionKey(of path: String) -> Fingerprint {
        var path = path
        return path.withUTF8 { isPlain($0) ? Fingerprint(of: UnsafeRawBufferPointer($0)) : nil }
            ?? Fingerprint(of: path.lowercased().precomposedStringWithCanonicalMapping)
    }

    /// Whether case and Unicode form leave a path as it is: ASCII without capitals.
    private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        for byte in bytes where byte >= 0x80 || (byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")) {
            return false
        }
        return true
    }

    /// The collision keys of the folders that the page's file lies in, the innermost first, until `visit` says no.
    ///
    /// `isLikeFile` tells whether the folder's name ends as a page's file does.
    public func visitFolders(_ visit: (_ key: Fingerprint, _ isLikeFile: Bool) -> Bool) {
        var path = path
        let isDone = path.withUTF8 { bytes in
            guard Route.isPlain(bytes) else { return false }
            for end in bytes.indices.reversed() where bytes[end] == UInt8(ascii: "/") {
                let folder = bytes[..<end]
                let isLikeFile = folder.count > 5 && folder.suffix(5).elementsEqual(".html".utf8)
                guard visit(Fingerprint(of: UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: folder))), isLikeFile)
                else { break }
            }
            return true
        }
        guard !isDone else { return }
        for end in path.indices.reversed() where path[end] == "/" {
            let folder = String(path[..<end])
            guard visit(Route.collisionKey(of: folder), folder.lowercased().hasSuffix(".html")) else { return }
        }
    }

    /// The path percent-encoded for an address, without a leading slash. Source: RFC 3986, section 2.
    public var encoded: String { Route.encoded(path) }

    /// A path percent-encoded for an address: all but unreserved characters, `/` and a few safe signs.
    public static func encoded(_ path: String) -> String {
        var path = path
        if path.withUTF8({ $0.allSatisfy(isUnreserved) }) { return path }
        var out: [UInt8] = []
        for byte in path.utf8 {
            if isUnreserved(byte) {
                out.append(byte)
            } else {
                let hex = Array("0123456789ABCDEF".utf8)
                out += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"), UInt8(ascii: "/"), UInt8(ascii: ","), UInt8(ascii: "!"), UInt8(ascii: "+"),
            UInt8(ascii: "@"):
            true
        default: false
        }
    }

    /// Orders by path, byte by byte.
    public static func < (a: Route, b: Route) -> Bool { a.path < b.path }
}
