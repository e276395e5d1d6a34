import Testing

@testable import BroadsheetContent

@Suite struct BylineNamesTests {
    @Test(arguments: [
        ("Jane Doe", ["Jane Doe"]), ("Jane Doe and John Roe", ["Jane Doe", "John Roe"]),
        ("Jane Doe, John Roe and Ann Poe", ["Jane Doe", "John Roe", "Ann Poe"]),
        ("Jane and John Doe", ["Jane and John Doe"]), ("Jane Doe, staff writer", ["Jane Doe"]),
        ("Jane Doe, Staff Writer", ["Jane Doe"]), ("Jane Doe | 3 min read", ["Jane Doe"]),
        ("Jane Doe in Vienna", ["Jane Doe"]), ("Ludwig van der Berg", ["Ludwig van der Berg"]),
        ("Reuters", ["Reuters"]), ("Jane Doe, Reuters", ["Jane Doe"]), ("Jane", []), ("our own correspondent", []),
        ("José Ortega y Gasset", ["José Ortega y Gasset"]), ("Anna Berg und Tom Kern", ["Anna Berg", "Tom Kern"]),
        ("山田太郎", ["山田太郎"]), ("", []), ("Jane Doe (Geneva)", ["Jane Doe"]), ("a desk of 5 people", []),
    ])
    func `a byline names people, and what is no name for sure is left out`(_ byline: String, _ names: [String]) {
        #expect(BylineNames.authors(in: byline).map(\.name) == names)
    }
}
