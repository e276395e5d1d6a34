import BroadsheetBuilder
import BroadsheetDiagnostics
import Foundation

/// A site of the law on the disk, with its output, its store and copies of both.
///
/// A class because it owns a folder, which goes when it goes.
final class LawSite {
    /// How the next files are written.
    enum Manner: CaseIterable { case inPlace, byRename, keepingTime }

    private let root: String
    /// The site's folder; it may move.
    private(set) var folder: String
    private var written: [String: [UInt8]] = [:]
    private var linked: [String: String] = [:]
    private var times: [String: Int] = [:]

    init() throws {
        // In memory where there is such a folder: the law makes ten thousand files, and no promise of it is the disk's.
        let isDiskAsked = ProcessInfo.processInfo.environment["TMPDIR"] != nil || !Disk.exists("/dev/shm")
        root = (isDiskAsked ? NSTemporaryDirectory() : "/dev/shm/") + "broadsheet-law-" + UUID().uuidString
        folder = root + "/site"
        try Disk.makeFolder(folder + "/Content")
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    var output: String { folder + "/Output" }
    private var store: String { folder + "/.broadsheet" }

    // MARK: - Writing the site

    /// Makes the files be what the model says, in a manner that editors and other programs use.
    func write(_ model: LawModel, _ manner: Manner) throws {
        let files = model.files
        for path in Set(written.keys).subtracting(files.keys).sorted() {
            // A file that moves stays the same file for the disk.
            let bytes = written.removeValue(forKey: path)
            if manner != .inPlace,
                let new = files.keys.sorted().first(where: { written[$0] == nil && files[$0]?.bytes == bytes })
            {
                try Disk.move(folder + "/" + path, to: folder + "/" + new)
                written[new] = bytes
            } else {
                try Disk.remove(folder + "/" + path)
            }
            times[path] = nil
        }
        for (path, file) in files.sorted(by: { $0.key < $1.key }) {
            if written[path] != file.bytes {
                try replace(path, file.bytes, manner)
                written[path] = file.bytes
                times[path] = nil
            }
            if let modified = file.modified, times[path] != modified {
                try Disk.setTime(folder + "/" + path, timespec(tv_sec: modified, tv_nsec: 0))
                times[path] = modified
            }
        }
        for path in Set(linked.keys).union(model.links.keys) where linked[path] != model.links[path] {
            try Disk.remove(folder + "/" + path)
            if let target = model.links[path] {
                try Disk.makeFolder(folder + "/Content/letters")
                try FileManager.default.createSymbolicLink(
                    atPath: folder + "/" + path, withDestinationPath: "../../" + target)
            }
        }
        linked = model.links
    }

    private func replace(_ path: String, _ bytes: [UInt8], _ manner: Manner) throws {
        let full = folder + "/" + path
        let before = Disk.times(full)
        if manner == .byRename {
            try Disk.write(bytes, root + "/new")
            try Disk.move(root + "/new", to: full)
        } else {
            try Disk.write(bytes, full)
        }
        if manner == .keepingTime, let before { try Disk.setTime(full, before) }
    }

    // MARK: - Building

    func build(
        _ model: LawModel, output: String? = nil, jobs: Int, told: @escaping @Sendable (String) -> Void = { _ in }
    ) async throws -> BuildReport {
        var options = BuildOptions(source: folder, now: model.now, jobs: jobs)
        options.output = output
        options.alsoShown = model.shown
        return try await SiteBuilder(options: options, progress: told).build()
    }

    /// A build in whose middle the site changes: what it makes may be old or new, but it must not be remembered wrongly.
    func build(_ model: LawModel, thenWriting new: LawModel, jobs: Int) async throws {
        let (old, files) = (model.files, new.files)
        let changed = files.filter { old[$0.key].map { $0.bytes } != $0.value.bytes }.map { ($0.key, $0.value.bytes) }
        let folder = folder
        _ = try await build(model, jobs: jobs) { what in
            guard what.hasPrefix("planning") else { return }
            for (path, bytes) in changed { try? Disk.write(bytes, folder + "/" + path) }
        }
        for (path, bytes) in changed { written[path] = bytes }
    }

    /// A build of the same files into a new folder by a program that remembers nothing.
    func cleanBuild(_ model: LawModel) async throws -> (report: BuildReport, files: [String: Disk.File]) {
        let aside = root + "/store-aside"
        if Disk.exists(store) { try Disk.move(store, to: aside) }
        defer {
            try? Disk.remove(store)
            if Disk.exists(aside) { try? Disk.move(aside, to: store) }
        }
        try Disk.remove(root + "/clean")
        let report = try await build(model, output: root + "/clean", jobs: 2)
        return (report, try files(root + "/clean"))
    }

    /// The files of an output, but for Broadsheet's own corner.
    func files(_ output: String) throws -> [String: Disk.File] {
        try Disk.files(below: output, skipping: [".broadsheet"])
    }

    /// Another output of the same site, which is built now and then.
    var otherOutput: String { root + "/other" }

    func keepCopies() throws {
        if Disk.exists(output) { try Disk.copy(output, to: root + "/old-output") }
        if Disk.exists(store) { try Disk.copy(store, to: root + "/old-store") }
    }

    // MARK: - Edits of the disk alone

    func edit(_ kind: Edit.Kind, _ model: inout LawModel, _ chance: inout Chance) throws -> String? {
        switch kind {
        case .swapFiles: return try swapFiles(&model, &chance)
        case .touch, .rewriteEqual, .replaceEqual:
            guard let path = written.keys.sorted().filter({ times[$0] == nil }).randomElement(using: &chance),
                let bytes = written[path]
            else { return nil }
            if kind == .touch {
                try Disk.setTime(folder + "/" + path, timespec(tv_sec: model.now - chance.below(99_999), tv_nsec: 5))
            } else {
                try replace(path, bytes, kind == .rewriteEqual ? .inPlace : .byRename)
            }
            return path
        case .deleteOutput:
            try Disk.remove(output)
            return ""
        case .restoreOutput: return try restore(root + "/old-output", output)
        case .restoreStore: return try restore(root + "/old-store", store)
        case .deleteOutputFile, .truncateOutputFile, .editOutputFile:
            return try damage(output, try files(output), kind, &chance)
        case .flipStoreBytes, .truncateStore, .deleteStore, .replaceStore:
            return try damage(store, try Disk.files(below: store), kind, &chance)
        case .moveSite:
            let new = root + "/site-\(chance.below(1_000_000))"
            try Disk.move(folder, to: new)
            folder = new
            return new
        default: return nil
        }
    }

    private func restore(_ copy: String, _ place: String) throws -> String? {
        guard Disk.exists(copy) else { return nil }
        try Disk.copy(copy, to: place)
        return ""
    }

    private func damage(
        _ folder: String, _ files: [String: Disk.File], _ kind: Edit.Kind, _ chance: inout Chance
    ) throws -> String? {
        guard let path = files.keys.sorted().randomElement(using: &chance), var bytes = files[path]?.bytes else {
            return nil
        }
        switch kind {
        case .deleteOutputFile, .deleteStore:
            try Disk.remove(folder + "/" + path)
            return path
        case .truncateOutputFile, .truncateStore:
            guard !bytes.isEmpty else { return nil }
            bytes.removeLast(1 + chance.below(bytes.count))
        case .replaceStore: bytes = (0..<chance.below(5000)).map { _ in UInt8(chance.below(256)) }
        default:
            guard !bytes.isEmpty else { return nil }
            for _ in 0...chance.below(4) { bytes[chance.below(bytes.count)] ^= UInt8(1 + chance.below(255)) }
        }
        try Disk.write(bytes, folder + "/" + path)
        return path
    }

    /// Two articles change places; each file keeps its time, and the disk sees only names.
    private func swapFiles(_ model: inout LawModel, _ chance: inout Chance) throws -> String? {
        let plain = model.articles.indices.filter { !model.articles[$0].place.isFolder }
        let two = chance.some(2...2, of: Array(plain))
        guard two.count == 2 else { return nil }
        let (a, b) = (model.articles[two[0]].place.path, model.articles[two[1]].place.path)
        try Disk.move(folder + "/" + a, to: root + "/swapped")
        try Disk.move(folder + "/" + b, to: folder + "/" + a)
        try Disk.move(root + "/swapped", to: folder + "/" + b)
        (written[a], written[b]) = (written[b], written[a])
        (times[a], times[b]) = (times[b], times[a])
        let place = model.articles[two[0]].place
        model.articles[two[0]].place = model.articles[two[1]].place
        model.articles[two[1]].place = place
        return "\(a) and \(b)"
    }
}
