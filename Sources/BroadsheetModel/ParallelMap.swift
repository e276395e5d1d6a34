/// The results of `make` for runs of the numbers below `count`, in their order; several runs are worked on at a time.
///
/// - Parameters:
///   - count: how many numbers there are.
///   - width: how many may be worked on at a time.
///   - make: the results of a run, one for each number.
package func parallelMap<Element: Sendable>(
    _ count: Int, width: Int, _ make: @escaping @Sendable (Range<Int>) -> [Element]
) async -> [Element] {
    // Few numbers are done before a task has begun.
    guard width > 1, count >= 2_000 else { return make(0..<count) }
    let run = (count + width * 4 - 1) / (width * 4)
    return await withTaskGroup(of: (Int, [Element]).self) { group in
        for start in stride(from: 0, to: count, by: run) {
            group.addTask { (start, make(start..<min(start + run, count))) }
        }
        var parts: [(Int, [Element])] = []
        for await part in group { parts.append(part) }
        var all: [Element] = []
        all.reserveCapacity(count)
        for part in parts.sorted(by: { $0.0 < $1.0 }) { all += part.1 }
        return all
    }
}
