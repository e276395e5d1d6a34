import BroadsheetDiagnostics
import Foundation
import Testing

@testable import BroadsheetRenderer

/// The official tests of Mustache 1.4, run without strictness: their data has no shapes that are known beforehand.
@Suite struct TemplateSpecificationTests {
    @Test(arguments: [
        "comments", "delimiters", "interpolation", "inverted", "partials", "sections", "inheritance",
    ])
    func `every official test of a module passes`(module: String) throws {
        guard let tests = try Specification.tests(of: module) else { return }
        #expect(tests.count >= 12)
        for test in tests {
            let rendered = test.rendered()
            #expect(rendered.value == test.expected, "\(module): \(test.name)")
            #expect(rendered.diagnostics.isEmpty, "\(module): \(test.name)")
        }
    }

    @Test func `a name that a value would choose is an error in each official test of dynamic names`() throws {
        guard let tests = try Specification.tests(of: "dynamic-names") else { return }
        for test in tests where test.template.contains("{{>*") || test.template.contains("{{<*") {
            #expect(test.rendered().hasErrors, "\(test.name)")
        }
    }
}

private struct Specification: Decodable {
    let tests: [Case]

    struct Case: Decodable {
        let name: String
        let data: JSONValue
        let template: String
        let expected: String
        let partials: [String: String]?

        func rendered() -> Diagnosed<String> {
            var files = [TemplateFile(name: "page.html", source: SourceText(path: "page.html", text: template))]
            for (name, text) in (partials ?? [:]).sorted(by: { $0.key < $1.key }) {
                files.append(TemplateFile(name: name + ".html", source: SourceText(path: name, text: text)))
            }
            let shape = data.itemShape
            let compiled = TemplateSet.compile(files: files, pages: [(name: "page", shape: shape)], isStrict: false)
            var buffer: [UInt8] = []
            compiled.value["page"]?.render(data.item(of: shape), into: &buffer)
            return Diagnosed(String(decoding: buffer, as: UTF8.self), compiled.diagnostics)
        }
    }

    /// The tests of a module; nil, said in a line, when the shared folder is not here and need not be.
    static func tests(of module: String) throws -> [Case]? {
        let environment = ProcessInfo.processInfo.environment
        let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let shared =
            environment["BROADSHEET_SHARED"].map { URL(filePath: $0) }
            ?? package.deletingLastPathComponent().appending(path: "shared")
        let file = shared.appending(path: "specs/mustache/\(module).json")
        guard FileManager.default.fileExists(atPath: file.path) else {
            print("skipped: the Mustache specification is not at \(file.path)")
            #expect(environment["CI"] != "true", "the Mustache specification is missing")
            return nil
        }
        return try JSONDecoder().decode(Specification.self, from: Data(contentsOf: file)).tests
    }
}

/// Data of any form; what is not an object becomes a record whose only name is `.`.
private enum JSONValue: Decodable {
    case null
    case bool(Bool)
    case text(String)
    case array([JSONValue])
    case object([String: JSONValue])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let bool = try? container.decode(Bool.self) {
            self = .bool(bool)
        } else if let int = try? container.decode(Int.self) {
            self = .text(String(int))
        } else if let double = try? container.decode(Double.self) {
            self = .text(String(double))
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let array = try? container.decode([JSONValue].self) {
            self = .array(array)
        } else {
            self = .object(try container.decode([String: JSONValue].self))
        }
    }

    var shape: ValueShape {
        switch self {
        case .null, .text: .text
        case .bool: .flag
        case .object: .record(itemShape)
        case .array(let items):
            .list(items.map(\.itemShape).max { $0.fields.count < $1.fields.count } ?? [:])
        }
    }

    var itemShape: RecordShape {
        guard case .object(let object) = self else { return [".": shape] }
        return RecordShape(object.sorted { $0.key < $1.key }.map { ($0.key, $0.value.shape) })
    }

    func item(of shape: RecordShape) -> TemplateRecord {
        guard case .object(let object) = self else {
            return TemplateRecord(shape.fields.map { value(of: $0.shape) })
        }
        return TemplateRecord(shape.fields.map { object[$0.name]?.value(of: $0.shape) ?? .absent })
    }

    private func value(of shape: ValueShape) -> TemplateValue {
        switch (self, shape) {
        case (.bool(let bool), _): .flag(bool)
        case (.text(let text), _): .text(text)
        case (.object, .record(let inner)): .record(item(of: inner))
        case (.array(let items), .list(let inner)): .list(items.map { $0.item(of: inner) })
        default: .absent
        }
    }
}
