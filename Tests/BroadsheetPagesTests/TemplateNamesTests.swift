import BroadsheetRenderer
import Foundation
import Testing

@testable import BroadsheetPages

/// The documentation's list of names is made from the shapes themselves; `RECORD=1` writes it anew and fails.
@Suite struct TemplateNamesTests {
    private let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
        .appendingPathComponent("Sources/BroadsheetBuilder/Documentation.docc/TemplateLanguage.md")

    @Test func `the documentation names what each template may name`() throws {
        let text = try String(contentsOf: page, encoding: .utf8)
        let marker = "<!-- names -->\n"
        let end = try #require(text.range(of: marker)).upperBound
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try (text[..<end] + names).write(to: page, atomically: true, encoding: .utf8)
            Issue.record("recorded the names")
            return
        }
        #expect(text[end...] == names[...])
    }

    private let groups: [(name: String, shape: RecordShape)] = [
        ("DATE", DateContext.shape), ("LINK", LinkContext.shape), ("SOURCE", SourceContext.shape),
        ("TOPIC", TopicLinkContext.shape), ("PICTURE", PictureContext.shape), ("ENTRY", EntryContext.shape),
        ("DAY", DayContext.shape), ("GROUP", GroupContext.shape), ("PAGER", PagerContext.shape),
        ("WORDS", CommonContext.wordsShape),
    ]

    private var names: String {
        var out = "\n### Groups that come up again\n\n"
        for group in groups where group.name != "SOURCE" {
            out += "    \(group.name) = \(inner(group.shape, besides: group.name))\n"
        }
        out += "\n### On every page\n\n"
        out += block(CommonContext.fields(SiteNames()))
        for name in TemplateName.allCases where name != .notFound {
            out += "\n### \(name.file)\n\n" + block(Array(fields(name)))
        }
        return out
    }

    private func fields(_ name: TemplateName) -> ArraySlice<(String, ValueShape)> {
        let all = name.shape(SiteNames()).fields.map { ($0.name, $0.shape) }
        return all.dropFirst(CommonContext.fields(SiteNames()).count)
    }

    private func block(_ fields: [(String, ValueShape)]) -> String {
        fields.map { "    \(notation($0, $1))\n" }.joined()
    }

    private func inner(_ shape: RecordShape, besides own: String = "") -> String {
        shape.fields.isEmpty
            ? "…" : shape.fields.map { notation($0.name, $0.shape, besides: own) }.joined(separator: " ")
    }

    private func notation(_ name: String, _ shape: ValueShape, besides own: String = "") -> String {
        switch shape {
        case .text: name
        case .html: name + "!"
        case .flag: name + "?"
        case .record(let shape): "\(name){\(group(shape) ?? inner(shape))}"
        case .list(let shape): "\(name)[\(group(shape) ?? inner(shape))]"
        }
    }

    private func group(_ shape: RecordShape) -> String? { groups.first { $0.shape == shape }?.name }
}
