import BroadsheetModel

/// What sets the files of this machine apart from those of the host.
struct PublishDifference: Sendable {
    /// Files that the host did not have before.
    private(set) var added: [LocalFile] = []
    /// Files of other contents than the host's.
    private(set) var changed: [LocalFile] = []
    /// Files of an earlier publishing that the site has no longer.
    private(set) var deleted: [String] = []
    /// How many files are the same.
    private(set) var unchanged = 0
    /// Files that an interrupted run had begun to send or to delete.
    private(set) var begun: Set<String> = []

    /// Holds the files of this machine against what was seen of the host.
    ///
    /// Only what a list names is ever deleted.
    init(_ files: [LocalFile], _ look: HostLook, sendsAll: Bool) {
        var rest = look.list?.files ?? [:]
        for file in files {
            guard let entry = rest.removeValue(forKey: file.path) else {
                if look.foreign.contains(file.path) { changed.append(file) } else { added.append(file) }
                continue
            }
            if entry.state != .sound { begun.insert(file.path) }
            switch entry.state {
            case .sound where entry.digest == file.digest && entry.size == file.size && !sendsAll: unchanged += 1
            case .sound, .changing: changed.append(file)
            case .arriving, .leaving: added.append(file)
            }
        }
        deleted = rest.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// A difference that was found by other means.
    init(added: [LocalFile], changed: [LocalFile], deleted: [String], unchanged: Int) {
        self.added = added
        self.changed = changed
        self.deleted = deleted
        self.unchanged = unchanged
    }

    /// The plan in words and numbers.
    func plan(_ target: PublishTarget, place: String, known: Int, notes: [String]) -> PublishPlan {
        func listed(_ files: [LocalFile]) -> [PublishPlan.File] {
            files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
                .map { PublishPlan.File(path: $0.path, bytes: $0.size) }
        }
        return PublishPlan(
            target: target.name, place: place, added: listed(added), changed: listed(changed), deleted: deleted,
            unchanged: unchanged, known: known, maxDeletes: target.maxDeletes, notes: notes)
    }
}
