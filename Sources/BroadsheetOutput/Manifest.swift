import BroadsheetModel

/// What Broadsheet has written into an output folder, file by file.
///
/// It stands in the folder itself, so a folder that holds one is ours. Its text is a line with the format's
/// name, then `DIGEST SIZE PATH` for each file, sorted by path.
struct Manifest: Sendable {
    struct Entry: Sendable, Equatable {
        let digest: Fingerprint
        let size: Int
    }

    static let format = "broadsheet output 1"

    var files: [String: Entry] = [:]

    init(files: [String: Entry] = [:]) { self.files = files }

    /// The manifest of a text; nil when it is damaged or of another format.
    init?(bytes: [UInt8]) {
        var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: true)[...]
        guard let first = lines.popFirst(), first.elementsEqual(Manifest.format.utf8), bytes.last == UInt8(ascii: "\n")
        else { return nil }
        files.reserveCapacity(lines.count)
        for line in lines {
            let parts = line.split(separator: UInt8(ascii: " "), maxSplits: 2)
            guard parts.count == 3, let digest = Fingerprint(text: String(decoding: parts[0], as: UTF8.self)),
                let size = Int(String(decoding: parts[1], as: UTF8.self))
            else { return nil }
            files[String(decoding: parts[2], as: UTF8.self)] = Entry(digest: digest, size: size)
        }
    }

    var bytes: [UInt8] {
        var out = Array("\(Manifest.format)\n".utf8)
        for path in files.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            guard let entry = files[path] else { continue }
            out += "\(entry.digest.text) \(entry.size) \(path)\n".utf8
        }
        return out
    }
}
