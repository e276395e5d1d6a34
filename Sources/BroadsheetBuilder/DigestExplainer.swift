import BroadsheetContent
import BroadsheetDiagnostics
import FoundationEssentials

/// Says of each line of a digest how it was read, and why.
public struct DigestExplainer: Sendable {
    /// One line of the digest with its reading.
    public struct Line: Sendable {
        /// The line's number, counted from 1.
        public let number: Int
        /// What the line is: section, headline, paragraph …
        public let role: String
        /// Why, in one plain sentence.
        public let reason: String
        /// The line as typed.
        public let text: String
    }

    private let path: String
    private let folder: String

    /// An explainer of the digest at a path, from here or from the site's folder.
    public init(path: String, folder: String = ".") {
        self.path = path
        self.folder = folder
    }

    /// The readings of all lines, with the problems of the digest.
    public func explain() throws -> Diagnosed<[Line]> {
        let found = [path, folder + "/" + path].lazy.compactMap { try? Data(contentsOf: URL(fileURLWithPath: $0)) }
        guard let data = found.first else {
            throw BuildError("could not read `\(path)`", hint: "name a digest, such as `Content/2026-09-20.txt`")
        }
        let read = DigestReading.read(path: path, bytes: Array(data))
        return Diagnosed(
            read.value.map { Line(number: $0.number, role: $0.role, reason: $0.reason, text: $0.text) },
            read.diagnostics)
    }
}
