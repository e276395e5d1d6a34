/// Files that go away, and the folders that are empty then.
struct Deletions: Sendable {
    /// Files that stand where a folder has to be, or in a folder where a file has to be; they go first.
    let inTheWay: [String]
    /// All others; they go last.
    let others: [String]
    /// Folders in which nothing of the site is left, the innermost first.
    let emptied: [String]

    init(_ deleted: [String], leaving files: [LocalFile]) {
        guard !deleted.isEmpty else {
            (inTheWay, others, emptied) = ([], [], [])
            return
        }
        var paths: Set<String> = []
        var folders: Set<String> = []
        for file in files {
            paths.insert(file.path)
            for folder in Deletions.folders(of: file.path) { folders.insert(folder) }
        }
        var (inTheWay, others): ([String], [String]) = ([], [])
        var emptied: Set<String> = []
        for path in deleted {
            let above = Deletions.folders(of: path)
            if folders.contains(path) || above.contains(where: paths.contains) {
                inTheWay.append(path)
            } else {
                others.append(path)
            }
            for folder in above where !folders.contains(folder) { emptied.insert(folder) }
        }
        (self.inTheWay, self.others) = (inTheWay, others)
        self.emptied = emptied.sorted { a, b in
            let (x, y) = (Deletions.depth(a), Deletions.depth(b))
            return x != y ? x > y : a.utf8.lexicographicallyPrecedes(b.utf8)
        }
    }

    /// How deep below the root a path is.
    static func depth(_ path: String) -> Int { path.utf8.reduce(0) { $1 == UInt8(ascii: "/") ? $0 + 1 : $0 } }

    /// The folders that a file lies in.
    static func folders(of path: String) -> [String] {
        path.utf8.indices.filter { path.utf8[$0] == UInt8(ascii: "/") }.map { String(path[..<$0]) }
    }
}
