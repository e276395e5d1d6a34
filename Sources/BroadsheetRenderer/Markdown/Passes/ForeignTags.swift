/// Finds tags of other generators' templates in a text: Liquid's `{% include %}` and `{{ page.title }}`, Hugo's
/// `{{< figure >}}` and `{{% notice %}}`.
///
/// They mean nothing here, so the reader would see them. In code they are meant to be seen.
struct ForeignTags {
    /// The tags' names, each once, in their order.
    let names: [String]
    /// Where the first one is: a line, and a place in it.
    let line: Int
    let place: Range<Int>

    private static let most = 8

    static func find(_ root: TreeNode, _ lines: MarkdownLines) -> ForeignTags? {
        var names: [String] = []
        var first: (line: Int, place: Range<Int>)?
        var seen = 0
        for node in root.all where [.paragraph, .heading, .htmlBlock].contains(node.kind) {
            // Quotes and lists may share lines; each line is looked at once.
            for number in max(node.line, seen + 1)...max(node.line, seen + 1, node.endLine) {
                seen = max(seen, number)
                guard let line = lines[number] else { continue }
                for tag in tags(in: lines.bytes[line.range]) {
                    if first == nil {
                        first = (
                            number,
                            tag.place.lowerBound - line.range.lowerBound..<tag.place.upperBound - line.range.lowerBound
                        )
                    }
                    if !names.contains(tag.name), names.count < most { names.append(tag.name) }
                }
            }
        }
        return first.map { ForeignTags(names: names, line: $0.line, place: $0.place) }
    }

    private static func tags(in line: ArraySlice<UInt8>) -> [(name: String, place: Range<Int>)] {
        var found: [(name: String, place: Range<Int>)] = []
        var place = line.startIndex
        /// Ends that stand nowhere further on: looking again would cost quadratic time.
        var missing: Set<String> = []
        while place + 1 < line.endIndex {
            if line[place] == UInt8(ascii: "`") {
                place = endOfCode(line, from: place)
                continue
            }
            let second = line[place + 1]
            guard line[place] == UInt8(ascii: "{"), second == UInt8(ascii: "{") || second == UInt8(ascii: "%") else {
                place += 1
                continue
            }
            let closing = second == UInt8(ascii: "{") ? "}}" : "%}"
            let rest = line[(place + 2)...].drop { "<%-/ \t".utf8.contains($0) }
            let name = rest.prefix { isName($0) }
            guard !name.isEmpty, !missing.contains(closing) else {
                place += 2
                continue
            }
            guard let end = line[place...].indices.first(where: { line[$0...].starts(with: closing.utf8) }) else {
                missing.insert(closing)
                place += 2
                continue
            }
            found.append((String(decoding: name, as: UTF8.self), place..<end + 2))
            place = end + 2
        }
        return found
    }

    private static func endOfCode(_ line: ArraySlice<UInt8>, from start: Int) -> Int {
        let mark = line[start...].prefix { $0 == UInt8(ascii: "`") }
        var place = mark.endIndex
        while place < line.endIndex {
            guard line[place] == UInt8(ascii: "`") else {
                place += 1
                continue
            }
            let run = line[place...].prefix { $0 == UInt8(ascii: "`") }
            place = run.endIndex
            if run.count == mark.count { return place }
        }
        return mark.endIndex
    }

    private static func isName(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || "._-".utf8.contains(byte)
    }
}
