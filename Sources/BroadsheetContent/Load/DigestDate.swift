import BroadsheetDiagnostics
import BroadsheetModel

/// The day of a digest: its date line, else the file's name, its folders, the newest date among its articles, or the
/// day on which the file was last changed.
struct DigestDate {
    let context: LoadContext
    let file: SourceFile
    let source: SourceText
    let place: FilePlace

    func date(of document: DigestDocument) -> Diagnosed<Timestamp> {
        var diagnostics: [Diagnostic] = []
        if let day = calendarDay(document.day) { return Diagnosed(context.clock.timestamp(day)) }
        if let text = document.dateText, DigestDateReader.read(text).map({ $0.day == nil }) ?? true {
            diagnostics.append(bad(text, document.dateLine))
        }
        if let day = place.day { return Diagnosed(context.clock.timestamp(day), diagnostics) }
        let own = document.articles.compactMap { article in
            article.dateText.flatMap { calendarDay(DigestDateReader.read($0)?.day) }
        }
        if let newest = own.max() { return Diagnosed(context.clock.timestamp(newest), diagnostics) }
        let day = context.clock.timestamp(at: file.modified.seconds).day
        diagnostics.append(missing(day))
        return Diagnosed(context.clock.timestamp(day), diagnostics)
    }

    private func calendarDay(_ day: DigestDay?) -> CalendarDay? {
        day.flatMap { CalendarDay(year: $0.year, month: $0.month, day: $0.day) }
    }

    private func bad(_ text: String, _ line: Int?) -> Diagnostic {
        Diagnostic(
            .dateBad, "the date `\(text)` names no day",
            at: line.map { source.location(line: $0) } ?? SourceLocation(path: file.path),
            hint: "write it as `20 September 2026` or `2026-09-20`")
    }

    private func missing(_ day: CalendarDay) -> Diagnostic {
        let name = file.relativePath.split(separator: "/").last ?? ""
        return Diagnostic(
            .dateMissing, "the digest has no date, and was given the day of its last change, \(day.iso)",
            at: SourceLocation(path: file.path),
            hint: "write `Date: \(day.iso)` as its first line, or call the file `\(day.iso)-\(name)`")
    }
}
