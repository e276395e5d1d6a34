import Synchronization

/// What a template shows of each of many records, made when it is first asked for and kept, since many pages show it.
///
/// Every worker that renders pages asks for the same records, so the bytes lie behind locks, one for each run of records:
/// two workers seldom meet at one.
public final class RenderedRecords: Sendable {
    private static let runLength = 64

    private struct Kept {
        var bytes: [UInt8] = []
        /// For each record of the run the place of its bytes; nil before they are made.
        var places = [Range<Int32>?](repeating: nil, count: RenderedRecords.runLength)
    }

    private final class Run: Sendable {
        let kept = Mutex(Kept())
    }

    private let template: Template
    private let record: @Sendable (Int) -> TemplateRecord
    private let runs: [Run]

    /// Nothing yet of what a template shows of `count` records, which `record` makes.
    public init(_ template: Template, count: Int, record: @escaping @Sendable (Int) -> TemplateRecord) {
        self.template = template
        self.record = record
        runs = (0..<(count + RenderedRecords.runLength - 1) / RenderedRecords.runLength).map { _ in Run() }
    }

    /// Appends what the template shows of a record.
    func append(_ index: Int, to buffer: inout [UInt8]) {
        runs[index / RenderedRecords.runLength].kept.withLock { kept in
            let position = index % RenderedRecords.runLength
            let place = kept.places[position] ?? make(index, &kept)
            kept.places[position] = place
            buffer.append(kept.bytes.span.extracting(Int(place.lowerBound)..<Int(place.upperBound)))
        }
    }

    private func make(_ index: Int, _ kept: inout Kept) -> Range<Int32> {
        let start = kept.bytes.count
        template.render(record(index), into: &kept.bytes)
        return Int32(start)..<Int32(kept.bytes.count)
    }
}

/// A list of records that are rendered already, or will be when the first page shows them.
public struct RenderedList: Sendable, Hashable {
    let records: RenderedRecords
    /// Which of the records stand in the list.
    let indices: [Int]

    /// A list of some of the records.
    public init(_ records: RenderedRecords, _ indices: [Int]) {
        self.records = records
        self.indices = indices
    }

    func append(to buffer: inout [UInt8]) {
        for index in indices { records.append(index, to: &buffer) }
    }

    /// Whether two lists hold the same records of the same place.
    public static func == (a: RenderedList, b: RenderedList) -> Bool {
        a.records === b.records && a.indices == b.indices
    }

    /// Feeds the hasher with what `==` looks at.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(ObjectIdentifier(records))
        hasher.combine(indices)
    }
}
