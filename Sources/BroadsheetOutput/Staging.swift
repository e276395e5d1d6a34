/// The folder where files wait until all are good; locked while it is in use.
struct Staging: Sendable {
    enum Place: String, Sendable {
        /// Beside the output, so that nothing of the output changes before the journal begins.
        case beside
        /// In our corner of the output, where the folder above it cannot be written or is another file system.
        case inside
    }

    static let insideName = "staging"

    let place: Place
    private let shared: SharedDescriptor

    var folder: Descriptor { _read { yield shared.descriptor } }

    /// Makes the folder; another build that has it is an error.
    static func make(at output: OutputPlace, _ place: Place, _ own: SharedDescriptor?) throws(OutputError) -> Staging {
        switch (place, own) {
        case (.inside, let own?):
            try own.descriptor.makeFolder(insideName)
            return Staging(place: .inside, shared: SharedDescriptor(try own.descriptor.folder(insideName)))
        default:
            let around = try Descriptor.folder(output.parent)
            try around.makeFolder(output.stagingName)
            let folder = try around.folder(output.stagingName)
            // The build that had it before may have moved it into place while we waited for the lock.
            guard folder.lock(), folder.isFolder(output.stagingName, of: around) else { throw output.busy }
            return Staging(place: .beside, shared: SharedDescriptor(folder))
        }
    }

    /// The folder that an interrupted build has left; nil when there is none.
    static func left(at output: OutputPlace, _ place: Place, _ own: borrowing Descriptor) throws(OutputError)
        -> Staging?
    {
        switch place {
        case .inside:
            guard own.kind(insideName) == .folder else { return nil }
            return Staging(place: .inside, shared: SharedDescriptor(try own.folder(insideName)))
        case .beside:
            let around = try Descriptor.folder(output.parent)
            guard around.kind(output.stagingName) == .folder else { return nil }
            let folder = try around.folder(output.stagingName)
            guard folder.lock() else { throw output.busy }
            return Staging(place: .beside, shared: SharedDescriptor(folder))
        }
    }

    /// Clears away what interrupted builds have left.
    static func clear(at output: OutputPlace, _ own: borrowing Descriptor) throws(OutputError) {
        for place in [Place.beside, .inside] {
            try left(at: output, place, own)?.remove(at: output, own)
        }
    }

    /// Deletes all that is in it.
    func empty() throws(OutputError) {
        for entry in try folder.entries(".") ?? [] {
            if folder.kind(entry) == .folder { try folder.removeTree(entry) } else { try folder.remove(entry) }
        }
    }

    /// Deletes the folder with all that is in it.
    func remove(at output: OutputPlace, _ own: borrowing Descriptor) throws(OutputError) {
        switch place {
        case .inside: try own.removeTree(Staging.insideName)
        case .beside: try Descriptor.folder(output.parent).removeTree(output.stagingName)
        }
    }
}
