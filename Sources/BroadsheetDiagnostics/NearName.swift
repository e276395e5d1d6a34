/// The name among `names` that is most like `name`, when it is near enough to be a slip of the fingers.
///
/// Near enough is an edit distance of at most 2, and at most a third of the name's length.
public func nearName(_ name: String, among names: some Sequence<String>) -> String? {
    let typed = Array(name.lowercased().unicodeScalars)
    let limit = min(2, max(1, typed.count / 3))
    var best: (distance: Int, name: String)?
    for candidate in names {
        let other = Array(candidate.lowercased().unicodeScalars)
        guard abs(other.count - typed.count) <= limit else { continue }
        let distance = editDistance(typed, other)
        if distance <= limit, distance < best?.distance ?? .max { best = (distance, candidate) }
    }
    return best?.name
}

private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    // Restricted Damerau-Levenshtein: two letters that changed places count as one edit.
    var older = [Int](repeating: 0, count: b.count + 1)
    var previous = Array(0...b.count)
    for i in 0..<a.count {
        var row = [i + 1]
        row.reserveCapacity(b.count + 1)
        for j in 0..<b.count {
            var cost = min(previous[j] + (a[i] == b[j] ? 0 : 1), previous[j + 1] + 1, row[j] + 1)
            if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, older[j - 1] + 1) }
            row.append(cost)
        }
        older = previous
        previous = row
    }
    return previous[b.count]
}
