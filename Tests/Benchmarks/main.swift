/// Runs the measurement that is named:
///
///     broadsheet-benchmarks templates
///     broadsheet-benchmarks markdown [FOLDER]
///     broadsheet-benchmarks topics [FOLDER [PREDICTIONS]]
///     broadsheet-benchmarks write FOLDER
///     broadsheet-benchmarks site PROGRAM ARTICLES ROUNDS FOLDER …
///
/// Each prints its figures; the exit code is 1 if one is not within its limits or could not be taken.
let words = Array(CommandLine.arguments.dropFirst())

switch words.first {
case "templates" where words.count == 1: Machine.exit(TemplateBenchmark.run() ? 0 : 1)
case "markdown" where words.count <= 2:
    Machine.exit(MarkdownBenchmark.run(folder: words.dropFirst().first) ? 0 : 1)
case "topics" where words.count <= 3:
    let (folder, predictions) = (words.dropFirst().first, words.dropFirst(2).first)
    Machine.exit(try TopicsBenchmark.run(folder: folder, predictions: predictions) ? 0 : 1)
case "write" where words.count == 2: Machine.exit(await WriteBenchmark.run(in: words[1]) ? 0 : 1)
case "site" where words.count >= 5:
    guard let articles = Int(words[2]), let rounds = Int(words[3]), articles > 0, rounds > 0 else { fallthrough }
    let benchmark = SiteBenchmark(
        program: words[1], articles: articles, rounds: rounds, folders: Array(words.dropFirst(4)))
    Machine.exit(benchmark.run() ? 0 : 1)
default:
    print(
        "usage: broadsheet-benchmarks templates | markdown [FOLDER] | topics [FOLDER [PREDICTIONS]] | write FOLDER | "
            + "site PROGRAM ARTICLES ROUNDS FOLDER …")
    Machine.exit(64)
}
