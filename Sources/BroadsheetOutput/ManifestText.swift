import BroadsheetModel

extension Manifest.Draft {
    /// The first format of the manifest, a line `DIGEST SIZE PATH` for each file; nil for anything else.
    ///
    /// Outputs that were written before the second format stay ours.
    init?(text bytes: [UInt8]) {
        var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: true)[...]
        guard let first = lines.popFirst(), first.elementsEqual("broadsheet output 1".utf8),
            bytes.last == UInt8(ascii: "\n")
        else { return nil }
        self.init(capacity: lines.count)
        for line in lines {
            let parts = line.split(separator: UInt8(ascii: " "), maxSplits: 2)
            guard parts.count == 3, let digest = Fingerprint(text: String(decoding: parts[0], as: UTF8.self)),
                let size = Int(String(decoding: parts[1], as: UTF8.self)), size >= 0
            else { return nil }
            append(parts[2], Manifest.Entry(digest: digest, size: size))
        }
    }
}
