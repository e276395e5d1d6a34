import BroadsheetModel
import BroadsheetRenderer

/// Puts into a text what only the whole site knows: the addresses of files that it links to, the sizes of its pictures,
/// and links to its topics where it names them first.
struct BodyFiller: Sendable {
    let targets: LinkTargets
    let base: BaseURL
    let sizes: PictureSizes

    /// Something that takes the place of some bytes, or stands between two.
    private struct Piece {
        let range: Range<Int>
        let bytes: [UInt8]
    }

    /// The text with all of it; `topics` are the mentions that become links, with their addresses.
    func fill(_ body: ArticleBody, _ html: [UInt8], topics: [(place: Range<Int>, url: String)] = []) -> [UInt8] {
        var pieces = body.links.compactMap { piece(for: $0, in: html) }
        var end = 0
        for topic in topics.sorted(by: { $0.place.lowerBound < $1.place.lowerBound })
        where topic.place.lowerBound >= end && topic.place.upperBound <= html.count {
            var open = Array("<a class=\"topic\" href=\"".utf8)
            appendEscaped(topic.url, to: &open)
            open += "\">".utf8
            pieces.append(Piece(range: topic.place.lowerBound..<topic.place.lowerBound, bytes: open))
            pieces.append(
                Piece(range: topic.place.upperBound..<topic.place.upperBound, bytes: Array("</a>".utf8)))
            end = topic.place.upperBound
        }
        guard !pieces.isEmpty else { return html }
        if !topics.isEmpty { pieces.sort { $0.range.lowerBound < $1.range.lowerBound } }
        var out: [UInt8] = []
        out.reserveCapacity(html.count + pieces.reduce(0) { $0 + $1.bytes.count })
        var done = 0
        for piece in pieces where piece.range.lowerBound >= done {
            out += html[done..<piece.range.lowerBound]
            out += piece.bytes
            done = piece.range.upperBound
        }
        return out + html[done...]
    }

    private func piece(for link: LocalLink, in html: [UInt8]) -> Piece? {
        guard let slot = link.slot, slot.upperBound < html.count else { return nil }
        var bytes: [UInt8] = []
        if let target = targets.route(of: link) {
            appendEscaped(base.url(target.route) + (target.anchor.map { "#" + Route.encoded($0) } ?? ""), to: &bytes)
            return Piece(range: slot, bytes: bytes)
        }
        guard link.isPicture, let file = targets.copy(link), let size = sizes.size(of: file) else { return nil }
        bytes += " width=\"\(size.width)\" height=\"\(size.height)\"".utf8
        // Behind the quote that ends the address.
        return Piece(range: slot.upperBound + 1..<slot.upperBound + 1, bytes: bytes)
    }
}
