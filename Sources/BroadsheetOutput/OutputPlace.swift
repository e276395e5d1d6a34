/// Where an output folder is, and what stands beside it.
struct OutputPlace: Sendable {
    /// As it was named, for messages.
    let shownAs: String
    /// Its path with all links resolved, as far as it is there.
    let path: String
    let parent: String
    let name: String

    /// The name of the folder beside the output where files wait until all are good.
    var stagingName: String { ".\(name).broadsheet-staging" }

    init(_ shownAs: String) {
        self.shownAs = shownAs
        var trimmed = (Descriptor.realPath(shownAs) ?? shownAs)[...]
        while trimmed.utf8.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
        path = String(trimmed)
        guard let slash = trimmed.lastIndex(of: "/") else {
            (parent, name) = (".", path)
            return
        }
        parent = slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
        name = String(trimmed[trimmed.index(after: slash)...])
    }

    var busy: OutputError { OutputError("another build is writing to `\(shownAs)`", hint: "wait until it is done") }

    /// The output may not be, or hold, a folder of the source.
    func refuse(_ sources: [String]) throws(OutputError) {
        guard let real = Descriptor.realPath(path) else { return }
        for source in sources {
            guard let inner = Descriptor.realPath(source) else { continue }
            if inner == real || inner.hasPrefix(real == "/" ? "/" : real + "/") {
                throw OutputError(
                    "the output folder `\(shownAs)` holds the source `\(source)`",
                    hint: "name another folder with `-o`")
            }
        }
    }
}
