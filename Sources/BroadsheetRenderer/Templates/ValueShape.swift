/// What kind of value a name stands for on every page of a kind.
///
/// Any value may be absent on one page; its shape stays the same.
public indirect enum ValueShape: Sendable, Hashable {
    /// Text that is escaped where it is shown.
    case text
    /// HTML of the renderer.
    case html
    /// True or false.
    case flag
    /// One record with names of its own.
    case record(RecordShape)
    /// Any number of records of one shape.
    case list(RecordShape)

    /// The word for this kind of value in messages.
    var word: String {
        switch self {
        case .text: "a text"
        case .html: "HTML"
        case .flag: "a flag"
        case .record: "a record"
        case .list: "a list"
        }
    }
}
