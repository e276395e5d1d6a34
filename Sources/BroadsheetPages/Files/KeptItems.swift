import BroadsheetModel
import Synchronization

/// Articles as feeds write them, kept because most stand in several: those of the site, of a section, of each topic.
///
/// All workers that write feeds share them, so they lie behind a lock. No more than `mostBytes` are kept, so that memory
/// does not grow with the site; what is beyond is written anew for each feed.
final class KeptItems: Sendable {
    private static let mostBytes = 16 << 20

    private struct Key: Hashable {
        let article: Int
        let format: FeedFormat
    }

    private struct Kept {
        var items: [Key: [UInt8]] = [:]
        var bytes = 0
    }

    private let kept = Mutex(Kept())

    /// The item of an article, by its position, in a form; `make` writes it when it is not kept.
    func item(_ article: Int, _ format: FeedFormat, make: () throws -> [UInt8]) rethrows -> [UInt8] {
        let key = Key(article: article, format: format)
        if let item = kept.withLock({ $0.items[key] }) { return item }
        let item = try make()
        kept.withLock { kept in
            guard kept.bytes + item.count <= KeptItems.mostBytes, kept.items[key] == nil else { return }
            kept.items[key] = item
            kept.bytes += item.count
        }
        return item
    }
}
