import BroadsheetDiagnostics
import Foundation
import Testing

@testable import BroadsheetContent

@Suite struct FileReaderTests {
    @Test func `a file that vanished after the scan is an error that asks to build again`() {
        let file = SourceFile(
            path: "Content/world/a.md", shownCount: 8, folder: NSTemporaryDirectory() + UUID().uuidString + "/",
            target: nil, kind: .markdown, size: 3, modified: .init(seconds: 1, nanoseconds: 0),
            changed: .init(seconds: 1, nanoseconds: 0), inode: 1)
        let read = FileReader().bytes(of: file)
        #expect(read.value == nil)
        #expect(read.diagnostics.map(\.severity) == [.error])
        #expect(
            read.diagnostics.first?.message
                == "the file `Content/world/a.md` cannot be read: no such file or directory")
        #expect(read.diagnostics.first?.hint == "it was there when the build began; build again")
    }
}
