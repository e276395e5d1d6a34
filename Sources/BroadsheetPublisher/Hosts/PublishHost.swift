import BroadsheetModel

/// A host that takes files one after the other.
protocol PublishHost: Sendable {
    /// Where it is, in words for people; no secrets.
    var place: String { get }
    /// The bytes of the list that earlier publishing has left; nil when there is none.
    func readList() async throws(PublishError) -> [UInt8]?
    /// Which of these files are there although no list names them.
    func existing(among files: [LocalFile]) async throws(PublishError) -> Set<String>
    /// Clears away what an interrupted run has left waiting, so that it never comes into place with other files.
    func begin() async throws(PublishError)
    /// Sends the files of a phase; a file that readers may come to is whole at every instant.
    func send(_ phase: PublishPhase, _ progress: PublishProgress) async throws(PublishError)
    /// Deletes files, and then folders, as far as nothing else is in them.
    func delete(_ paths: [String], emptied folders: [String]) async throws(PublishError)
    /// Puts a list in the place of the one that was there.
    func writeList(_ bytes: [UInt8]) async throws(PublishError)
    /// Clears away what helped with sending.
    func finish() async
    /// How many files may be sent before the host's list is worth another note.
    var filesInPart: Int { get }
}

extension PublishHost {
    func begin() async throws(PublishError) {}
    func finish() async {}
    var filesInPart: Int { 2_000 }
}
