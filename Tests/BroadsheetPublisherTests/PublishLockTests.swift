import Testing

@testable import BroadsheetPublisher

@Suite struct PublishLockTests {
    @Test func `one run at a time publishes to a target`() throws {
        let folder = try TemporaryFolder()
        do {
            let first = try PublishLock(folder: folder.path + "/publish", target: "live")
            let error = #expect(throws: PublishError.self) {
                _ = try PublishLock(folder: folder.path + "/publish", target: "live")
            }
            #expect(error?.kind == .failed)
            _ = try PublishLock(folder: folder.path + "/publish", target: "other")
            withExtendedLifetime(first) {}
        }
        _ = try PublishLock(folder: folder.path + "/publish", target: "live")
    }

    @Test func `where nothing can be written there is no lock`() throws {
        _ = try PublishLock(folder: "/proc/nowhere", target: "live")
    }
}
