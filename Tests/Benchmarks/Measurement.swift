/// The fastest of several rounds, as the seconds that one call costs: what the machine adds by chance is only ever more.
func secondsPerCall(rounds: Int = 15, calls: Int = 2000, _ body: () -> Void) -> Double {
    let clock = ContinuousClock()
    var best = Double.infinity
    for _ in 0..<rounds {
        let time = clock.measure { for _ in 0..<calls { body() } }
        best = min(best, Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds))
    }
    return best / Double(calls)
}

/// Seconds as microseconds with two digits.
func microseconds(_ seconds: Double) -> String {
    let hundredths = Int((seconds * 1e8).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest) µs"
}

/// The middle one of several figures.
func middle(_ figures: [Double]) -> Double {
    let sorted = figures.sorted()
    guard let middle = sorted.dropFirst(sorted.count / 2).first else { return 0 }
    return sorted.count % 2 == 1 ? middle : (middle + sorted[sorted.count / 2 - 1]) / 2
}

/// A number with so many digits behind the point, at least so wide.
func number(_ value: Double, digits: Int = 3, width: Int = 9) -> String {
    var scale = 1
    for _ in 0..<digits { scale *= 10 }
    let all = Int((value * Double(scale)).rounded())
    var rest = String(all % scale)
    while rest.count < digits { rest = "0" + rest }
    return padded(digits == 0 ? "\(all)" : "\(all / scale).\(rest)", to: -width)
}

/// A text with spaces behind it, or before it when the width is negative.
func padded(_ text: String, to width: Int) -> String {
    let space = String(repeating: " ", count: max(0, abs(width) - text.count))
    return width < 0 ? space + text : text + space
}
