import Foundation

/// Templates that print many of the names that the documentation lists, so that no value can change unseen.
struct ProbeTemplates {
    private indirect enum Shape {
        case text, html, flag
        case group([Name])
    }

    private struct Name {
        let name: String
        let shape: Shape
    }

    /// What each template may name besides the common names.
    private let kinds: [String: [Name]]
    private let common: [Name]
    private let entry: [Name]

    /// The names in the documentation of the template language.
    init() throws {
        let page = Folders.package + "/Sources/BroadsheetBuilder/Documentation.docc/TemplateLanguage.md"
        let text = try String(contentsOfFile: page, encoding: .utf8)
        var groups: [String: [Name]] = [:]
        var kinds: [String: [Name]] = [:]
        var common: [Name] = []
        var kind = ""
        for line in text.components(separatedBy: "<!-- names -->")[1].split(separator: "\n") {
            if line.hasPrefix("### ") {
                kind = String(line.dropFirst(4))
            } else if line.hasPrefix("    ") {
                let parts = line.dropFirst(4).components(separatedBy: " = ")
                var rest = Substring(parts[parts.count - 1])
                let names = ProbeTemplates.names(&rest, groups)
                if parts.count == 2 {
                    groups[parts[0]] = names
                } else if kind.hasSuffix(".html") {
                    kinds[kind, default: []] += names
                } else {
                    common += names
                }
            }
        }
        self.kinds = kinds
        self.common = common
        entry = groups["ENTRY"] ?? []
    }

    /// How many kinds of page are known.
    var files: [String] { kinds.keys.sorted() }

    private static func names(_ rest: inout Substring, _ groups: [String: [Name]]) -> [Name] {
        var out: [Name] = []
        while let first = rest.first, first != "}", first != "]" {
            let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "…" }
            rest = rest.dropFirst(name.count)
            switch rest.first {
            case "{", "[":
                rest.removeFirst()
                let inner = names(&rest, groups)
                if !rest.isEmpty { rest.removeFirst() }
                if !inner.isEmpty { out.append(Name(name: String(name), shape: .group(inner))) }
            case "!", "?":
                out.append(Name(name: String(name), shape: rest.removeFirst() == "!" ? .html : .flag))
            default:
                if let group = groups[String(name)] {
                    out += group
                } else if name != "…", !name.isEmpty {
                    out.append(Name(name: String(name), shape: .text))
                }
            }
            if rest.first == " " { rest.removeFirst() }
            if name.isEmpty, rest.first == first { rest.removeFirst() }
        }
        return out
    }

    /// The template of a kind of page, or the partial `entry.html`, with one in `sparsity` of its names left out.
    func template(_ file: String, keeping share: Int, _ chance: inout Chance) -> String {
        let mark = "<p>\(chance.words(2...3))</p>\n"
        if file == "entry.html" { return mark + probe(entry, share, &chance) }
        if file == "base.html" {
            return "<!DOCTYPE html>\n<head>{{$head}}{{/head}}</head>\n" + mark + probe(common, share, &chance)
                + "{{$dateline}}{{/dateline}}\n{{$main}}{{/main}}\n"
        }
        let own = probe(kinds[file] ?? [], share, &chance)
        return mark + (chance.once(in: 2) ? probe(common, share, &chance) : "") + own
            + "{{assets.style_css}} {{#extra}}{{motto}} {{price}}{{/extra}}\n"
    }

    private func probe(_ names: [Name], _ share: Int, _ chance: inout Chance) -> String {
        var out = ""
        for name in names where chance.below(100) < share {
            let tag = name.name
            switch name.shape {
            case .text: out += "\(tag)={{\(tag)}};\n"
            case .html: out += "\(tag)={{{\(tag)}}};\n"
            case .flag: out += "{{#\(tag)}}yes{{/\(tag)}}{{^\(tag)}}not{{/\(tag)}} \(tag);\n"
            case .group(let inner):
                out += "{{#\(tag)}}\n\(tag)(\n\(probe(inner, share, &chance)))\n{{/\(tag)}}\n"
                out += "{{^\(tag)}}no \(tag){{/\(tag)}}\n"
            }
        }
        return out
    }
}
