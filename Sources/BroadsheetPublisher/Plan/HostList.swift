import BroadsheetModel

/// What earlier publishing has put on a host, file by file; it stands on the host itself.
///
/// A line for the format and the run, one for each file, and one with a digest of all before it, so that a list that
/// arrived in part is never believed.
struct HostList: Sendable, Equatable {
    /// Its name; not a hidden one, since many FTP servers do not show those.
    static let name = "broadsheet-published.txt"
    static let format = "broadsheet published 1"

    /// What is known of a file on the host.
    enum State: Character, Sendable {
        /// It is there with these contents.
        case sound = "="
        /// It was not there, and a run began to send it.
        case arriving = "+"
        /// It was there with other contents, and a run began to send it.
        case changing = "~"
        /// It was there, and a run began to delete it.
        case leaving = "-"
    }

    struct Entry: Sendable, Equatable {
        var state: State
        let digest: Fingerprint
        let size: Int
    }

    /// The run that wrote the list.
    var run: String
    var files: [String: Entry] = [:]

    init(run: String, files: [String: Entry] = [:]) {
        self.run = run
        self.files = files
    }

    /// Whether a run began and did not finish.
    var isUnfinished: Bool { files.values.contains { $0.state != .sound } }

    // MARK: - As bytes

    var bytes: [UInt8] {
        var out: [UInt8] = []
        out += "\(HostList.format)\nrun \(run)\n".utf8
        for (path, entry) in files.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            out += "\(entry.state.rawValue) \(entry.digest.text) \(entry.size) \(path)\n".utf8
        }
        out += "seal \(Fingerprint(of: out).text)\n".utf8
        return out
    }

    /// The list of a file's bytes; nil when it is damaged or of another format.
    init?(bytes: [UInt8]) {
        let sealSize = 5 + 32 + 1
        guard bytes.count > sealSize else { return nil }
        let text = bytes.dropLast(sealSize)
        guard bytes.suffix(sealSize).elementsEqual("seal \(Fingerprint(of: Array(text)).text)\n".utf8) else {
            return nil
        }
        let lines = text.split(separator: UInt8(ascii: "\n"))
        guard lines.count >= 2, lines[0].elementsEqual(HostList.format.utf8), lines[1].starts(with: "run ".utf8) else {
            return nil
        }
        run = String(decoding: lines[1].dropFirst(4), as: UTF8.self)
        files.reserveCapacity(lines.count)
        for line in lines.dropFirst(2) {
            let parts = line.split(separator: UInt8(ascii: " "), maxSplits: 3)
            guard parts.count == 4, parts[0].count == 1, let flag = parts[0].first,
                let state = State(rawValue: Character(Unicode.Scalar(flag))),
                let digest = Fingerprint(text: String(decoding: parts[1], as: UTF8.self)),
                let size = Int(String(decoding: parts[2], as: UTF8.self))
            else { return nil }
            let path = String(decoding: parts[3], as: UTF8.self)
            guard HostList.isInside(path) else { return nil }
            files[path] = Entry(state: state, digest: digest, size: size)
        }
    }

    /// Whether a path stays below the root: what a list names may be deleted.
    static func isInside(_ path: String) -> Bool {
        !path.isEmpty && !path.hasPrefix("/") && !path.hasPrefix("-")
            && !path.split(separator: "/", omittingEmptySubsequences: false).contains {
                $0 == ".." || $0 == "." || $0.isEmpty
            }
    }
}
