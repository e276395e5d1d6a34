import ArgumentParser
import BroadsheetBuilder
import BroadsheetDiagnostics

/// `broadsheet list --explain FILE`
struct Explanation {
    let path: String
    let folder: String
    let json: Bool

    func show() throws -> ExitCode {
        let read = try DigestExplainer(path: path, folder: folder).explain()
        for diagnostic in read.diagnostics { Terminal.error(DiagnosticFormatter().format(diagnostic) + "\n") }
        let width = read.value.map(\.role.count).max() ?? 0
        for line in read.value { Terminal.line(json ? object(line) : row(line, width)) }
        return read.hasErrors ? .failure : .success
    }

    private func row(_ line: DigestExplainer.Line, _ width: Int) -> String {
        let number = String(line.number)
        let role = line.role + String(repeating: " ", count: width - line.role.count)
        let text = line.text.count > 60 ? line.text.prefix(59) + "…" : line.text[...]
        let row = "\(String(repeating: " ", count: max(0, 4 - number.count)))\(number)  \(role)  \(text)"
        return line.role == "blank"
            ? "\(String(repeating: " ", count: max(0, 4 - number.count)))\(number)"
            : "\(row)\n      \(String(repeating: " ", count: width))  └ \(line.reason)"
    }

    private func object(_ line: DigestExplainer.Line) -> String {
        var object = JSONObject()
        object.add("line", line.number)
        object.add("role", line.role)
        object.add("reason", line.reason)
        object.add("text", line.text)
        return object.text
    }
}
