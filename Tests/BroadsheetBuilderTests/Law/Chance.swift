/// Random choices that come out the same for the same seed.
struct Chance: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// A number below `count`.
    mutating func below(_ count: Int) -> Int { Int.random(in: 0..<max(count, 1), using: &self) }

    /// True once in `count` times.
    mutating func once(in count: Int) -> Bool { below(count) == 0 }

    mutating func one<T>(of list: [T]) -> T { list[below(list.count)] }

    mutating func some<T>(_ range: ClosedRange<Int>, of list: [T]) -> [T] {
        Array(list.shuffled(using: &self).prefix(Int.random(in: range, using: &self)))
    }

    // MARK: - Words

    static let sections = ["world", "science", "culture", "letters", "sport"]
    static let topics = [
        "Harbour", "Moon", "Tides", "United Nations", "Budget", "Crane", "Festival", "Ferry", "Rail", "Museum",
        "Élan", "budget",
    ]
    private static let words = [
        "river", "council", "bridge", "evening", "harbour", "market", "vote", "train", "garden", "winter", "letter",
        "school", "lamp", "north", "paper", "window", "coast", "reader", "plan", "answer", "story", "day", "signal",
    ]

    mutating func words(_ range: ClosedRange<Int>) -> String {
        let count = Int.random(in: range, using: &self)
        return (0..<count).map { _ in one(of: Chance.words) }.joined(separator: " ")
    }

    mutating func sentence() -> String {
        let text = words(4...14)
        return text.prefix(1).uppercased() + text.dropFirst() + "."
    }

    mutating func headline() -> String {
        let text = words(3...6) + " \(below(1000))"
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    /// A drawing, whose size goes into the pages that show it.
    mutating func drawing() -> String {
        let size = once(in: 3) ? "" : " width=\"\(below(90) + 10)\" height=\"\(below(90) + 10)\""
        return "<svg xmlns=\"http://www.w3.org/2000/svg\"\(size)><!-- \(words(1...3)) --></svg>\n"
    }
}
