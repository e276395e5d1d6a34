/// Gives headings the levels they have below the page's own `h1`: the first is an `h2`, and none is skipped.
///
/// `# A`, `### B`, `# C` become levels 2, 3, 2; a text that uses only `###` has only `h2`.
struct HeadingOutline {
    private var open: [Int] = []

    /// The level on the page of the next heading, which its author gave `level`.
    mutating func level(for level: Int) -> Int {
        while let last = open.last, last >= level { open.removeLast() }
        open.append(level)
        return min(open.count + 1, 6)
    }
}
