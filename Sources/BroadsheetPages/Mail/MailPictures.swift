import BroadsheetModel

/// The pictures that stand for articles, with their files.
struct MailPictures: Sendable {
    private let base: BaseURL
    /// The copied files by their addresses in the site; empty when there is no mail, or no article has a picture of the site.
    private let files: [String: CopiedFile]

    init(site: Site) {
        base = site.configuration.baseURL
        let base = base
        let isNeeded =
            site.configuration.mail != nil && site.articles.contains { $0.picture?.url.hasPrefix("/") == true }
        files =
            isNeeded
            ? Dictionary(site.files.map { (base.url($0.route), $0) }, uniquingKeysWith: { first, _ in first }) : [:]
    }

    /// The file of an article's picture; nil when it lies elsewhere, or is missing.
    func file(of picture: Picture?) -> CopiedFile? { picture.flatMap { files[$0.url] } }
}
