import BroadsheetModel

/// The moves and deletions that turn the old output into the new one, in a safe order.
///
/// It is on the disk before the first of them is done, so that the next run can finish them. Its lines end with a
/// zero byte, since a path may hold everything else.
struct Journal: Sendable, Equatable {
    enum Step: Sendable, Equatable {
        /// The staged file of this number goes to this path.
        case move(Int, to: String)
        case delete(String)
    }

    private static let format = "broadsheet journal 2"
    private static let end = "end"

    /// Where the staged files are.
    let staging: Staging.Place
    /// The digest of the manifest that holds when all is done.
    let manifest: Fingerprint
    let steps: [Step]

    init(staging: Staging.Place, manifest: Fingerprint, steps: [Step]) {
        self.staging = staging
        self.manifest = manifest
        self.steps = steps
    }

    /// The journal of a text; nil when it is not whole.
    init?(bytes: [UInt8]) {
        guard bytes.last == 0 else { return nil }
        let lines = bytes.dropLast().split(separator: 0, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        guard lines.count >= 4, lines[0] == Journal.format, lines.last == Journal.end,
            let staging = Staging.Place(rawValue: lines[1]), let manifest = Fingerprint(text: lines[2])
        else { return nil }
        var steps: [Step] = []
        for line in lines[3...].dropLast() {
            let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else { return nil }
            if parts[0] == "delete" {
                steps.append(.delete(String(parts[1])))
            } else if let number = Int(parts[0]) {
                steps.append(.move(number, to: String(parts[1])))
            } else {
                return nil
            }
        }
        self.init(staging: staging, manifest: manifest, steps: steps)
    }

    var bytes: [UInt8] {
        var text = "\(Journal.format)\0\(staging.rawValue)\0\(manifest.text)\0"
        for step in steps {
            switch step {
            case .move(let number, let path): text += "\(number) \(path)\0"
            case .delete(let path): text += "delete \(path)\0"
            }
        }
        return Array((text + "\(Journal.end)\0").utf8)
    }
}
