/// What an element is.
enum MarkupTag: String, Sendable, Hashable, CaseIterable {
    case a, abbr, address, area, article, aside, audio, b, base, blockquote, body, br, canvas, caption, center, cite,
        code, col
    case dd, del, details, dialog, div, dl, dt, em, embed, fieldset, figcaption, figure, footer, form
    case h1, h2, h3, h4, h5, h6, head, header, hgroup, hr, html, i, img, input, ins, kbd, label, li, link, main, map,
        mark, math
    case meta, meter, nav, ol, p, picture, pre, progress, q, s, samp, script, search, section, small, source, span,
        strike, strong
    case style, sub, summary, sup, svg, table, tbody, td, template, textarea, tfoot, th, thead, time, title, tr, track,
        u, ul
    case video, wbr
    /// One that nothing here asks for.
    case other = ""

    /// Those that have a name of their own.
    static let known = Dictionary(
        uniqueKeysWithValues: allCases.filter { $0 != .other }.map { (MarkupName($0.rawValue), $0) })

    /// Whether it has no contents and no end tag.
    var isVoid: Bool {
        switch self {
        case .area, .base, .br, .col, .embed, .hr, .img, .input, .link, .meta, .source, .track, .wbr: true
        default: false
        }
    }

    /// Whether what is in it is no markup.
    var isRaw: Bool { self == .style || self == .script || self == .title || self == .textarea }

    /// Whether a paragraph ends before it.
    var endsParagraph: Bool {
        switch self {
        case .address, .article, .aside, .blockquote, .details, .div, .dl, .fieldset, .figcaption, .figure, .footer,
            .form, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hr, .main, .nav, .ol, .p, .pre, .section, .table, .ul:
            true
        default: false
        }
    }

    /// Whether it stands on lines of its own.
    var isBlock: Bool {
        switch self {
        case .html, .body, .table, .tbody, .thead, .tfoot, .tr, .div, .section, .article, .main, .header, .footer,
            .aside, .nav, .center, .figure, .details, .address, .form, .fieldset, .picture, .dl, .p, .figcaption,
            .summary, .td, .th, .caption, .dt, .dd, .h1, .h2, .h3, .h4, .h5, .h6, .ul, .ol, .li, .blockquote, .pre, .hr:
            true
        default: false
        }
    }
}
