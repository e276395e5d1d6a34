import BroadsheetModel

/// Finds the names of people in a byline: "Jane Doe and John Roe, staff writers" has two.
///
/// What may be a name or not is left out: an author's page is for someone, and a byline is shown as it was written anyway.
enum BylineNames {
    /// The authors that a byline names; none when it names no person for sure.
    static func authors(in byline: String) -> [ArticleAuthor] {
        var names: [String] = []
        var agencies: [String] = []
        for part in parts(byline) {
            let bytes = Array(part.utf8)
            guard !bytes.isEmpty, bytes.count <= 80, !part.contains(where: \.isNumber),
                DigestMeta.isName(bytes, 0..<bytes.count, most: 5), !DigestMeta.isRole(bytes, 0..<bytes.count)
            else { continue }
            if DigestAgencies.isSource(bytes, 0..<bytes.count) {
                agencies.append(part)
            } else if part.contains(" ") || isWithoutCapitals(part) {
                names.append(part)
            }
        }
        return (names.isEmpty ? agencies : names).map { ArticleAuthor($0) }
    }

    /// A byline without what follows a stroke or stands in brackets, divided where names end.
    private static func parts(_ byline: String) -> [String] {
        let head = byline.prefix { !"|·•(（[".contains($0) }
        return head.split { ",;，、；/&".contains($0) }.flatMap { pieces(String($0)) }
            .map { beforePlace($0) }.filter { !$0.isEmpty }
    }

    /// Where "and" stands between two whole names; "Jane and John Doe" stays in one piece.
    private static func pieces(_ text: String) -> [String] {
        let words = text.split(separator: " ")
        var pieces: [[Substring]] = [[]]
        for word in words {
            if linking.contains(word.lowercased()) {
                pieces.append([])
            } else {
                pieces[pieces.count - 1].append(word)
            }
        }
        pieces.removeAll(where: \.isEmpty)
        guard pieces.allSatisfy({ $0.count >= 2 }) || pieces.count == 1 else { return [words.joined(separator: " ")] }
        return pieces.map { $0.joined(separator: " ") }
    }

    /// "Jane Doe in Vienna" without the place.
    private static func beforePlace(_ text: String) -> String {
        let words = text.split(separator: " ")
        guard let place = words.firstIndex(where: { places.contains(String($0)) }), place >= 2 else {
            return words.joined(separator: " ")
        }
        return words[..<place].joined(separator: " ")
    }

    private static func isWithoutCapitals(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { !$0.properties.isLowercase && !$0.properties.isUppercase }
    }

    private static let linking: Set<String> = [
        "and", "und", "et", "y", "e", "en", "och", "og", "i", "и", "та", "ja", "ve", "और",
    ]
    private static let places: Set<String> = ["in", "at", "for", "aus", "für", "à", "pour", "para", "desde", "da"]
}
