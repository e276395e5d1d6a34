import BroadsheetDiagnostics
import BroadsheetModel

/// What an article says of its later life: updates, corrections, withdrawal, each with its time.
struct ArticleNotices {
    let clock: SiteClock
    /// The article's own date.
    let date: Timestamp
    private(set) var diagnostics: [Diagnostic] = []

    init(clock: SiteClock, date: Timestamp) {
        self.clock = clock
        self.date = date
    }

    /// When the article was updated; an update before the article's date is none.
    mutating func updated(_ written: ParsedDate?, at location: SourceLocation?) -> Timestamp? {
        guard let written else { return nil }
        let updated = clock.timestamp(written)
        let isBefore = updated.hasTime && date.hasTime ? updated < date : updated.day < date.day
        guard isBefore else { return updated }
        diagnostics.append(
            Diagnostic(
                .articleUpdatedEarly,
                "the article was updated on \(updated.day.iso), before its date \(date.day.iso), and the update was left out",
                at: location, hint: "write the day on which it was changed, or delete the line"))
        return nil
    }

    /// The corrections, the latest first; one without a date has the article's.
    mutating func corrections(_ written: [WrittenNotice]) -> [Correction] {
        guard !written.isEmpty else { return [] }
        let all = written.map { notice in
            if notice.date == nil { diagnostics.append(undated("correction", notice.location)) }
            return Correction(date: notice.date.map(clock.timestamp) ?? date, text: notice.text)
        }
        return all.enumerated().sorted { ($1.element.date, $0.offset) < ($0.element.date, $1.offset) }.map(\.element)
    }

    /// The withdrawal, with the files that the article's text shows.
    mutating func withdrawal(_ written: WrittenNotice?, files: [LocalLink]) -> Withdrawal? {
        guard let written else { return nil }
        if written.date == nil { diagnostics.append(undated("withdrawal", written.location)) }
        let paths = files.flatMap { [$0.path, $0.source].compactMap { $0 } }
        return Withdrawal(
            date: written.date.map(clock.timestamp), reason: written.text.isEmpty ? nil : written.text,
            title: written.title, files: paths.map { Fingerprint(of: $0) })
    }

    private func undated(_ what: String, _ location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .articleNoticeUndated,
            what == "correction"
                ? "the correction has no date, and was given the article's, \(date.day.iso)"
                : "the withdrawal has no date, so feeds cannot say that the article has changed",
            at: SourceLocation(path: location.path, line: location.line),
            hint: "begin it with its date, as in `\(date.day.iso) …`")
    }
}
