import BroadsheetModel

/// Does what a journal says, in a build or after one that was interrupted.
struct JournalRunner {
    static let journalName = "journal"
    static let manifestName = "manifest"

    let journal: Journal
    let place: OutputPlace

    /// Finishes what an interrupted build had written into its journal; without one, nothing was begun.
    static func finishInterrupted(
        at place: OutputPlace, _ root: borrowing Descriptor, _ own: borrowing Descriptor, _ steps: inout StepLimit
    ) throws(OutputError) {
        guard let bytes = try own.contents(journalName) else { return }
        guard let journal = Journal(bytes: bytes) else {
            throw OutputError(
                "the journal `\(place.shownAs)/\(OutputFolder.corner)/\(journalName)` of an interrupted build is damaged",
                hint: "delete the folder `\(place.shownAs)` and build again")
        }
        let runner = JournalRunner(journal: journal, place: place)
        if let staging = try Staging.left(at: place, journal.staging, own), staging.folder.kind(manifestName) == .file {
            try runner.run(root, own, staging, &steps)
        } else {
            // The manifest is the last file to move: either all is done, or the staged files are lost.
            try runner.keepWhatIsThere(root, own)
            try own.remove(journalName)
        }
    }

    func run(
        _ root: borrowing Descriptor, _ own: borrowing Descriptor, _ staging: Staging, _ limit: inout StepLimit
    ) throws(OutputError) {
        for step in journal.steps {
            try limit.take()
            switch step {
            case .move(let number, let path):
                try move(String(number), of: staging, to: path, in: root, &limit)
            case .delete(let path):
                try root.remove(path)
                try removeEmptyParents(of: path, in: root, &limit)
            }
        }
        try limit.take()
        try staging.folder.move(JournalRunner.manifestName, to: own, JournalRunner.manifestName)
        try limit.take()
        try own.remove(JournalRunner.journalName)
        try limit.take()
        try staging.remove(at: place, own)
    }

    private func move(
        _ number: String, of staging: Staging, to path: String, in root: borrowing Descriptor, _ limit: inout StepLimit
    ) throws(OutputError) {
        if staging.folder.tryMove(number, to: root, path) { return }
        // Moved already, by the run that was interrupted.
        guard staging.folder.kind(number) != nil else { return }
        for slash in path.utf8.indices where path.utf8[slash] == UInt8(ascii: "/") {
            try limit.take()
            try root.makeFolder(String(path[..<slash]))
        }
        try limit.take()
        try staging.folder.move(number, to: root, path)
    }

    private func removeEmptyParents(of path: String, in folder: borrowing Descriptor, _ limit: inout StepLimit)
        throws(OutputError)
    {
        var rest = path[...]
        while let slash = rest.utf8.lastIndex(of: UInt8(ascii: "/")) {
            rest = rest[..<slash]
            try limit.take()
            guard folder.removeEmptyFolder(String(rest)) else { return }
        }
    }

    /// When the staged files are lost, for instance because the output folder alone was moved: all files that may be
    /// ours are listed as such, so that the next build makes them again.
    private func keepWhatIsThere(_ root: borrowing Descriptor, _ own: borrowing Descriptor) throws(OutputError) {
        guard let bytes = try own.contents(JournalRunner.manifestName), let old = Manifest(bytes: bytes),
            old.seal != journal.manifest
        else { return }
        var draft = Manifest.Draft(capacity: old.count)
        var known: Set<[UInt8]> = []
        for index in 0..<old.count {
            let path = old.withPath(index) { Array($0) }
            draft.append(path, old[index])
            known.insert(path)
        }
        for case .move(_, let path) in journal.steps where root.kind(path) == .file {
            let path = Array(path.utf8)
            guard known.insert(path).inserted else { continue }
            draft.append(path, Manifest.Entry(digest: Fingerprint(high: 0, low: 0), size: 0))
        }
        try own.write(draft.finished().bytes, to: "manifest.new")
        try own.move("manifest.new", to: own, JournalRunner.manifestName)
    }
}
