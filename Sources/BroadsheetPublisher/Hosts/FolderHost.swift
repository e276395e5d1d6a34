/// A folder of this machine, such as one that a web server shows or that is carried elsewhere.
struct FolderHost: PublishHost {
    /// The folder.
    let folder: String

    var place: String { folder }

    /// The folder of a path; refused when the site's own folders are in it or it is in the output.
    init(_ folder: String, source: String, output: String) throws(PublishError) {
        self.folder = folder
        guard let real = LocalDisk.realPath(folder) else { return }
        for inner in [source, output] {
            guard let own = LocalDisk.realPath(inner) else { continue }
            if own == real || own.hasPrefix(real == "/" ? "/" : real + "/") {
                throw PublishError(
                    .couldNotRun, "the folder `\(folder)` holds `\(inner)`", hint: "publish to another folder")
            }
        }
        if let own = LocalDisk.realPath(output), real.hasPrefix(own + "/") {
            throw PublishError(
                .couldNotRun, "the folder `\(folder)` is in the output `\(output)`", hint: "publish to another folder")
        }
    }

    func readList() throws(PublishError) -> [UInt8]? { try LocalDisk.read(folder + "/" + HostList.name) }

    func existing(among files: [LocalFile]) -> Set<String> {
        Set(files.map(\.path).filter { LocalDisk.exists(folder + "/" + $0) })
    }

    func send(_ phase: PublishPhase, _ progress: PublishProgress) throws(PublishError) {
        var made: Set<Substring> = []
        for file in phase.files {
            guard let bytes = try LocalDisk.read(file.source) else {
                throw PublishError(.failed, "the file `\(file.path)` is gone from the output", hint: "publish again")
            }
            if let slash = file.path.lastIndex(of: "/"), made.insert(file.path[..<slash]).inserted {
                try LocalDisk.makeFolders(folder + "/" + file.path[..<slash])
            }
            try LocalDisk.replace(folder + "/" + file.path, with: bytes)
            progress.arrived(bytes: file.size)
        }
    }

    func delete(_ paths: [String], emptied folders: [String]) throws(PublishError) {
        for path in paths { try LocalDisk.remove(folder + "/" + path) }
        for inner in folders { LocalDisk.removeEmptyFolder(folder + "/" + inner) }
    }

    func writeList(_ bytes: [UInt8]) throws(PublishError) {
        try LocalDisk.makeFolders(folder)
        try LocalDisk.replace(folder + "/" + HostList.name, with: bytes)
    }
}
