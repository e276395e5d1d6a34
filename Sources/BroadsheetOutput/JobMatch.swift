import BroadsheetModel

/// Which job writes which file of the manifest.
struct JobMatch: Sendable {
    /// For each job the position of its file in the manifest; nil when the file is new.
    private let positions: [Int32]
    /// Positions of files that no job writes any more.
    let gone: [Int]
    /// Whether the jobs are the files of the manifest, in its order.
    let isSame: Bool

    subscript(job: Int) -> Int? { positions[job] < 0 ? nil : Int(positions[job]) }

    /// Both lists mostly have the same order, so the next entry is tried first, then all of them by their digest.
    init(_ jobs: [OutputJob], _ manifest: Manifest) {
        var positions: [Int32] = []
        positions.reserveCapacity(jobs.count)
        var isClaimed = [Bool](repeating: false, count: manifest.count)
        var index: PathIndex?
        var next = 0
        for job in jobs.indices {
            let found: Int?
            if next < manifest.count, jobs[job].withPath({ manifest.hasPath($0, $1, at: next) }) {
                found = next
            } else {
                if index == nil { index = PathIndex(manifest) }
                var path = jobs[job].path
                found = path.withUTF8 { index?.position(of: UnsafeRawBufferPointer($0), in: manifest) }
            }
            positions.append(Int32(found ?? -1))
            if let found {
                isClaimed[found] = true
                next = found + 1
            }
        }
        self.positions = positions
        gone = isClaimed.indices.filter { !isClaimed[$0] }
        isSame = jobs.count == manifest.count && positions.indices.allSatisfy { positions[$0] == $0 }
    }
}

/// Finds a path in a manifest: a table of positions, each near the place that its digest names.
private struct PathIndex {
    private var slots: [Int32]
    private let mask: Int

    init(_ manifest: Manifest) {
        var size = 16
        while size < manifest.count * 2 { size *= 2 }
        mask = size - 1
        slots = [Int32](repeating: -1, count: size)
        for index in 0..<manifest.count {
            var slot = manifest.withPath(index) { PathIndex.slot($0) } & mask
            while slots[slot] >= 0 { slot = (slot + 1) & mask }
            slots[slot] = Int32(index)
        }
    }

    func position(of path: UnsafeRawBufferPointer, in manifest: Manifest) -> Int? {
        var slot = PathIndex.slot(path) & mask
        while slots[slot] >= 0 {
            if manifest.hasPath(path, UnsafeRawBufferPointer(start: nil, count: 0), at: Int(slots[slot])) {
                return Int(slots[slot])
            }
            slot = (slot + 1) & mask
        }
        return nil
    }

    private static func slot(_ path: UnsafeRawBufferPointer) -> Int {
        Int(truncatingIfNeeded: Fingerprint(of: path).low)
    }
}
