import BroadsheetModel

/// An output folder that is ours, locked for one build, with its staging folder.
struct OutputFolder: Sendable {
    /// Our own corner of the output folder.
    static let corner = ".broadsheet"

    /// The output folder.
    let path: String
    /// Where files wait until all are good.
    let staging: String
    /// Whether there was no output before: then the staging folder becomes the output in one move.
    let isFirst: Bool
    let manifest: Manifest
    /// Keeps the lock while the build goes on.
    private let lock: Lock

    /// A class because the workers share it, and the lock lasts as long as one of them has it.
    private final class Lock: Sendable {
        let descriptor: Descriptor

        init(_ descriptor: consuming Descriptor) { self.descriptor = descriptor }
    }

    // MARK: - Opening

    static func open(_ path: String, sources: [String]) throws(OutputError) -> OutputFolder {
        try refuseSource(path, sources)
        let (parent, name) = split(path)
        try Descriptor.makeFolders(parent)
        let around = try Descriptor.folder(parent)
        if let kind = around.kind(name), kind == .file {
            throw OutputError("the output folder `\(path)` is a file", hint: "name a folder with `-o`")
        }
        guard Descriptor.realPath(path) != nil else { return try first(path, parent, name, around) }
        let folder = try Descriptor.folder(path)
        let entries = try folder.entries(".") ?? []
        if entries.isEmpty {
            guard folder.isElsewhere(than: around) else { return try first(path, parent, name, around) }
            // A mounted file system cannot be moved into place: it becomes an output without files.
            try folder.makeFolder(corner)
            try folder.write(Manifest().bytes, to: "\(corner)/manifest")
        }
        return try existing(path, entries)
    }

    private static func first(
        _ path: String, _ parent: String, _ name: String, _ around: borrowing Descriptor
    ) throws(OutputError) -> OutputFolder {
        let stagingName = ".\(name).broadsheet-staging"
        try around.makeFolder(stagingName)
        let descriptor = try around.folder(stagingName)
        guard descriptor.lock() else { throw busy(path) }
        for entry in try descriptor.entries(".") ?? [] {
            if descriptor.kind(entry) == .folder {
                try descriptor.removeTree(entry)
            } else {
                try descriptor.remove(entry)
            }
        }
        return OutputFolder(
            path: path, staging: parent + "/" + stagingName, isFirst: true, manifest: Manifest(), lock: Lock(descriptor)
        )
    }

    private static func existing(_ path: String, _ entries: [String]) throws(OutputError) -> OutputFolder {
        let folder = try Descriptor.folder(path)
        guard let text = try folder.contents("\(corner)/manifest") else {
            throw OutputError(
                "the output folder `\(path)` holds files that Broadsheet did not write, such as `\(entries.min() ?? "")`",
                hint: "empty the folder, or name another with `-o`")
        }
        let own = try folder.folder(corner)
        guard own.lock() else { throw busy(path) }
        try finishInterrupted(folder, own)
        guard let manifest = try Manifest(bytes: own.contents("manifest") ?? text) else {
            throw OutputError(
                "the list of written files `\(path)/\(corner)/manifest` is damaged",
                hint: "delete the folder `\(path)` and build again")
        }
        try own.removeTree("staging")
        try own.makeFolder("staging")
        return OutputFolder(
            path: path, staging: "\(path)/\(corner)/staging", isFirst: false, manifest: manifest, lock: Lock(own))
    }

    private static func busy(_ path: String) -> OutputError {
        OutputError("another build is writing to `\(path)`", hint: "wait until it is done")
    }

    private static func split(_ path: String) -> (parent: String, name: String) {
        var trimmed = path[...]
        while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
        guard let slash = trimmed.lastIndex(of: "/") else { return (".", String(trimmed)) }
        let parent = trimmed[..<slash]
        return (parent.isEmpty ? "/" : String(parent), String(trimmed[trimmed.index(after: slash)...]))
    }

    /// The output may not be, or hold, a folder of the source.
    private static func refuseSource(_ path: String, _ sources: [String]) throws(OutputError) {
        guard let real = Descriptor.realPath(path) else { return }
        for source in sources {
            guard let inner = Descriptor.realPath(source) else { continue }
            if inner == real || inner.hasPrefix(real == "/" ? "/" : real + "/") {
                throw OutputError(
                    "the output folder `\(path)` holds the source `\(source)`", hint: "name another folder with `-o`")
            }
        }
    }

    // MARK: - Writing

    /// Whether the output has this file already, byte for byte as far as the manifest and its size tell.
    func holds(_ file: String, _ entry: Manifest.Entry) -> Bool {
        guard manifest.files[file] == entry, let found = lookedUp(file) else { return false }
        return found.kind == .file && found.size == entry.size
    }

    private func lookedUp(_ file: String) -> (kind: Descriptor.Kind, size: Int)? {
        // The corner stands in the output folder, so `..` from it is the output folder.
        lock.descriptor.look("../" + file)
    }

    func commit(_ jobs: [OutputJob], _ staged: [StagedFile]) throws(OutputError) -> WriteReport {
        var report = WriteReport()
        var files: [String: Manifest.Entry] = [:]
        files.reserveCapacity(staged.count)
        for file in staged {
            let path = jobs[file.job].path
            files[path] = file.entry
            if !file.isStaged {
                report.unchanged += 1
            } else {
                if manifest.files[path] == nil { report.added += 1 } else { report.changed += 1 }
                report.bytes += file.entry.size
            }
        }
        let gone = manifest.files.keys.filter { files[$0] == nil }.sorted()
        report.deleted = gone.count
        if isFirst {
            try moveInWhole(Manifest(files: files))
        } else {
            try moveInStepByStep(jobs, staged.filter(\.isStaged), gone, Manifest(files: files))
        }
        return report
    }

    private func moveInWhole(_ manifest: Manifest) throws(OutputError) {
        try lock.descriptor.makeFolder(OutputFolder.corner)
        try lock.descriptor.write(manifest.bytes, to: "\(OutputFolder.corner)/manifest")
        lock.descriptor.flush()
        let (parent, name) = OutputFolder.split(path)
        let around = try Descriptor.folder(parent)
        try around.move(".\(name).broadsheet-staging", to: around, name)
    }

    private func moveInStepByStep(
        _ jobs: [OutputJob], _ staged: [StagedFile], _ gone: [String], _ new: Manifest
    ) throws(OutputError) {
        guard !staged.isEmpty || !gone.isEmpty else {
            try lock.descriptor.removeTree("staging")
            return
        }
        for file in staged {
            let path = jobs[file.job].path
            if manifest.files[path] == nil, let kind = lock.descriptor.kind("../" + path), kind != .folder {
                throw OutputError(
                    "the file `\(self.path)/\(path)` stands in the way: Broadsheet did not write it",
                    hint: "move the file, or name another output folder with `-o`")
            }
        }
        // New files before changed ones of the same rank: a changed page may link to a new one.
        let sorted = staged.sorted {
            let (a, b) = (jobs[$0.job], jobs[$1.job])
            if a.rank != b.rank { return a.rank < b.rank }
            let (aIsOld, bIsOld) = (manifest.files[a.path] != nil, manifest.files[b.path] != nil)
            return aIsOld != bIsOld ? bIsOld : a.path < b.path
        }
        let (inTheWay, others) = OutputFolder.split(gone, inTheWayOf: sorted.map { jobs[$0.job].path })
        let journal = Journal(
            steps: inTheWay.map { .delete($0) } + sorted.map { .move($0.job, to: jobs[$0.job].path) }
                + others.map { .delete($0) })
        try lock.descriptor.write(new.bytes, to: "manifest.new")
        try lock.descriptor.write(journal.bytes, to: "journal.new")
        lock.descriptor.flush()
        try lock.descriptor.move("journal.new", to: lock.descriptor, "journal")
        try OutputFolder.finish(journal, Descriptor.folder(path), lock.descriptor)
    }

    /// Files to delete that stand where a folder has to be, or in a folder where a file has to be, and the others.
    private static func split(_ gone: [String], inTheWayOf moved: [String]) -> ([String], [String]) {
        guard !gone.isEmpty else { return ([], []) }
        let moved = Set(moved)
        let parents = Set(moved.flatMap(parents(of:)))
        var inTheWay: [String] = []
        var others: [String] = []
        for path in gone {
            let isInTheWay = parents.contains(path) || self.parents(of: path).contains(where: moved.contains)
            if isInTheWay { inTheWay.append(path) } else { others.append(path) }
        }
        return (inTheWay, others)
    }

    private static func parents(of path: String) -> [String] {
        path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) }
    }

    /// Finishes what an interrupted build had written into its journal; without one, nothing was begun.
    private static func finishInterrupted(
        _ folder: borrowing Descriptor, _ own: borrowing Descriptor
    ) throws(OutputError) {
        guard let bytes = try own.contents("journal") else { return }
        guard let journal = Journal(bytes: bytes) else {
            throw OutputError(
                "the journal of an interrupted build is damaged", hint: "delete the output and build again")
        }
        try finish(journal, folder, own)
    }

    private static func finish(
        _ journal: Journal, _ folder: borrowing Descriptor, _ own: borrowing Descriptor
    ) throws(OutputError) {
        for step in journal.steps {
            switch step {
            case .move(let number, let path):
                let staged = "staging/\(number)"
                guard own.kind(staged) != nil else { continue }
                try makeParents(of: path, in: folder)
                try own.move(staged, to: folder, path)
            case .delete(let path):
                try folder.remove(path)
                removeEmptyParents(of: path, in: folder)
            }
        }
        if own.kind("manifest.new") != nil { try own.move("manifest.new", to: own, "manifest") }
        try own.remove("journal")
        try own.removeTree("staging")
    }

    private static func makeParents(of path: String, in folder: borrowing Descriptor) throws(OutputError) {
        var end = path.startIndex
        while let slash = path[end...].firstIndex(of: "/") {
            let parent = String(path[..<slash])
            try folder.makeFolder(parent)
            end = path.index(after: slash)
        }
    }

    private static func removeEmptyParents(of path: String, in folder: borrowing Descriptor) {
        var rest = path[...]
        while let slash = rest.lastIndex(of: "/") {
            rest = rest[..<slash]
            guard folder.removeEmptyFolder(String(rest)) else { return }
        }
    }

    /// Leaves the output as it was. What cannot be cleared away now is cleared by the next build.
    func abandon() {
        if isFirst {
            let (parent, name) = OutputFolder.split(path)
            guard let around = try? Descriptor.folder(parent) else { return }
            try? around.removeTree(".\(name).broadsheet-staging")
        } else if lock.descriptor.kind("journal") == nil {
            try? lock.descriptor.removeTree("staging")
        }
    }
}
