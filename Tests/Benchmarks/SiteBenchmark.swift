/// Builds a site of generated articles as a whole process, and prints what each stage and each kind of rebuild takes.
///
/// Each folder that is named is measured in turn: memory for figures that can be compared, a disk for figures as they are.
struct SiteBenchmark {
    let program: String
    let articles: Int
    let rounds: Int
    let folders: [String]

    private enum Phase: String, CaseIterable {
        case cold, same, edit, add
    }

    /// What was found in one folder, by phase.
    private struct Figures {
        var usages: [Phase: [Machine.Usage]] = [:]

        func median(_ phase: Phase, _ value: (Machine.Usage) -> Double) -> Double {
            middle((usages[phase] ?? []).map(value))
        }

        /// What the last run of a phase says of the files.
        func files(_ phase: Phase) -> String {
            let summary = usages[phase]?.last?.output.split(separator: "\n").last { $0.contains(" files into ") } ?? ""
            return summary.split(separator: ": ").dropFirst().first?.split(separator: ", in ").first.map { String($0) }
                ?? ""
        }

        /// Milliseconds of each stage, in the program's order.
        func stages(_ phase: Phase) -> [(name: String, milliseconds: Double)] {
            let lists = (usages[phase] ?? []).map { SiteBenchmark.stages($0.output) }
            return (lists.first ?? []).map { stage in
                (stage.name, middle(lists.flatMap { $0.filter { $0.name == stage.name } }.map(\.milliseconds)))
            }
        }
    }

    func run() -> Bool {
        do {
            for folder in folders {
                print("\n\(articles) articles, median of \(rounds), in \(folder)")
                try Machine.makeFolder(folder)
                let site = folder + "/site"
                try Machine.remove(site)
                try Corpus(count: articles).write(to: site)
                report(try measure(site))
                try Machine.remove(site)
            }
        } catch let failure as Machine.Failure {
            print(failure.message)
            return false
        } catch {
            print("\(error)")
            return false
        }
        return true
    }

    private func measure(_ site: String) throws -> Figures {
        var figures = Figures()
        for round in 0..<rounds {
            try Machine.remove(site + "/Output")
            try Machine.remove(site + "/.broadsheet")
            for phase in Phase.allCases {
                switch phase {
                case .cold, .same: break
                case .edit:
                    let path = site + "/" + Corpus.path(articles / 2)
                    try Machine.write("\nOne more sentence, number \(round).\n", to: path, appending: true)
                case .add: try Machine.write(Corpus.fresh(round), to: "\(site)/Content/world/late-\(round).md")
                }
                figures.usages[phase, default: []].append(
                    try Machine.run([program, "build", "-s", site, "--now", Corpus.now, "--timings"]))
            }
        }
        return figures
    }

    private func report(_ figures: Figures) {
        print(padded("phase", to: 8) + ["wall s", "cpu s", "MB"].map { padded($0, to: -9) }.joined() + "  files")
        for phase in Phase.allCases {
            print(
                padded(phase.rawValue, to: 8) + number(figures.median(phase, \.wall))
                    + number(figures.median(phase, \.cpu)) + number(figures.median(phase, \.peak), digits: 0) + "  "
                    + figures.files(phase))
        }
        print("\n" + padded("stage ms", to: 14) + Phase.allCases.map { padded($0.rawValue, to: -9) }.joined())
        let columns = Phase.allCases.map { figures.stages($0) }
        for stage in columns.first ?? [] {
            let cells = columns.map { column in
                column.first { $0.name == stage.name }.map { number($0.milliseconds, digits: 0) } ?? padded("", to: -9)
            }
            print(padded(stage.name, to: 14) + cells.joined())
        }
    }

    /// The lines `stage: 12 ms` of a build with `--timings`.
    private static func stages(_ output: String) -> [(name: String, milliseconds: Double)] {
        output.split(separator: "\n").compactMap { line in
            guard line.hasSuffix(" ms"), let colon = line.firstIndex(of: ":") else { return nil }
            let figure = line[line.index(after: colon)...].dropLast(" ms".count).drop { $0 == " " }
            return Double(figure).map { (String(line[..<colon]), $0) }
        }
    }
}
