import Foundation
import Testing

/// After any sequence of edits, the incremental output equals a clean build byte for byte.
///
/// `EDITS=10000` makes as many edits (`make law`), `SEED=7` begins with another seed.
@Suite struct EqualityLawTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let edits = environment["EDITS"].flatMap { Int($0) } ?? 60
    private static let firstSeed = environment["SEED"].flatMap { UInt64($0) } ?? 1
    /// Each sequence is short enough to be read when it fails.
    private static let seeds = (0..<UInt64(max(3, edits / 200))).map { firstSeed + $0 }

    @Test(arguments: seeds)
    func `an incremental build equals a clean one after any edits`(seed: UInt64) async throws {
        let count = EqualityLawTests.edits / EqualityLawTests.seeds.count
        let edits = Edit.sequence(count, seed: seed)
        let law = Law(seed: seed, probes: try ProbeTemplates())
        var log: [String] = []
        guard let breach = try await law.run(edits, log: &log) else { return }
        let fewer = try await law.shrunk(Array(edits.prefix(breach.after)), within: .seconds(60))
        var shortLog: [String] = []
        let shortBreach = try await law.run(fewer, log: &shortLog) ?? breach
        Issue.record(
            """
            seed \(seed), after \(breach.after) edits: \(breach)
            the edits were:
            \(log.suffix(12).joined(separator: "\n"))
            \(fewer.count) of them are enough:
            \(shortLog.joined(separator: "\n"))
            \(shortBreach)
            """)
    }
}
