import BroadsheetModel

/// What the store knows of a file besides what it holds: enough to tell whether it is still the same.
struct StoreRecord: Sendable, Equatable {
    let size: Int
    let modified: SourceFile.Time
    let changed: SourceFile.Time
    let inode: UInt64
    /// The digest of the file's bytes.
    let content: Fingerprint
    /// Whether it stood alone in its folder, as the page that the folder's other files belong to.
    let isPageFolder: Bool
    /// Whether its modification day was taken for its date.
    let usesModification: Bool
    /// Whether it was changed so shortly before it was read that a later change could look the same.
    let isDoubtful: Bool

    /// What is known of a file that has just been read.
    ///
    /// - Parameter scanned: when the scan began, by the clock that the file system uses.
    init(_ file: SourceFile, content: Fingerprint, isPageFolder: Bool, usesModification: Bool, scanned: SourceFile.Time)
    {
        size = file.size
        modified = file.modified
        changed = file.changed
        inode = file.inode
        self.content = content
        self.isPageFolder = isPageFolder
        self.usesModification = usesModification
        isDoubtful = StoreRecord.isDoubtful(file.changed, scanned)
    }

    /// Whether a file that was last changed at a time could have been changed again without a new time.
    ///
    /// Linux stamps files with the time of its last tick, at most 10 ms old; file systems without fractions of a
    /// second (their nanoseconds are zero) with whole or even seconds.
    static func isDoubtful(_ changed: SourceFile.Time, _ scanned: SourceFile.Time) -> Bool {
        let age = (scanned.seconds - changed.seconds) * 1_000_000_000 + scanned.nanoseconds - changed.nanoseconds
        return age < (changed.nanoseconds == 0 ? 3_000_000_000 : 100_000_000)
    }

    /// Whether a file is certainly the one that was read.
    func isSame(_ file: SourceFile, isPageFolder: Bool) -> Bool {
        !isDoubtful && size == file.size && modified == file.modified && changed == file.changed
            && inode == file.inode && self.isPageFolder == isPageFolder
    }

    /// Whether a file with these bytes would be read as before.
    func holds(_ file: SourceFile, content: Fingerprint, isPageFolder: Bool) -> Bool {
        self.content == content && self.isPageFolder == isPageFolder
            && (!usesModification || modified == file.modified)
    }
}

extension StoreRecord {
    func write(into out: inout ByteWriter) {
        out.add(size)
        out.add(modified.seconds)
        out.add(modified.nanoseconds)
        out.add(changed.seconds)
        out.add(changed.nanoseconds)
        out.addFixed(inode)
        out.add(content)
        out.add(isPageFolder)
        out.add(usesModification)
        out.add(isDoubtful)
    }

    init(_ bytes: inout ByteReader) {
        size = bytes.number()
        modified = SourceFile.Time(seconds: bytes.number(), nanoseconds: bytes.number())
        changed = SourceFile.Time(seconds: bytes.number(), nanoseconds: bytes.number())
        inode = bytes.fixed()
        content = bytes.fingerprint()
        isPageFolder = bytes.flag()
        usesModification = bytes.flag()
        isDoubtful = bytes.flag()
    }
}
