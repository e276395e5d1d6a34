import FlyingFox
import FlyingSocks

/// A run of a file's bytes, read piece by piece as the browser takes them.
struct FileBody: AsyncBufferedSequence, Sendable {
    typealias Element = UInt8

    let file: ServedFile
    let range: Range<Int>

    func makeAsyncIterator() -> Iterator { Iterator(file: file, rest: range) }

    struct Iterator: AsyncBufferedIteratorProtocol {
        let file: ServedFile
        var rest: Range<Int>

        mutating func next() async throws -> UInt8? { try await nextBuffer(suggested: 1)?.first }

        mutating func nextBuffer(suggested count: Int) async throws -> [UInt8]? {
            let piece = rest.prefix(count)
            guard !piece.isEmpty else { return nil }
            let bytes = file.bytes(piece)
            // A file that has become shorter cannot be sent as announced: the connection ends.
            guard bytes.count == piece.count else { throw SocketError.disconnected }
            rest = piece.upperBound..<rest.upperBound
            return bytes
        }
    }
}
