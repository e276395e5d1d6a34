import BroadsheetModel

/// A feed with all that it says, before it has a form.
struct Feed {
    /// What readers know it by.
    let id: String
    let title: String
    let description: String?
    let language: String
    /// The address of the file itself.
    let link: String
    /// The address of the page that shows the same.
    let page: String
    /// Who publishes it, and the address of the site.
    let publisher: (name: String, link: String)
    /// The address of the style sheet with which browsers show it.
    let style: String?
    /// When what the feed holds was last changed, as its articles say.
    let updated: Timestamp?
    /// The items as the feed's form writes them, newest first.
    let items: [[UInt8]]

    /// One article, or one edition.
    struct Item {
        let id: String
        let title: String
        let link: String
        let published: Timestamp
        let updated: Timestamp
        /// Who wrote it, with the whole address of a page about each.
        var authors: [(name: String, link: String?)] = []
        var categories: [String] = []
        /// Plain text; empty when there is none.
        var summary = ""
        /// HTML with whole addresses; empty when there is none.
        var html: [UInt8] = []
        /// The language when it is not the feed's.
        var language: String?
        /// The whole address of a picture.
        var picture: String?
    }
}
