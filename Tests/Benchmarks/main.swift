/// Runs the measurement that is named: `swift run -c release broadsheet-benchmarks templates`.
///
/// Each measurement prints its figures and whether they are within what was asked for; the exit code is 1 if not.
let benchmarks: [(name: String, run: () -> Bool)] = [
    ("templates", TemplateBenchmark.run)
]

let asked = CommandLine.arguments.dropFirst()
let unknown = asked.filter { name in !benchmarks.contains { $0.name == name } }
var isWithinLimits = unknown.isEmpty
if !unknown.isEmpty {
    let names = benchmarks.map(\.name).joined(separator: ", ")
    print("unknown benchmark \(unknown.joined(separator: ", ")); there is: \(names)")
}
for benchmark in benchmarks where asked.isEmpty || asked.contains(benchmark.name) {
    if !benchmark.run() { isWithinLimits = false }
}
exitProcess(isWithinLimits ? 0 : 1)
