import BroadsheetDiagnostics

/// Lists the files of the content folder, in the order of their paths, without reading any.
///
/// Links are followed only to files inside the folder: what is published is what lies there. Hidden files and the
/// leftovers of editors are no content.
struct ContentScanner {
    /// The folder cannot be read at all.
    struct Failure: Error, Sendable, Hashable {
        let folder: String
        /// The system's words.
        let reason: String
    }

    private let folder: String
    private let shown: String
    private let excluded: Set<String>

    /// A scanner of one folder.
    ///
    /// - Parameters:
    ///   - folder: where the folder is.
    ///   - shown: its path as shown to the reader; empty for the site's folder itself.
    ///   - excluded: paths below it that are no content, such as `Output` and `broadsheet.toml`.
    init(folder: String, shown: String, excluded: Set<String> = []) {
        self.folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
        self.shown = shown.isEmpty || shown.hasSuffix("/") ? shown : shown + "/"
        self.excluded = excluded
    }

    /// All files, and what was found that is none.
    ///
    /// Runs of what stands at the top are walked at the same time, since the file system answers several at once.
    func scan() async throws(Failure) -> Diagnosed<[SourceFile]> {
        let root: String
        let top: FolderListing
        do throws(FolderListing.Failure) {
            root = try FolderListing.realPath(folder)
            top = try FolderListing(of: folder)
        } catch {
            throw Failure(folder: folder, reason: error.words)
        }
        let parts = await withTaskGroup(of: (Int, Diagnosed<[SourceFile]>).self) { group in
            let count = top.entries.count
            let run = (count + 63) / 64
            for start in stride(from: 0, to: count, by: max(1, run)) {
                group.addTask { (start, walk(top, start..<min(start + run, count), root)) }
            }
            var parts: [(Int, Diagnosed<[SourceFile]>)] = []
            for await part in group { parts.append(part) }
            return parts.sorted { $0.0 < $1.0 }.map(\.1)
        }
        var all = Diagnosed<[SourceFile]>([])
        all.value.reserveCapacity(parts.reduce(0) { $0 + $1.value.count })
        for part in parts {
            all.value += part.value
            all.diagnostics += part.diagnostics
        }
        return all
    }

    /// A folder that is being looked through.
    private struct Level {
        let listing: FolderListing
        /// Which of its entries come next.
        var rest: Range<Int>
        /// Its path as shown to the reader, with a slash at its end.
        let path: [UInt8]
    }

    /// The files among some entries of the content folder, and below them.
    private func walk(_ top: FolderListing, _ range: Range<Int>, _ root: String) -> Diagnosed<[SourceFile]> {
        var walk = [Level(listing: top, rest: range, path: Array(shown.utf8))]
        var out = Diagnosed<[SourceFile]>([])
        while var level = walk.popLast() {
            while let index = level.rest.popFirst() {
                let entry = level.listing.entries[index]
                let inner = level.listing.withName(entry) { visit(entry, $0, in: level.path, root, &out) }
                guard let inner else { continue }
                walk.append(level)
                walk.append(inner)
                break
            }
        }
        return out
    }

    /// Notes what an entry is; a folder is given back to be looked through next.
    private func visit(
        _ entry: FolderListing.Entry, _ name: UnsafeRawBufferPointer, in folder: [UInt8], _ root: String,
        _ out: inout Diagnosed<[SourceFile]>
    ) -> Level? {
        guard !ContentScanner.isLeftover(name), isText(name, in: folder, &out.diagnostics) else { return nil }
        let path = String(unsafeUninitializedCapacity: folder.count + name.count) { buffer in
            let end = buffer.initialize(fromContentsOf: folder)
            return buffer[end...].initialize(fromContentsOf: name)
        }
        var below: String { String(path.utf8.dropFirst(shown.utf8.count)) ?? path }
        guard excluded.isEmpty || !excluded.contains(below) else { return nil }
        switch entry.kind {
        case .file: out.value.append(file(path, SourceFile.Kind(fileName: name), entry))
        case .link: follow(path, below, SourceFile.Kind(fileName: name), root, &out)
        case .special:
            out.diagnostics.append(
                Diagnostic(
                    .fileSpecial, "`\(path)` is a pipe, socket or device, and was not read",
                    at: SourceLocation(path: path), hint: "move it out of the content folder"))
        case .folder:
            do throws(FolderListing.Failure) {
                let listing = try FolderListing(of: "\(self.folder)/\(below)")
                return Level(listing: listing, rest: listing.entries.indices, path: Array("\(path)/".utf8))
            } catch {
                out.diagnostics.append(.unreadable("folder", path, error))
            }
        }
        return nil
    }

    private func file(
        _ path: String, _ kind: SourceFile.Kind, _ entry: FolderListing.Entry, target: String? = nil
    ) -> SourceFile {
        SourceFile(
            path: path, shownCount: shown.utf8.count, folder: folder, target: target, kind: kind, size: entry.size,
            modified: entry.modified, changed: entry.changed, inode: entry.inode)
    }

    private func follow(
        _ path: String, _ below: String, _ kind: SourceFile.Kind, _ root: String,
        _ out: inout Diagnosed<[SourceFile]>
    ) {
        let place = SourceLocation(path: path)
        do throws(FolderListing.Failure) {
            let target = try FolderListing.realPath("\(folder)/\(below)")
            let entry = try FolderListing.entry(at: target)
            let isInside = target.utf8.starts(with: (root == "/" ? "/" : root + "/").utf8)
            if entry.kind == .file, isInside {
                out.value.append(file(path, kind, entry, target: target))
            } else if isInside || target == root {
                let what = entry.kind == .folder ? "folder" : "pipe, socket or device"
                out.diagnostics.append(
                    Diagnostic(
                        .fileLinkOutside, "the link `\(path)` leads to a \(what), and was not followed",
                        at: place, hint: "replace the link by the files that it stands for",
                        severity: .warning))
            } else {
                out.diagnostics.append(
                    Diagnostic(
                        .fileLinkOutside,
                        "the link `\(path)` leads out of the content folder, and was not followed",
                        at: place, hint: "copy what it leads to into the content folder"))
            }
        } catch {
            out.diagnostics.append(
                Diagnostic(
                    .fileLinkBroken, "the link `\(path)` leads to nothing: \(error.words.lowercased())",
                    at: place, hint: "delete the link, or put back what it led to"))
        }
    }

    /// Whether a page could be called after a name; a problem when it could not.
    private func isText(
        _ bytes: UnsafeRawBufferPointer, in folder: [UInt8], _ diagnostics: inout [Diagnostic]
    ) -> Bool {
        if bytes.allSatisfy({ (0x20..<0x7F).contains($0) }) { return true }
        let isUTF8 = String(validating: bytes, as: UTF8.self) != nil
        if isUTF8, !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return true }
        let visible = String(decoding: folder, as: UTF8.self) + ContentScanner.visible(bytes)
        diagnostics.append(
            Diagnostic(
                .fileName,
                isUTF8
                    ? "the file name `\(visible)` holds control characters"
                    : "the file name `\(visible)` is not UTF-8",
                at: SourceLocation(path: visible), hint: "rename the file"))
        return false
    }

    /// A name with its control characters as JSON writes them, and with the bytes shown that are not UTF-8.
    private static func visible(_ bytes: UnsafeRawBufferPointer) -> String {
        guard let name = String(validating: bytes, as: UTF8.self) else {
            return bytes.map { (0x20..<0x7F).contains($0) ? String(Unicode.Scalar($0)) : "\\x" + hex($0) }.joined()
        }
        return name.unicodeScalars.map { scalar in
            switch scalar {
            case "\n": "\\n"
            case "\r": "\\r"
            case "\t": "\\t"
            case _ where scalar.properties.generalCategory == .control:
                "\\u00" + hex(UInt8(truncatingIfNeeded: scalar.value))
            default: String(scalar)
            }
        }.joined()
    }

    private static func hex(_ byte: UInt8) -> String {
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }

    /// Whether a name is one that editors and desktops leave behind.
    private static func isLeftover(_ name: UnsafeRawBufferPointer) -> Bool {
        switch name.last {
        case UInt8(ascii: "~"): true
        case UInt8(ascii: "#"): name.first == UInt8(ascii: "#")
        case UInt8(ascii: "p"), UInt8(ascii: "o"):
            name.suffix(4).elementsEqual(".swp".utf8) || name.suffix(4).elementsEqual(".swo".utf8)
        case UInt8(ascii: "b"): name.elementsEqual("Thumbs.db".utf8)
        case UInt8(ascii: "i"): name.elementsEqual("desktop.ini".utf8)
        default: false
        }
    }
}

extension Diagnostic {
    /// The error about a file or folder that the system does not let us read.
    static func unreadable(_ what: String, _ path: String, _ failure: FolderListing.Failure) -> Diagnostic {
        Diagnostic(
            .fileUnreadable, "the \(what) `\(path)` cannot be read: \(failure.words.lowercased())",
            at: SourceLocation(path: path),
            hint: failure.isGone
                ? "it was there when the build began; build again"
                : "give yourself the right to read it, as with `chmod u+rX`, or move it out of the content folder")
    }
}
