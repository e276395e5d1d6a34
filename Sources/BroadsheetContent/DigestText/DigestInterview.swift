/// Finds interviews: questions that take turns with their answers are no headlines.
enum DigestInterview {
    private static let least = 3

    /// Gives the questions of interviews the shape of text.
    ///
    /// Three questions or more follow each other with nothing but prose between them, after a headline that is no
    /// question and has text. Where all headlines are questions, the first is one too.
    static func mark(_ pieces: inout [DigestPiece]) {
        var run: [Int] = []
        var hasHeadline = false
        for index in pieces.indices {
            let piece = pieces[index]
            if piece.isShort {
                let hasText = index + 1 < pieces.count && pieces[index + 1].isProse
                if hasText, hasHeadline, isQuestion(piece), pieces[index - 1].isProse {
                    run.append(index)
                    continue
                }
                close(&run, &pieces)
                hasHeadline = piece.measure.ending != .question && hasText
            } else if piece.isRule || piece.meta != nil {
                close(&run, &pieces)
                if piece.isRule { hasHeadline = false }
            }
        }
        close(&run, &pieces)
    }

    private static func isQuestion(_ piece: DigestPiece) -> Bool {
        piece.measure.ending == .question && piece.form == .plain && piece.measure.width <= 120
    }

    private static func close(_ run: inout [Int], _ pieces: inout [DigestPiece]) {
        if run.count >= least {
            for index in run { pieces[index].shape = .text }
        }
        run.removeAll()
    }
}
