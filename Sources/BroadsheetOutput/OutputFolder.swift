import BroadsheetModel

/// An output folder that is ours, locked for one build.
struct OutputFolder: Sendable {
    /// Our own corner of the output folder.
    static let corner = ".broadsheet"

    let place: OutputPlace
    /// What the folder holds by the last build.
    let manifest: Manifest
    /// Whether files wait in the output, also where they could wait beside it; for tests.
    private let stagesInside: Bool
    /// Whether the disk is waited for before files move.
    private let isDurable: Bool
    private let state: State

    private enum State: Sendable {
        /// There was no output before: the staging folder becomes the output in one move.
        case first(Staging)
        /// The output and our corner of it, which has the lock.
        case later(root: SharedDescriptor, own: SharedDescriptor)
    }

    /// Whether there was no output before.
    var isFirst: Bool {
        if case .first = state { true } else { false }
    }

    /// The output folder, or what is to become it.
    var root: Descriptor {
        _read {
            switch state {
            case .first(let staging): yield staging.folder
            case .later(let root, _): yield root.descriptor
            }
        }
    }

    // MARK: - Opening

    static func open(
        _ path: String, sources: [String], isDurable: Bool = true, stagesInside: Bool = false, _ steps: inout StepLimit
    ) throws(OutputError) -> OutputFolder {
        let place = OutputPlace(path)
        try place.refuse(sources)
        try Descriptor.makeFolders(place.parent)
        let around = try Descriptor.folder(place.parent)
        guard let kind = around.kind(place.name) else { return try first(place, isDurable) }
        guard kind == .folder else {
            throw OutputError("the output folder `\(path)` is a file", hint: "name a folder with `-o`")
        }
        let root = try Descriptor.folder(place.path)
        // Every new disk has the folder `lost+found`.
        let entries = try (root.entries(".") ?? []).filter { $0 != "lost+found" }
        if entries.isEmpty {
            if mayStageBeside(root, around) { return try first(place, isDurable) }
            // What cannot be replaced by one move becomes an output without files.
            try root.makeFolder(corner)
            try root.write(Manifest().bytes, to: "\(corner)/manifest")
        }
        return try later(place, root, entries, isDurable, stagesInside, &steps)
    }

    private static func mayStageBeside(_ root: borrowing Descriptor, _ around: borrowing Descriptor) -> Bool {
        around.isWritable && !root.isElsewhere(than: around)
    }

    private static func first(_ place: OutputPlace, _ isDurable: Bool) throws(OutputError) -> OutputFolder {
        let staging = try Staging.make(at: place, .beside, nil)
        try staging.empty()
        return OutputFolder(
            place: place, manifest: Manifest(), stagesInside: false, isDurable: isDurable, state: .first(staging))
    }

    private static func later(
        _ place: OutputPlace, _ root: consuming Descriptor, _ entries: [String], _ isDurable: Bool,
        _ stagesInside: Bool, _ steps: inout StepLimit
    ) throws(OutputError) -> OutputFolder {
        guard entries.isEmpty || root.kind("\(corner)/manifest") == .file else {
            throw OutputError(
                "the output folder `\(place.shownAs)` holds files that Broadsheet did not write, such as "
                    + "`\(entries.min() ?? "")`",
                hint: "empty the folder, or name another with `-o`")
        }
        let own = try root.folder(corner)
        guard own.lock() else { throw place.busy }
        try JournalRunner.finishInterrupted(at: place, root, own, &steps)
        try Staging.clear(at: place, own)
        guard let manifest = try own.contents("manifest").flatMap({ Manifest(bytes: $0) }) else {
            throw OutputError(
                "the list of written files `\(place.shownAs)/\(corner)/manifest` is damaged",
                hint: "delete the folder `\(place.shownAs)` and build again")
        }
        return OutputFolder(
            place: place, manifest: manifest, stagesInside: stagesInside, isDurable: isDurable,
            state: .later(root: SharedDescriptor(root), own: SharedDescriptor(own)))
    }

    // MARK: - Changing

    /// The folder where new files wait; made only when there are some.
    func makeStaging() throws(OutputError) -> Staging {
        switch state {
        case .first(let staging): return staging
        case .later(let root, let own):
            let around = try Descriptor.folder(place.parent)
            let isBeside = !stagesInside && OutputFolder.mayStageBeside(root.descriptor, around)
            return try Staging.make(at: place, isBeside ? .beside : .inside, own)
        }
    }

    /// Moves all files of a first build into place at once.
    func moveInWhole(_ staging: Staging, _ manifest: Manifest) throws(OutputError) {
        try staging.folder.makeFolder(OutputFolder.corner)
        try staging.folder.write(manifest.bytes, to: "\(OutputFolder.corner)/manifest")
        if isDurable { staging.folder.flush() }
        let around = try Descriptor.folder(place.parent)
        try around.move(place.stagingName, to: around, place.name)
    }

    /// Moves new files into place and deletes what is gone, step by step.
    func moveIn(_ journal: Journal, _ staging: Staging, _ manifest: Manifest, _ steps: inout StepLimit)
        throws(OutputError)
    {
        guard case .later(let root, let own) = state else { return }
        try staging.folder.write(manifest.bytes, to: JournalRunner.manifestName)
        try staging.folder.write(journal.bytes, to: JournalRunner.journalName)
        if isDurable { staging.folder.flush() }
        try steps.take()
        try staging.folder.move(JournalRunner.journalName, to: own.descriptor, JournalRunner.journalName)
        try JournalRunner(journal: journal, place: place).run(root.descriptor, own.descriptor, staging, &steps)
    }

    /// Clears the staging folder away and leaves the output as it was.
    func remove(_ staging: Staging) throws(OutputError) {
        switch state {
        case .first: try Descriptor.folder(place.parent).removeTree(place.stagingName)
        case .later(_, let own):
            // The files of an interrupted journal are needed by the next build.
            guard own.descriptor.kind(JournalRunner.journalName) == nil else { return }
            try staging.remove(at: place, own.descriptor)
        }
    }
}
