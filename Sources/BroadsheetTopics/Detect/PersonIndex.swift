/// The persons of an article by the parts of their names.
struct PersonIndex {
    var first: HashIndex
    var last: HashIndex
    /// First and last name of those with more between.
    var full: HashIndex

    init(capacity: Int) {
        first = HashIndex(capacity: capacity)
        last = HashIndex(capacity: capacity)
        full = HashIndex(capacity: capacity)
    }
}
