import BroadsheetBuilder
import BroadsheetDiagnostics

/// What a build did, as one JSON object.
struct BuildSummary {
    let report: BuildReport

    var json: String {
        var object = JSONObject()
        object.add("kind", "build")
        object.add("built", report.isBuilt)
        object.add("articles", report.articles)
        object.add("heldBack", report.heldBack.count)
        object.add("output", report.output)
        if let written = report.written {
            object.add("files", written.files)
            object.add("added", written.added)
            object.add("changed", written.changed)
            object.add("deleted", written.deleted)
            object.add("bytes", written.bytes)
        }
        object.add("errors", report.diagnostics.filter { $0.severity == .error }.count)
        object.add("warnings", report.diagnostics.filter { $0.severity == .warning }.count)
        return object.text
    }
}
