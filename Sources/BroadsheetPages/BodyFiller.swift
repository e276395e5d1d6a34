import BroadsheetModel
import BroadsheetRenderer

/// Puts into a text what only the whole site knows: the addresses of files that it links to, and the sizes of its
/// pictures.
struct BodyFiller: Sendable {
    let targets: LinkTargets
    let base: BaseURL
    let sizes: PictureSizes

    func fill(_ body: ArticleBody, _ html: [UInt8]) -> [UInt8] {
        guard body.links.contains(where: { $0.slot != nil }) else { return html }
        var out: [UInt8] = []
        out.reserveCapacity(html.count + 32 * body.links.count)
        var done = 0
        for link in body.links {
            guard let slot = link.slot, slot.lowerBound >= done, slot.upperBound <= html.count else { continue }
            if let target = targets.route(of: link) {
                out += html[done..<slot.lowerBound]
                appendEscaped(
                    base.url(target.route) + (target.anchor.map { "#" + Route.encoded($0) } ?? ""), to: &out)
                done = slot.upperBound
            } else if link.isPicture, let file = targets.copy(link), let size = sizes.size(of: file) {
                // The quote that ends the address stays before them.
                let end = min(slot.upperBound + 1, html.count)
                out += html[done..<end]
                out += " width=\"\(size.width)\" height=\"\(size.height)\"".utf8
                done = end
            }
        }
        return out + html[done...]
    }
}
