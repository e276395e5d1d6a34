import BroadsheetModel

/// The whole addresses of pictures, for places outside of the site; none for a picture that the site does not have.
struct PictureLinks: Sendable {
    private let base: BaseURL
    /// The addresses of the files that are copied.
    private let files: Set<String>

    init(site: Site) {
        base = site.configuration.baseURL
        let base = base
        let isNeeded = site.articles.contains { $0.picture != nil }
        files = isNeeded ? Set(site.files.map { base.url($0.route) }) : []
    }

    /// A picture for places that show a card, with its whole address: they take no drawings.
    func card(_ picture: Picture?) -> Picture? {
        guard let picture, let link = link(picture), !link.lowercased().hasSuffix(".svg") else { return nil }
        return Picture(url: link, alt: picture.alt)
    }

    /// The whole address of a picture; nil when there is none, or its file is missing.
    func link(_ picture: Picture?) -> String? {
        guard let picture else { return nil }
        if picture.url.hasPrefix("https://") || picture.url.hasPrefix("http://") { return picture.url }
        guard picture.url.hasPrefix("/"), !picture.url.hasPrefix("//") else { return nil }
        let end = picture.url.firstIndex { $0 == "?" || $0 == "#" } ?? picture.url.endIndex
        return files.contains(String(picture.url[..<end])) ? base.origin + picture.url : nil
    }
}
