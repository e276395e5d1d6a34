/// Turns problems into lines for people or for tools.
public struct DiagnosticFormatter: Sendable {
    /// The shape of the output.
    public enum Style: String, Sendable, CaseIterable {
        /// The message with a frame around the place.
        case full
        /// `path:line:col: severity: message [id]`.
        case short
        /// One JSON object a line.
        case json
    }

    /// The shape of the output.
    public let style: Style
    /// Whether the words may be coloured; only `full` and `short` obey.
    public let color: Bool

    /// A formatter of one style.
    public init(style: Style = .full, color: Bool = false) {
        self.style = style
        self.color = color
    }

    /// The text of one problem, ending with a line break.
    public func format(_ diagnostic: Diagnostic) -> String {
        switch style {
        case .full: full(diagnostic)
        case .short: short(diagnostic)
        case .json: json(diagnostic)
        }
    }

    private func full(_ d: Diagnostic) -> String {
        let lines = ([d.location] + d.related.map(\.location)).compactMap { $0?.line }
        let margin = String(repeating: " ", count: lines.max().map { String($0).count } ?? 1)
        var out = "\(paint(d.severity.rawValue, d.severity)): \(visible(d.message)) [\(d.id.rawValue)]\n"
        if let location = d.location { out += frame(location, margin: margin, note: nil) }
        for related in d.related { out += frame(related.location, margin: margin, note: related.message) }
        if let hint = d.hint {
            out += "\(margin) = hint: \(visible(hint))\n"
        }
        return out
    }

    private func frame(_ location: SourceLocation, margin: String, note: String?) -> String {
        var out = "\(margin)--> \(place(location))\(note.map { ": " + visible($0) } ?? "")\n"
        guard let line = location.line, let text = location.lineText else { return out }
        let number = String(repeating: " ", count: margin.count - String(line).count) + String(line)
        guard let column = location.column else {
            out += "\(margin) |\n\(number) | \(cut(text))\n"
            return out
        }
        let window = Window(line: text, column: column, length: location.length)
        out += "\(margin) |\n\(number) | \(visible(window.text))\n"
        out += "\(margin) | \(window.indent)\(String(repeating: "^", count: window.length))\n"
        return out
    }

    private func cut(_ text: String) -> String { visible(Window(line: text, column: 1, length: 1).text) }

    private func short(_ d: Diagnostic) -> String {
        let place = d.location.map { self.place($0) + ": " } ?? ""
        return "\(place)\(paint(d.severity.rawValue, d.severity)): \(visible(d.message)) [\(d.id.rawValue)]\n"
    }

    private func place(_ location: SourceLocation) -> String {
        var out = visible(location.path)
        if let line = location.line { out += ":\(line)" }
        if location.line != nil, let column = location.column { out += ":\(column)" }
        return out
    }

    private func json(_ d: Diagnostic) -> String {
        var object = JSONObject()
        object.add("kind", "diagnostic")
        object.add("id", d.id.rawValue)
        object.add("severity", d.severity.rawValue)
        object.add("message", d.message)
        if let location = d.location { add(location, to: &object) }
        object.add("hint", d.hint)
        if !d.related.isEmpty {
            object.add(
                "related",
                objects: d.related.map { related in
                    var inner = JSONObject()
                    inner.add("message", related.message)
                    add(related.location, to: &inner)
                    return inner
                })
        }
        return object.text + "\n"
    }

    private func add(_ location: SourceLocation, to object: inout JSONObject) {
        object.add("path", location.path)
        object.add("line", location.line)
        object.add("column", location.column)
        object.add("length", location.column == nil ? nil : location.length)
    }

    private func paint(_ word: String, _ severity: Severity) -> String {
        guard color else { return word }
        let code =
            switch severity {
            case .error: "31"
            case .warning: "33"
            case .note: "36"
            }
        return "\u{1B}[1;\(code)m\(word)\u{1B}[0m"
    }

    /// Control and direction characters made visible, so that no content can steer the terminal.
    private func visible(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: \.steersTerminal) else { return text }
        var out = ""
        for scalar in text.unicodeScalars {
            if scalar.steersTerminal {
                out += scalar == "\t" ? " " : "\u{FFFD}"
            } else {
                out.unicodeScalars.append(scalar)
            }
        }
        return out
    }
}

/// The part of a long line that is shown, with the marked characters inside it.
private struct Window {
    let text: String
    let indent: String
    let length: Int

    init(line: String, column: Int, length: Int) {
        let widest = 160
        let characters = Array(line.prefix(column + widest))
        let first = max(0, min(column - 1, characters.count) - 60)
        let last = min(characters.count, first + widest)
        text = (first > 0 ? "…" : "") + String(characters[first..<last])
        let before = characters[first..<min(column - 1, last)]
        // A tab is shown as one blank; wide characters take two cells in a terminal.
        indent = (first > 0 ? " " : "") + before.map { $0.isWide ? "  " : " " }.joined()
        self.length = max(1, min(length, last - min(column - 1, last)))
    }
}

extension Character {
    fileprivate var isWide: Bool {
        guard let value = unicodeScalars.first?.value else { return false }
        return (0x1100...0x115F).contains(value) || (0x2E80...0xA4CF).contains(value)
            || (0xAC00...0xD7A3).contains(value) || (0xF900...0xFAFF).contains(value)
            || (0xFE30...0xFE6F).contains(value) || (0xFF00...0xFF60).contains(value)
            || (0x1F300...0x1FAFF).contains(value) || (0x20000...0x3FFFD).contains(value)
    }
}

extension Unicode.Scalar {
    fileprivate var steersTerminal: Bool {
        value < 0x20 || (0x7F...0x9F).contains(value) || (0x202A...0x202E).contains(value)
            || (0x2066...0x2069).contains(value) || value == 0x2028 || value == 0x2029
    }
}
