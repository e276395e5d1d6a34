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
        path = OutputPlace.resolved(shownAs[...])
        let trimmed = path[...]
        guard let slash = trimmed.lastIndex(of: "/") else {
            (parent, name) = (".", path)
            return
        }
        parent = slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
        name = String(trimmed[trimmed.index(after: slash)...])
    }

    /// A path with the links of all that is there resolved, and what is not there yet behind it: the first build of an
    /// output has to call it as the second one does.
    private static func resolved(_ path: Substring) -> String {
        var path = path
        while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
        if let real = Descriptor.realPath(path.isEmpty ? "/" : String(path)) { return real }
        guard let slash = path.lastIndex(of: "/") else {
            return Descriptor.realPath(".").map { OutputPlace.resolved($0[...], path) } ?? String(path)
        }
        return resolved(resolved(path[..<slash])[...], path[path.index(after: slash)...])
    }

    private static func resolved(_ folder: Substring, _ name: Substring) -> String {
        folder == "/" ? "/" + name : folder + "/" + name
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
