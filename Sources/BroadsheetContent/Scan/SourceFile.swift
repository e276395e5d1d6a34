#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A file of the content folder, as the scanner found it; nothing of it has been read yet.
struct SourceFile: Sendable, Hashable {
    /// What a file is, by its name.
    enum Kind: Sendable, Hashable {
        /// Pasted text: `.txt`.
        case digestText
        /// An article in Markdown: `.md` or `.markdown`.
        case markdown
        /// What a section or topic says about itself: `_index.md`.
        case index
        /// Everything else, copied as it is; `robots.txt` and its like too.
        case other
    }

    /// A time of the file system.
    struct Time: Sendable, Hashable {
        let seconds: Int
        let nanoseconds: Int

        /// The time by the clock that file systems use.
        static func now() -> Time {
            var time = timespec()
            clock_gettime(CLOCK_REALTIME, &time)
            return Time(seconds: time.tv_sec, nanoseconds: time.tv_nsec)
        }
    }

    /// The path as shown to the reader: `Content/world/a.md`.
    let path: String
    /// How many bytes of the path stand before the part below the content folder.
    let shownCount: Int
    /// The content folder, as it is opened.
    let folder: String
    /// What it leads to when it is a link.
    let target: String?
    let kind: Kind
    /// Its length in bytes when it was scanned.
    let size: Int
    /// When its content was last changed.
    let modified: Time
    /// When anything of it was last changed, its name and rights included.
    let changed: Time
    let inode: UInt64

    /// The path below the content folder: `world/a.md`.
    var relativePath: String { String(path.utf8.dropFirst(shownCount)) ?? path }
    /// Where it is opened: the path of the file, or of what a link leads to.
    var location: String { target ?? "\(folder)/\(relativePath)" }
}

extension SourceFile.Kind {
    /// The kind of a file by its name.
    init(fileName: String) {
        var name = fileName
        self = name.withUTF8 { SourceFile.Kind(fileName: UnsafeRawBufferPointer($0)) }
    }

    /// The kind of a file by the bytes of its name.
    init(fileName name: UnsafeRawBufferPointer) {
        guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else {
            self = .other
            return
        }
        let (base, ending) = (name[..<dot], name[dot...])
        if SourceFile.Kind.isSame(ending, ".md") || SourceFile.Kind.isSame(ending, ".markdown") {
            self = SourceFile.Kind.isSame(base, "_index") ? .index : .markdown
        } else if SourceFile.Kind.isSame(ending, ".txt") {
            self = SourceFile.Kind.isForMachines(base) ? .other : .digestText
        } else {
            self = .other
        }
    }

    /// Whether a text has one of the names under which machines look for what a site tells them: no digest is called
    /// `robots.txt`.
    private static func isForMachines(_ base: Slice<UnsafeRawBufferPointer>) -> Bool {
        isSame(base, "robots") || isSame(base, "ads") || isSame(base, "app-ads") || isSame(base, "security")
            || isSame(base, "humans") || isSame(base, "llms")
    }

    /// Whether a name is a word in small letters, however it is capitalised.
    private static func isSame(_ name: Slice<UnsafeRawBufferPointer>, _ word: StaticString) -> Bool {
        guard name.count == word.utf8CodeUnitCount else { return false }
        return word.withUTF8Buffer { word in
            zip(name, word).allSatisfy { byte, letter in
                byte == letter || (byte | 0x20 == letter && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter))
            }
        }
    }
}
