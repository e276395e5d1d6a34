/// Addresses at the end of a file that numbers in brackets point at: "Ferry sails again [1]" and "[1] https://…".
extension DigestAssembler {
    /// Finds the list of addresses, and lets the closing begin with it at the latest.
    mutating func findReferences() {
        var index = pieces.count
        while index > 0, let reference = reference(index - 1) {
            index -= 1
            references[reference.number] = reference.address
            referenceLines[reference.number] = index
        }
        guard !references.isEmpty, index > 0 else {
            references = [:]
            return
        }
        // "Links:" over it, and a rule.
        var start = index
        if pieces[start - 1].isRule, start > 1 { start -= 1 }
        if pieces[start - 1].isShort, pieces[start - 1].measure.words < 3, pieces[start - 1].opensBlock { start -= 1 }
        if pieces[start].isRule { start = index }
        if start > 0, start < closing.start { closing = (start, .closing) }
    }

    /// Gives each article the addresses that it points at; the number at the end of a headline is taken away.
    mutating func citeReferences() {
        guard !references.isEmpty else { return }
        var cited: Set<Int> = []
        for index in document.articles.indices {
            var numbers: [Int] = []
            while let (headline, number) = DigestReferenceMark.last(document.articles[index].headline),
                references[number] != nil, !headline.isEmpty
            {
                numbers.insert(number, at: 0)
                document.articles[index].headline = headline
                leaveOut("[\(number)]", line: document.articles[index].line)
            }
            for block in document.articles[index].blocks { numbers += DigestReferenceMark.all(block.text) }
            var seen: Set<Int> = []
            for number in numbers where seen.insert(number).inserted {
                guard let address = references[number] else { continue }
                cited.insert(number)
                let sources = document.articles[index].sources
                if !sources.contains(where: { $0.address == address }) {
                    document.articles[index].sources.append(DigestSource(address: address))
                }
            }
        }
        for number in cited {
            guard let index = referenceLines[number] else { continue }
            let line = words(pieces[index].range)
            if let found = document.other.lastIndex(of: line) { document.other.remove(at: found) }
            note(index, .source, .reference, leftOut: "[\(number)]")
        }
    }

    private func reference(_ index: Int) -> (number: Int, address: String)? {
        guard let marker = pieces[index].marker, case .number(style: 0x5B) = marker.kind else { return nil }
        let range = marker.content..<pieces[index].range.upperBound
        return DigestMeta.isAddress(bytes, range) ? (marker.value, words(range)) : nil
    }

    /// "Ferry sails again (3 minute read)": how long the reading takes is no part of a headline.
    mutating func dropReadingTimes() {
        for index in document.articles.indices {
            let headline = document.articles[index].headline
            guard headline.hasSuffix(")"), let open = headline.lastIndex(of: "(") else { continue }
            let inner = headline[headline.index(after: open)...].dropLast()
            let rest = String(headline[..<open]).trimmingSpaces()
            guard !rest.isEmpty, inner.utf8.count < 40, DigestPhrases.isReadingTime(DigestPhrases.folded(String(inner)))
            else { continue }
            document.articles[index].headline = rest
            document.other.append(String(inner))
        }
    }
}
