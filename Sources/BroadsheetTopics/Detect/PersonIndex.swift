/// The persons of an article by the parts of their names.
struct PersonIndex {
    var first = HashIndex()
    var last = HashIndex()
    /// First and last name of those with more between.
    var full = HashIndex()
    /// The words of those with two surnames, such as Spanish names have, that stand for them: the first surname, the
    /// name up to it, and both surnames.
    var middle = HashIndex()
}
