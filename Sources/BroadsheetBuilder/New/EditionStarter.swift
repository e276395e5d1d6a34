import BroadsheetContent
import BroadsheetDiagnostics
import BroadsheetModel
import FoundationEssentials

/// Begins the next edition or a new article: finds its date, number, sections and place, and writes its file.
///
/// The disk is read when it is made, and written by `write` alone.
public struct EditionStarter: Sendable {
    let settings: SiteSettings
    let site: Site
    let earlier: EarlierEditions
    /// Errors of the content: what could not be read was not counted.
    public let problems: [Diagnostic]

    /// Reads the site.
    public init(options: BuildOptions) async throws {
        let read = try await SiteBuilder(options: options).read()
        settings = read.settings
        site = read.site.value
        problems = read.site.diagnostics.filter { $0.severity == .error }
        earlier = EarlierEditions(read.site.value)
    }

    var today: CalendarDay { site.now.day }

    /// The next edition, or the one of a day.
    public func edition(on wanted: CalendarDay? = nil) throws -> NewEdition {
        let cadence = try cadence()
        let next = try wanted == nil ? nextDay(cadence) : nil
        guard let day = wanted ?? next?.day else {
            throw BuildError(
                "no day is left for the next edition",
                hint: "write `--date` and a day, or take days out of `off` under `[new]`")
        }
        if wanted == nil, earlier.areEditions, let last = earlier.all.first, last.day > today {
            throw BuildError(
                "the next edition is there already: `\(last.path)`",
                hint: "fill it in, or write `--date \(day.iso)` for the one after it")
        }
        let before = earlier.areEditions ? earlier.all.filter { $0.day < day } : []
        let title = EditionTitle(
            after: before.prefix(5).map { EditionTitle.Earlier(title: $0.title, day: $0.day) }, count: before.count,
            day: day, pattern: settings.configuration.new.title)
        let found = try leftovers(before)
        let path = path(day, before, title)
        let sections = standing(before)
        let (text, copied) =
            isMarkdown(path)
            ? (frontMatter(title.text ?? dated(day), day, section: nil), [])
            : digest(day, title.text, sections, found.map(\.part))
        let isOff = settings.configuration.new.off.contains { $0.holds(day) }
        return NewEdition(
            file: file(path, text), day: day, title: title.text, number: title.number, cadence: cadence,
            skipped: next?.skipped ?? (isOff ? [day] : []), passed: next?.passed ?? [],
            sections: isMarkdown(path) ? [] : sections,
            leftovers: found.map { path, part in
                NewEdition.Leftover(
                    path: path, line: part.line, headline: part.headline, isCopied: copied.contains(part))
            },
            drafts: drafts(for: day))
    }

    /// Writes the file of an edition; an error when it is there already, and nothing is changed then.
    public func write(_ edition: NewEdition) throws {
        guard try !edition.file.write() else { return }
        let cadence = edition.cadence ?? .days(1)
        let later = NextEditionDay(cadence, after: edition.day, today: today, off: settings.configuration.new.off)
        throw taken(
            edition.file, "fill it in, or write `--date \((later?.day ?? edition.day.adding(1)).iso)` for another")
    }

    func cadence() throws -> Cadence? {
        let new = settings.configuration.new
        if let every = new.every, every == .twoWeeks || every == .month, new.days.count > 1 {
            throw BuildError(
                "`[new]` has `every = \"\(every.rawValue)\"` and \(new.days.count) days",
                hint: "name one day, as in `days = [\"\(new.days[0].name.prefix(3))\"]`")
        }
        return new.cadence(after: earlier.days, today: today)
    }

    func nextDay(_ cadence: Cadence?) throws -> NextEditionDay? {
        // Where nothing tells the cadence, an edition a day does no harm: the report says so.
        NextEditionDay(
            cadence ?? .days(1), after: cadence == nil ? earlier.last.map { max($0, today.adding(-1)) } : earlier.last,
            today: today, off: settings.configuration.new.off)
    }

    /// The sections of the configuration, or those that most of the last five editions have, in their order.
    private func standing(_ before: [EarlierEditions.Edition]) -> [String] {
        if let named = settings.configuration.new.sections { return named }
        let latest = before.prefix(5)
        var names: [String] = []
        for name in latest.flatMap(\.sections) where !names.contains(where: { isSame($0, name) }) { names.append(name) }
        let usual = names.filter { name in
            latest.filter { $0.sections.contains { isSame($0, name) } }.count * 2 > latest.count
        }
        let order = settings.configuration.sections
        let ranked = usual.enumerated().map { index, name in
            (name: name, rank: order.firstIndex { isSame($0, name) } ?? order.count + index)
        }
        return ranked.sorted { $0.rank < $1.rank }.map(\.name)
    }

    func isSame(_ a: String, _ b: String) -> Bool { SectionName(a).slug == SectionName(b).slug }

    private func digest(
        _ day: CalendarDay, _ title: String?, _ sections: [String], _ found: [DigestLeftover]
    ) -> (String, [DigestLeftover]) {
        func skeleton(_ parts: [DigestLeftover]) -> DigestSkeleton {
            DigestSkeleton(
                title: title, day: day, isEnglish: settings.configuration.language.lowercased().hasPrefix("en"),
                sections: sections, leftovers: parts)
        }
        var copied: [DigestLeftover] = []
        for part in found where !part.text.isEmpty && skeleton(copied + [part]).isReadBack { copied.append(part) }
        return (skeleton(copied).text, copied)
    }

    /// What the digests of the last edition's day have left over.
    private func leftovers(_ before: [EarlierEditions.Edition]) throws -> [(path: String, part: DigestLeftover)] {
        guard let last = before.first?.day else { return [] }
        return try before.filter { $0.day == last && EarlierEditions.isDigest($0.path) }.flatMap { edition in
            do {
                let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: place(edition.path))))
                return DigestLeftover.read(path: edition.path, bytes: bytes).map { (edition.path, $0) }
            } catch {
                throw BuildError("could not read `\(edition.path)`", hint: "make the file readable")
            }
        }
    }

    /// Drafts in Markdown that are not meant for a later day.
    private func drafts(for day: CalendarDay) -> [NewEdition.Draft] {
        site.heldBack.map(\.article).filter { article in
            article.schedule.isDraft && !EarlierEditions.isDigest(article.place.path) && article.date.day <= day
                && article.schedule.publish.map { $0.day <= day } ?? true
        }.map { article in
            let path = article.place.path
            let typed =
                path.split(separator: "/").contains("_drafts")
                ? "move it out of `_drafts` and write `date: \(day.iso)`"
                : "write `date: \(day.iso)` in place of `draft: true`"
            return NewEdition.Draft(path: path, line: article.place.line, title: article.title, hint: typed)
        }.sorted { ($0.path, $0.line) < ($1.path, $1.line) }
    }
}
