import BroadsheetModel

/// The file of the site in which the memory of one output is kept.
struct MemoryFile: Sendable {
    private let folder: String
    private let name: String
    /// What of the memory of earlier builds was lost, and why.
    private(set) var problem: String?

    private var newName: String { name + ".new" }

    /// The file for an output; one site may have several outputs.
    init(folder: String, output: OutputPlace) {
        self.folder = folder
        // An output in the site's folder keeps its memory when the whole folder moves.
        let site = OutputPlace(folder).parent
        let real = Descriptor.realPath(site) ?? site
        let path = output.path.hasPrefix(real + "/") ? String(output.path.dropFirst(real.count + 1)) : output.path
        name = "output-" + Fingerprint(of: Array(path.utf8)).text.prefix(16)
    }

    /// What is remembered of the files of a manifest; nil when nothing is.
    mutating func load(for manifest: Manifest) -> OutputMemory? {
        // A build that was killed may have renewed the manifest and not yet the memory.
        for name in [name, newName] {
            do {
                guard let bytes = try Descriptor.contents(ofFile: folder + "/" + name) else { continue }
                return try OutputMemory(bytes: bytes, for: manifest)
            } catch let error as OutputError {
                problem = error.message
            } catch OutputMemory.Flaw.damaged {
                problem = "the memory `\(folder)/\(name)` of the last build was damaged, so every page was made again"
            } catch {}
        }
        return nil
    }

    /// Writes a memory down, without forgetting the one before.
    mutating func prepare(_ memory: OutputMemory) {
        do {
            try Descriptor.makeFolders(folder)
            try Descriptor.folder(folder).write(memory.bytes, to: newName, shownAs: folder + "/" + newName)
        } catch {
            problem = error.message
        }
    }

    /// Makes the memory that was written down the one that counts.
    mutating func settle() {
        do {
            let folder = try Descriptor.folder(folder)
            if folder.kind(newName) == .file { try folder.move(newName, to: folder, name) }
        } catch {
            problem = error.message
        }
    }
}
