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
        let entries: [FolderListing.Entry]
        do throws(FolderListing.Failure) {
            root = try FolderListing.realPath(folder)
            entries = try FolderListing.entries(of: folder)
        } catch {
            throw Failure(folder: folder, reason: error.words)
        }
        let parts = await withTaskGroup(of: (Int, Diagnosed<[SourceFile]>).self) { group in
            let run = (entries.count + 63) / 64
            for start in stride(from: 0, to: entries.count, by: max(1, run)) {
                group.addTask { (start, walk(entries[start..<min(start + run, entries.count)], root)) }
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

    /// The files among some entries of the content folder, and below them.
    private func walk(_ entries: ArraySlice<FolderListing.Entry>, _ root: String) -> Diagnosed<[SourceFile]> {
        var walk: [(path: String, rest: ArraySlice<FolderListing.Entry>)] = [("", entries)]
        var out = Diagnosed<[SourceFile]>([])
        while let (path, rest) = walk.last {
            guard let entry = rest.first else {
                walk.removeLast()
                continue
            }
            walk[walk.count - 1].rest = rest.dropFirst()
            guard !ContentScanner.isLeftover(entry.name) else { continue }
            guard let name = checked(entry.name, in: path, &out.diagnostics) else { continue }
            let below = path + name
            guard !excluded.contains(below) else { continue }
            switch entry.kind {
            case .file: out.value.append(file(below, name, entry))
            case .link: follow(below, name, root, &out)
            case .special:
                out.diagnostics.append(
                    Diagnostic(
                        .fileSpecial, "`\(shown + below)` is a pipe, socket or device, and was not read",
                        at: SourceLocation(path: shown + below), hint: "move it out of the content folder"))
            case .folder:
                do throws(FolderListing.Failure) {
                    walk.append((below + "/", try FolderListing.entries(of: "\(folder)/\(below)")[...]))
                } catch {
                    out.diagnostics.append(.unreadable("folder", shown + below, error))
                }
            }
        }
        return out
    }

    private func file(
        _ below: String, _ name: String, _ entry: FolderListing.Entry, target: String? = nil
    ) -> SourceFile {
        SourceFile(
            path: shown + below, shownCount: shown.utf8.count, folder: folder, target: target,
            kind: SourceFile.Kind(fileName: name),
            size: entry.size, modified: entry.modified, changed: entry.changed, inode: entry.inode)
    }

    private func follow(_ below: String, _ name: String, _ root: String, _ out: inout Diagnosed<[SourceFile]>) {
        let place = SourceLocation(path: shown + below)
        do throws(FolderListing.Failure) {
            let target = try FolderListing.realPath("\(folder)/\(below)")
            let entry = try FolderListing.entry(at: target)
            let isInside = target.utf8.starts(with: (root == "/" ? "/" : root + "/").utf8)
            if entry.kind == .file, isInside {
                out.value.append(file(below, name, entry, target: target))
            } else if isInside || target == root {
                let what = entry.kind == .folder ? "folder" : "pipe, socket or device"
                out.diagnostics.append(
                    Diagnostic(
                        .fileLinkOutside, "the link `\(shown + below)` leads to a \(what), and was not followed",
                        at: place, hint: "replace the link by the files that it stands for",
                        severity: .warning))
            } else {
                out.diagnostics.append(
                    Diagnostic(
                        .fileLinkOutside,
                        "the link `\(shown + below)` leads out of the content folder, and was not followed",
                        at: place, hint: "copy what it leads to into the content folder"))
            }
        } catch {
            out.diagnostics.append(
                Diagnostic(
                    .fileLinkBroken, "the link `\(shown + below)` leads to nothing: \(error.words.lowercased())",
                    at: place, hint: "delete the link, or put back what it led to"))
        }
    }

    /// The name as text; nil, with a problem, when no page could be called after it.
    private func checked(_ bytes: [UInt8], in path: String, _ diagnostics: inout [Diagnostic]) -> String? {
        let name = String(validating: bytes, as: UTF8.self)
        if let name, !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return name }
        let visible = shown + path + ContentScanner.visible(bytes)
        diagnostics.append(
            Diagnostic(
                .fileName,
                name == nil
                    ? "the file name `\(visible)` is not UTF-8"
                    : "the file name `\(visible)` holds control characters",
                at: SourceLocation(path: visible), hint: "rename the file"))
        return nil
    }

    /// A name with its control characters as JSON writes them, and with the bytes shown that are not UTF-8.
    private static func visible(_ bytes: [UInt8]) -> String {
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
    private static func isLeftover(_ name: [UInt8]) -> Bool {
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
