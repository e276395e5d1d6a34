/// One step of a compiled template: no names, only numbers, so that rendering looks nothing up.
struct TemplateOperation: Sendable, Hashable {
    enum Kind: UInt8, Sendable {
        /// Appends literal bytes.
        case literal
        /// Appends a value: text escaped, HTML as it is.
        case value
        /// Appends a text as it is; only the specification's own tests come here.
        case unescaped
        /// Goes through the body when the value is there.
        case when
        /// Goes through the body when the value is not there.
        case unless
        /// Goes through the body with a record's names on top.
        case with
        /// Goes through the body once for each record of a list.
        case each
    }

    let kind: Kind
    /// Which record on the stack the value is in.
    var frame: Int32 = 0
    /// Which of the record's values it is.
    var slot: Int32 = 0
    /// For a literal the first of its bytes; else the first of the slots by which the value goes on through records.
    var start: Int32 = 0
    /// The end of what `start` begins.
    var end: Int32 = 0
    /// The operation after the body.
    var next: Int32 = 0
}
