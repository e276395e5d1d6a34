/// What must not be printed, and its removal from what other programs say.
struct Secrets: Sendable {
    private let values: [String]

    /// The secrets among some variables of the environment: those whose name says so.
    init(environment: [String: String]) {
        values = environment.filter { name, value in
            let name = name.uppercased()
            return value.utf8.count >= 6
                && ["PASS", "SECRET", "TOKEN", "KEY", "CREDENTIAL"].contains { name.contains($0) }
        }.map(\.value).sorted { $0.utf8.count > $1.utf8.count }
    }

    /// A text in which nothing secret is left.
    func masked(_ text: String) -> String {
        var text = text
        for value in values where text.contains(value) { text = text.replacing(value, with: "***") }
        return Secrets.withoutPasswords(text)
    }

    /// A text in which addresses have no passwords: `https://me:***@host/`.
    static func withoutPasswords(_ text: String) -> String {
        var out = ""
        var rest = text[...]
        while let scheme = rest.firstRange(of: "://") {
            out += rest[..<scheme.upperBound]
            rest = rest[scheme.upperBound...]
            let authority = rest.prefix { !"/ \t\"'`".contains($0) }
            guard let at = authority.lastIndex(of: "@") else { continue }
            let person = authority[..<at]
            if let colon = person.firstIndex(of: ":") {
                out += person[..<colon] + ":***"
            } else {
                // `https://TOKEN@host`: a name alone may be a secret for addresses of the web.
                out += out.hasSuffix("ssh://") ? person : "***"
            }
            rest = rest[at...]
        }
        return out + rest
    }
}
