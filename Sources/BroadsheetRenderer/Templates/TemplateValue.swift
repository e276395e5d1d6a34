/// What a name in a template stands for on one page.
public enum TemplateValue: Sendable, Hashable {
    /// Nothing: shows nothing, and a section over it is left out.
    case absent
    /// True or false, to decide on a section.
    case flag(Bool)
    /// Text, escaped where it is shown.
    case text(String)
    /// HTML of the renderer, shown as it is.
    case html(HTML)
    /// One record, whose names a section or a dot opens.
    case record(TemplateRecord)
    /// Records that a section repeats over.
    case list([TemplateRecord])
    /// The same, where what the section shows of each record is made once for all pages.
    case rendered(RenderedList)
}

extension TemplateValue {
    /// A text that may be missing.
    public init(text: String?) {
        self = if let text { .text(text) } else { .absent }
    }

    /// A record that may be missing.
    public init(record: TemplateRecord?) {
        self = if let record { .record(record) } else { .absent }
    }
}
