import Foundation
import Testing

/// The folder of data that tests read and the repository does not hold.
enum SharedFolder {
    /// A path in the folder; nil, with a printed line, when it is not there. Under CI its absence is a failure.
    static func path(_ name: String, file: String = #filePath) -> String? {
        let package = URL(filePath: file).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let environment = ProcessInfo.processInfo.environment
        let folder =
            environment["BROADSHEET_SHARED"]
            ?? package.deletingLastPathComponent().appending(path: "shared").path
        let path = folder + "/" + name
        if FileManager.default.fileExists(atPath: path) { return path }
        if environment["CI"] == "true" {
            Issue.record("\(path) is missing")
        } else {
            print("skipped: \(path) is missing")
        }
        return nil
    }
}

/// Random numbers that come out the same every time.
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

/// A folder that is deleted when the test is done with it.
func withTemporaryFolder(_ body: (String) throws -> Void) throws {
    let folder = NSTemporaryDirectory() + "broadsheet-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
}

func withTemporaryFolder(_ body: (String) async throws -> Void) async throws {
    let folder = NSTemporaryDirectory() + "broadsheet-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try await body(folder)
}

/// Writes a file, its folders included.
func write(_ bytes: [UInt8], _ path: String) throws {
    let folder = URL(filePath: path).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(filePath: path))
}
