/// The moves and deletions that turn the old output into the new one, in a safe order.
///
/// It is on the disk before the first of them is done, so that the next run can finish them.
struct Journal: Sendable, Equatable {
    enum Step: Sendable, Equatable {
        /// The staged file of this number goes to this path.
        case move(Int, to: String)
        case delete(String)
    }

    static let format = "broadsheet journal 1"
    private static let end = "end"

    let steps: [Step]

    init(steps: [Step]) { self.steps = steps }

    /// The journal of a text; nil when it is not whole.
    init?(bytes: [UInt8]) {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        guard lines.first == Journal.format[...], lines.last == Journal.end[...], bytes.last == UInt8(ascii: "\n")
        else { return nil }
        var steps: [Step] = []
        for line in lines.dropFirst().dropLast() {
            let parts = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
            switch parts.first {
            case "move" where parts.count == 3:
                guard let number = Int(parts[1]) else { return nil }
                steps.append(.move(number, to: String(parts[2])))
            case "delete" where parts.count >= 2: steps.append(.delete(String(line.dropFirst("delete ".count))))
            default: return nil
            }
        }
        self.steps = steps
    }

    var bytes: [UInt8] {
        var text = Journal.format + "\n"
        for step in steps {
            switch step {
            case .move(let number, let path): text += "move \(number) \(path)\n"
            case .delete(let path): text += "delete \(path)\n"
            }
        }
        return Array((text + Journal.end + "\n").utf8)
    }
}
