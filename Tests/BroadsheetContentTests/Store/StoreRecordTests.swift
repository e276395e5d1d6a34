import BroadsheetModel
import Testing

@testable import BroadsheetContent

@Suite struct StoreRecordTests {
    private func file(
        size: Int = 10, modified: Int = 100, changed: SourceFile.Time = .init(seconds: 100, nanoseconds: 1),
        inode: UInt64 = 1
    ) -> SourceFile {
        SourceFile(
            path: "a.md", shownCount: 0, folder: "", target: nil, kind: .markdown, size: size,
            modified: .init(seconds: modified, nanoseconds: 0), changed: changed, inode: inode)
    }

    private func record(
        _ file: SourceFile, usesModification: Bool = false, scanned: Int = 200, isPageFolder: Bool = false
    ) -> StoreRecord {
        StoreRecord(
            file, content: Fingerprint(of: "text"), isPageFolder: isPageFolder, usesModification: usesModification,
            scanned: .init(seconds: scanned, nanoseconds: 0))
    }

    @Test func `a file is the same when size, times, inode and place are`() {
        let known = record(file())
        #expect(known.isSame(file(), isPageFolder: false))
        #expect(!known.isSame(file(), isPageFolder: true))
        #expect(!known.isSame(file(size: 11), isPageFolder: false))
        #expect(!known.isSame(file(modified: 101), isPageFolder: false))
        #expect(!known.isSame(file(changed: .init(seconds: 100, nanoseconds: 2)), isPageFolder: false))
        #expect(!known.isSame(file(inode: 2), isPageFolder: false))
    }

    @Test func `a file that was changed just before it was read is read again`() {
        let fine = SourceFile.Time(seconds: 199, nanoseconds: 950_000_000)
        #expect(!record(file(changed: fine)).isSame(file(changed: fine), isPageFolder: false))
        let coarse = SourceFile.Time(seconds: 198, nanoseconds: 0)
        #expect(!record(file(changed: coarse)).isSame(file(changed: coarse), isPageFolder: false))
        let old = SourceFile.Time(seconds: 199, nanoseconds: 800_000_000)
        #expect(record(file(changed: old)).isSame(file(changed: old), isPageFolder: false))
        // A clock that runs ahead.
        let ahead = SourceFile.Time(seconds: 300, nanoseconds: 1)
        #expect(!record(file(changed: ahead)).isSame(file(changed: ahead), isPageFolder: false))
    }

    @Test func `equal bytes are read as before, unless the day of the last change was taken for the date`() {
        let content = Fingerprint(of: "text")
        let touched = file(modified: 150)
        #expect(record(file()).holds(touched, content: content, isPageFolder: false))
        #expect(!record(file()).holds(touched, content: Fingerprint(of: "texts"), isPageFolder: false))
        #expect(!record(file()).holds(touched, content: content, isPageFolder: true))
        #expect(!record(file(), usesModification: true).holds(touched, content: content, isPageFolder: false))
        #expect(record(file(), usesModification: true).holds(file(), content: content, isPageFolder: false))
    }
}
