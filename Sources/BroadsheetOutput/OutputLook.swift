import BroadsheetModel

/// How the files of an output folder looked a moment ago, seen while other work went on.
///
/// Looking takes no lock and changes nothing. What was seen counts only when the manifest is still the same when the
/// writing begins: whatever changes the output changes its manifest too.
public struct OutputLook: Sendable {
    private let seal: Fingerprint
    private let stamps: [FileStamp?]

    /// Looks at all files that the manifest of a folder lists; nil when there is none that can be read.
    init?(_ folder: String) async {
        guard let manifest = OutputLook.manifest(of: folder) else { return nil }
        var stamps: [FileStamp?] = []
        stamps.reserveCapacity(manifest.count)
        // In pieces, between which other work gets its turn.
        for start in stride(from: 0, to: manifest.count, by: 4_096) {
            if Task.isCancelled { return nil }
            OutputLook.look(folder, manifest, start..<min(start + 4_096, manifest.count), &stamps)
            await Task.yield()
        }
        guard stamps.count == manifest.count else { return nil }
        seal = manifest.seal
        self.stamps = stamps
    }

    /// Whatever keeps the manifest from being read is told when the writing begins.
    private static func manifest(of folder: String) -> Manifest? {
        guard let root = try? Descriptor.folder(folder),
            let bytes = try? root.contents("\(OutputFolder.corner)/manifest")
        else { return nil }
        return Manifest(bytes: bytes)
    }

    /// Opens the folder for each piece: a descriptor cannot be kept while other work has its turn.
    private static func look(
        _ folder: String, _ manifest: Manifest, _ range: Range<Int>, _ stamps: inout [FileStamp?]
    ) {
        guard let root = try? Descriptor.folder(folder) else { return }
        for position in range { stamps.append(manifest.withPath(position) { root.stamp($0) }) }
    }

    /// The stamps of a manifest's files; nil when it is not the one that was seen.
    func stamps(of manifest: Manifest) -> [FileStamp?]? { manifest.seal == seal ? stamps : nil }
}
