import BroadsheetDiagnostics

/// Reads one file of the content folder as text.
///
/// What comes out is valid UTF-8 without NUL and without a byte order mark, with lines ended by LF, so nothing behind
/// it needs to think about any of these.
struct FileReader {
    /// A file with more bytes than this is refused.
    static let largest = 8 << 20

    /// The text of a file; nil, with the reason, when it cannot be read or holds nothing.
    func read(_ file: SourceFile) -> Diagnosed<[UInt8]?> {
        let read = bytes(of: file)
        guard let bytes = read.value else { return read }
        return TextDecoder(path: file.path).decode(bytes)
    }

    /// The bytes of a file; nil, with the reason, when it cannot be read.
    func bytes(of file: SourceFile) -> Diagnosed<[UInt8]?> {
        do throws(FileBytes.Failure) {
            return Diagnosed(try FileBytes.read(file.location, limit: FileReader.largest))
        } catch {
            return Diagnosed(nil, [diagnostic(file, error)])
        }
    }

    private func diagnostic(_ file: SourceFile, _ failure: FileBytes.Failure) -> Diagnostic {
        switch failure {
        case .system(let reason): .unreadable("file", file.path, reason)
        case .special:
            Diagnostic(
                .fileSpecial, "`\(file.path)` is a pipe, socket or device, and was not read",
                at: SourceLocation(path: file.path), hint: "move it out of the content folder")
        case .tooLarge(let size):
            Diagnostic(
                .fileTooLarge,
                "`\(file.path)` has \(size / (1 << 20)) MiB, more than \(FileReader.largest / (1 << 20))",
                at: SourceLocation(path: file.path), hint: "split it into several files")
        }
    }
}
