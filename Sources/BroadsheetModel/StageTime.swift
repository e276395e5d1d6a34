/// How long a stage of a build took.
public struct StageTime: Sendable, Hashable {
    /// The stage's name: scan, parse, assemble, plan, render, write.
    public let stage: String
    /// Seconds; for stages that overlap, the sum over all who worked on it.
    public let seconds: Double

    /// A stage with its time.
    public init(stage: String, seconds: Double) {
        self.stage = stage
        self.seconds = seconds
    }
}

/// Measures the stages of a build, one after the other.
public struct StageClock: Sendable {
    /// The stages that are finished, in their order.
    public private(set) var stages: [StageTime] = []
    private var last = ContinuousClock.now

    /// A clock that starts now.
    public init() {}

    /// Adds stages that were measured elsewhere; the next begins.
    public mutating func add(_ others: [StageTime]) {
        stages += others
        last = .now
    }

    /// Ends a stage; the next begins.
    public mutating func finished(_ stage: String) {
        let now = ContinuousClock.now
        stages.append(StageTime(stage: stage, seconds: (now - last) / .seconds(1)))
        last = now
    }
}
