/// One page of a long list that is numbered from the oldest, so that old pages stay as they are.
///
/// The list's own page shows the newest `size` to `2 × size - 1` articles; every full `size` before them
/// is an archive page, number 1 the oldest.
public struct ListPage: Sendable, Hashable {
    /// The archive page's number; nil for the list's own page.
    let number: Int?
    /// How many archive pages there are.
    let archives: Int
    /// The run of the list (newest first) that is shown.
    let range: Range<Int>

    /// The pages of a list of `count` articles, the list's own page first.
    static func pages(count: Int, size: Int) -> [ListPage] {
        let archives = max(0, count / size - 1)
        let own = ListPage(number: nil, archives: archives, range: 0..<(count - archives * size))
        return [own]
            + (1...max(1, archives)).prefix(archives).map { number in
                let end = count - (number - 1) * size
                return ListPage(number: number, archives: archives, range: (end - size)..<end)
            }
    }
}
