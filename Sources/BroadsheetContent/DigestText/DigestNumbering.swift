/// The numbers and letters of headings.
extension DigestShaper {
    /// Headings that are numbered 1, 2 … throughout the file lose their numbers.
    func numbers(_ pieces: inout [DigestPiece]) {
        var found: [UInt32: [Int]] = [:]
        for index in pieces.indices {
            guard pieces[index].isShort || pieces[index].isSentence, let marker = pieces[index].marker,
                case .number(let style) = marker.kind, !isDay(marker, pieces[index])
            else { continue }
            found[style, default: []].append(index)
        }
        for (style, indices) in found {
            let values = indices.compactMap { pieces[$0].marker?.value }
            // "1) Ferry sails again" is numbered also when it is the only one; "1. FC" may be a club.
            let isStop = style == 0x2E || style == 0xFF0E
            let goesOn = zip(values, values.dropFirst()).contains { $1 == $0 + 1 }
            let counts = values.count == 1 ? values == [1] && !isStop : goesOn
            for index in indices {
                guard let content = pieces[index].marker?.content, counts || isSection(pieces[index], from: content)
                else { continue }
                drop(&pieces[index], before: content, .numbered(style))
            }
        }
    }

    /// Headings that are lettered or numbered in other ways, "A. Science", "II. World", "1.2 Ferry sails again", lose
    /// these marks where they go on from the first to the second.
    func outline(_ pieces: inout [DigestPiece]) {
        var found: [DigestOutlineMark.Style: [(index: Int, mark: DigestOutlineMark)]] = [:]
        for index in pieces.indices {
            guard pieces[index].isShort, !pieces[index].form.isTyped else { continue }
            for mark in DigestOutlineMark.all(bytes, pieces[index].range) {
                found[mark.style, default: []].append((index, mark))
            }
        }
        for (style, marks) in found.sorted(by: { $0.key < $1.key }) {
            let counts = marks.first?.mark.value == 1 && marks.contains { $0.mark.value == 2 }
            for (index, mark) in marks where !pieces[index].form.isTyped {
                guard counts || isSection(pieces[index], from: mark.content) else { continue }
                drop(&pieces[index], before: mark.content, .numbered(style.rawValue))
            }
        }
    }

    private func isSection(_ piece: DigestPiece, from content: Int) -> Bool {
        piece.isShort && content < piece.core.upperBound
            && DigestSectionNames.isUsual(bytes, content..<piece.core.upperBound)
    }

    private func drop(_ piece: inout DigestPiece, before content: Int, _ form: DigestForm) {
        guard content < piece.core.upperBound else { return }
        if !piece.form.isTyped { piece.form = form }
        piece.core = content..<piece.core.upperBound
        if piece.isShort { piece.measure = DigestMeasure(bytes, piece.core) }
    }
}
