import BroadsheetDiagnostics
import BroadsheetModel

/// The day and time of an article, and where they were found.
struct ArticleDate: Sendable, Hashable {
    /// Where a date may come from, the first that has one wins.
    enum Origin: Sendable, Hashable {
        case written, fileName, folder, modification
    }

    let timestamp: Timestamp
    let origin: Origin

    /// The date of an article: what is written in the file, else the file's name, else its folders, else the day on
    /// which the file was last changed, with a warning.
    ///
    /// A written date that cannot be read is a warning when the name or the folders have one, else an error: the
    /// article would come out on a day that nobody chose.
    static func of(
        written: WrittenDate?, place: FilePlace, file: SourceFile, source: SourceText, clock: SiteClock
    ) -> Diagnosed<ArticleDate> {
        var diagnostics: [Diagnostic] = []
        switch written?.reading {
        case .success(let date): return Diagnosed(ArticleDate(timestamp: clock.timestamp(date), origin: .written))
        case .failure(let problem):
            diagnostics.append(
                Diagnostic(
                    .frontMatterBadDate, problem.message, at: written.map { source.location($0.range) },
                    hint: problem.hint, severity: place.day == nil ? .error : .warning))
        case nil: break
        }
        if let day = place.day {
            let origin: Origin = place.dayPlace == .fileName ? .fileName : .folder
            return Diagnosed(ArticleDate(timestamp: clock.timestamp(day), origin: origin), diagnostics)
        }
        let day = clock.timestamp(at: file.modified.seconds).day
        if written == nil {
            diagnostics.append(
                Diagnostic(
                    .dateMissing, "the article has no date, and was given the day of its last change, \(day.iso)",
                    at: SourceLocation(path: file.path),
                    hint: "write `date: \(day.iso)` into it, or call the file `\(day.iso)-\(fileName(file))`"))
        }
        return Diagnosed(ArticleDate(timestamp: clock.timestamp(day), origin: .modification), diagnostics)
    }

    private static func fileName(_ file: SourceFile) -> Substring {
        file.relativePath.split(separator: "/").last ?? ""
    }
}
