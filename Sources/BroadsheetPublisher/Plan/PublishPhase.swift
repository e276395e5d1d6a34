/// Files that may go to the host side by side, since none of them leads to another that is not there yet.
struct PublishPhase: Sendable {
    /// What is sent, for people.
    let name: String
    let files: [LocalFile]
    /// Whether no reader can come to these files before the phase is over; such a file may grow in its place.
    let isUnseen: Bool
    /// Whether these files may be kept for ever by who reads them.
    let isForever: Bool
    /// The folder that all the files are below.
    let root: String
}

extension PublishPhase {
    /// The phases in their order: new files, then changed ones, each what is linked to before what links.
    ///
    /// All new files go before all changed ones, since a changed page may link to a new one. Nobody can come to a new
    /// page before that, so the links among them may wait for each other; but for files that are known by their address,
    /// such as the front page, which are the last of the new.
    static func ordered(_ difference: PublishDifference) -> [PublishPhase] {
        var phases: [PublishPhase] = []
        func add(_ name: String, _ files: [LocalFile], isUnseen: Bool) {
            for isForever in [true, false] {
                let kept = files.filter { $0.isForever == isForever }
                for root in Set(kept.map(\.root)).sorted() {
                    phases.append(
                        PublishPhase(
                            name: name, files: kept.filter { $0.root == root }, isUnseen: isUnseen,
                            isForever: isForever, root: root))
                }
            }
        }
        let fresh = difference.added.filter { !$0.isKnownByAddress }
        // What an interrupted run had begun may have grown halfway.
        let begun = difference.begun
        add("new assets", fresh.filter { $0.rank == 0 && !begun.contains($0.path) }, isUnseen: true)
        add("new assets", fresh.filter { $0.rank == 0 && begun.contains($0.path) }, isUnseen: false)
        add("new pages", fresh.filter { $0.rank > 0 && !begun.contains($0.path) }, isUnseen: true)
        add("new pages", fresh.filter { $0.rank > 0 && begun.contains($0.path) }, isUnseen: false)
        // Every page leads to the feeds and the newest edition, and the front page leads to everything.
        let known = difference.added.filter(\.isKnownByAddress)
        let ranks = Set(known.map(\.rank)).sorted()
        for rank in ranks.filter({ $0 > 2 }) + ranks.filter({ $0 <= 2 }) {
            let name = rank > 2 ? "new redirects and feeds" : "the front page"
            add(name, known.filter { $0.rank == rank }, isUnseen: false)
        }
        for rank in Set(difference.changed.map(\.rank)).sorted() {
            let names = [
                "changed assets", "changed pages", "changed lists", "redirects", "feeds", "files for the host",
            ]
            let name = names.indices.contains(rank) ? names[rank] : "changed files"
            add(name, difference.changed.filter { $0.rank == rank }, isUnseen: false)
        }
        return phases
    }

    /// The phase in parts of which each is worth a note on the host.
    func parts(files limit: Int, bytes: Int) -> [PublishPhase] {
        var parts: [[LocalFile]] = []
        var size = 0
        for file in files {
            if let last = parts.last, last.count < limit, size + file.size <= bytes {
                parts[parts.count - 1].append(file)
                size += file.size
            } else {
                parts.append([file])
                size = file.size
            }
        }
        return parts.map {
            PublishPhase(name: name, files: $0, isUnseen: isUnseen, isForever: isForever, root: root)
        }
    }
}
