import BroadsheetModel

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Reads the size of a picture from the head of its file.
///
/// A picture of another kind, or a damaged one, has no size; pages then leave the two attributes out.
enum PictureFile {
    /// The size of the picture at a path, as browsers show it: turned when it says so itself.
    static func size(at path: String) -> PictureSize? {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { return nil }
        defer { close(file) }
        return size { offset, count in
            var bytes = [UInt8](repeating: 0, count: count)
            let read = bytes.withUnsafeMutableBytes { pread(file, $0.baseAddress, count, off_t(offset)) }
            return Array(bytes.prefix(max(0, read)))
        }
    }

    /// The size of a picture whose bytes `read` gives, fewer at its end.
    static func size(read: @escaping (_ offset: Int, _ count: Int) -> [UInt8]) -> PictureSize? {
        let head = read(0, 64)
        let bytes = PictureBytes(read: read)
        let size: PictureSize?
        if head.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            size = bytes.png
        } else if head.starts(with: [0xFF, 0xD8]) {
            size = bytes.jpeg
        } else if head.starts(with: "GIF87a".utf8) || head.starts(with: "GIF89a".utf8) {
            size = bytes.gif
        } else if head.starts(with: "RIFF".utf8), head.dropFirst(8).starts(with: "WEBP".utf8) {
            size = bytes.webp
        } else if head.dropFirst(4).starts(with: "ftyp".utf8) {
            size = bytes.avif
        } else {
            size = SVGSize.read(read(0, 4096))
        }
        guard let size, (1...1_000_000).contains(size.width), (1...1_000_000).contains(size.height) else { return nil }
        return size
    }
}
