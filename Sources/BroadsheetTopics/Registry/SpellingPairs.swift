/// Pairs of names that differ in a few letters of one word.
struct SpellingPairs {
    private(set) var pairs: [(Int, Int)] = []
    /// A group that is larger holds names that have little in common.
    private static let largest = 200

    init(_ names: [SuggestedName]) {
        var groups: [String: [Int]] = [:]
        for (number, name) in names.enumerated() {
            // All words but one, and the beginning of that one.
            for (at, word) in name.words.enumerated() where word.count >= 4 {
                var key = "\(name.words.count) \(at) \(word.prefix(2))"
                for (other, word) in name.words.enumerated() where other != at { key += " " + word }
                groups[key, default: []].append(number)
            }
            groups["= " + name.words.joined(), default: []].append(number)
        }
        for key in groups.keys.sorted() {
            guard let group = groups[key], group.count > 1, group.count <= SpellingPairs.largest else { continue }
            for (place, a) in group.enumerated() {
                for b in group[(place + 1)...] where SpellingPairs.isVariant(names[a], names[b]) {
                    pairs.append((a, b))
                }
            }
        }
    }

    private static func isVariant(_ a: SuggestedName, _ b: SuggestedName) -> Bool {
        // C, C++ and C# are three things.
        if a.words.joined() == b.words.joined() { return a.words.joined().count > 1 }
        guard a.words.count == b.words.count, !differsInDigits(a.folded, b.folded) else { return false }
        let different = zip(a.words, b.words).filter { $0 != $1 }
        guard different.count == 1, let (x, y) = different.first else { return false }
        let length = min(x.count, y.count)
        let most = length >= 7 ? 2 : length >= 5 ? 1 : 0
        guard abs(x.count - y.count) <= most, most > 0 else { return false }
        // Austria and Australia, Iran and Iraq: other words, not other spellings. Names of one word have to be closer.
        let distance = distance(Array(x.utf8), Array(y.utf8), most)
        return a.words.count == 1 ? distance == 1 && length >= 6 || distance <= 2 && length >= 8 : distance <= most
    }

    private static func differsInDigits(_ a: String, _ b: String) -> Bool {
        a.filter(\.isNumber) != b.filter(\.isNumber)
    }

    /// How many letters are to be put in, left out or changed; more than `most` is `most + 1`.
    static func distance(_ a: [UInt8], _ b: [UInt8], _ most: Int) -> Int {
        var row = Array(0...b.count)
        for (i, x) in a.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            var least = row[0]
            for (j, y) in b.enumerated() {
                let next = min(row[j + 1] + 1, row[j] + 1, diagonal + (x == y ? 0 : 1))
                diagonal = row[j + 1]
                row[j + 1] = next
                least = min(least, next)
            }
            if least > most { return most + 1 }
        }
        return row[b.count]
    }
}
