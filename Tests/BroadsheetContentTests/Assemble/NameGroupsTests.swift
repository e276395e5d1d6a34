import BroadsheetDiagnostics
import Testing

@testable import BroadsheetContent

@Suite struct NameGroupsTests {
    private func groups(
        _ names: [[String]], registry: [(name: String, aliases: [String])] = []
    ) -> NameGroups {
        NameGroups(.authors, names, registry: registry, place: { SourceLocation(path: "a.md", line: $0 + 1) })
    }

    @Test func `one name in two spellings is one author, and the quieter one is shown`() {
        let found = groups([["ADA MOSS"], ["Ada  Moss"], ["ada moss"]])
        #expect(found.groups.map(\.name) == ["Ada  Moss"])
        #expect(found.groups.map(\.members) == [[0, 1, 2]])
        #expect(found.diagnostics.map(\.id) == [.authorSpelling, .authorSpelling])
    }

    @Test func `two names with one slug stay two, and the oldest keeps the plain address`() {
        let found = groups([["Rene Rye"], ["René Rye", "Ada Moss"], ["René Rye"]])
        #expect(found.groups.map(\.name) == ["Ada Moss", "Rene Rye", "René Rye"])
        #expect(found.groups.map(\.slug.text) == ["ada-moss", "rene-rye", "rene-rye-2"])
        #expect(found.ofMember == [[1], [2, 0], [2]])
        #expect(found.diagnostics.map(\.id) == [.authorSameSlug])
    }

    @Test func `what the editor says joins names without a word`() {
        let found = groups([["A. Moss"], ["ADA MOSS", "A. Moss"]], registry: [("Ada Moss", ["A. Moss"])])
        #expect(found.groups.map(\.name) == ["Ada Moss"])
        #expect(found.ofMember == [[0], [0]])
        #expect(found.diagnostics.isEmpty)
    }
}
