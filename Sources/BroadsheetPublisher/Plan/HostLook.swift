/// What was seen on a host before anything was planned.
struct HostLook: Sendable {
    /// The list that earlier publishing has left.
    var list: HostList?
    /// Files of the site that are there although no list names them; they are replaced, never deleted.
    var foreign: Set<String> = []
    /// What the reader should know about it.
    var notes: [String] = []
}
