import BroadsheetRenderer
import Foundation
import Testing

@testable import BroadsheetPages

@Suite struct ThemeTests {
    private let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    @Test func `the program carries every file of the folder Templates`() throws {
        let folder = package.appendingPathComponent("Templates")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { !$0.hasPrefix(".") }
        #expect(Theme.standardFiles.map(\.name).sorted() == names.sorted())
        for file in Theme.standardFiles {
            #expect(try Data(file.bytes) == Data(contentsOf: folder.appendingPathComponent(file.name)))
        }
    }

    @Test func `the default theme compiles without a problem and has a template for every page kind`() {
        let theme = Theme.compile(own: [])
        #expect(theme.diagnostics == [])
        for name in TemplateName.allCases { #expect(theme.value.templates[name.rawValue] != nil) }
    }

    @Test func `an asset's address changes with its content and with nothing else`() throws {
        func route(_ css: String) throws -> String {
            let theme = Theme.compile(own: [.init(name: "style.css", path: "style.css", bytes: Array(css.utf8))])
            return try #require(theme.value.assets.first { $0.name == "style_css" }).route.path
        }
        #expect(try route("a {}") == route("a {}"))
        #expect(try route("a {}") != route("b {}"))
        #expect(try route("a {}").hasPrefix("assets/style."))
        #expect(try route("a {}").hasSuffix(".css"))
    }
}
