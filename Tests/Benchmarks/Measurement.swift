#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Ends the program; here so that only one file names the C library.
func exitProcess(_ code: Int32) -> Never { exit(code) }

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
