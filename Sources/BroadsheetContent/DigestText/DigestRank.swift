/// How much a short line looks like the name of a section.
enum DigestRank { case none, weak, strong }

extension DigestAssembler {
    /// How much a short line looks like the name of a section, wherever it stands.
    func rank(_ index: Int) -> DigestRank {
        let piece = pieces[index]
        let measure = piece.measure
        guard piece.isShort, measure.width <= 60, !measure.isQuotation else { return .none }
        guard measure.ending == .none || piece.form.isTyped || measure.ending == .colon else { return .none }
        if sections[fold(index)] != nil || DigestSectionNames.isUsual(bytes, piece.core) { return .strong }
        if habits.sectionForms.contains(piece.form) {
            return piece.form == .capitals && measure.words > 6 ? .none : .strong
        }
        if measure.hasDigit { return .none }
        if habits.headlineForms.contains(piece.form) {
            // Sections and headlines may be decorated alike.
            let isAlike =
                next[index].map { pieces[$0].form == piece.form && pieces[$0].isShort } == true
            return isAlike && measure.words <= 3 && measure.width <= 32 ? .weak : .none
        }
        switch piece.form {
        case .boxed, .brackets, .hashes, .colon: return measure.width <= 40 ? .weak : .none
        default: break
        }
        // Where this file's sections are decorated, a bare line is none.
        if piece.form == .plain, habits.sectionForms.contains(where: { $0 != .capitals }) { return .none }
        if measure.words <= 3, measure.width <= 32 { return .weak }
        return measure.words == 4 && measure.small == 0 && measure.capitalised > 0 && measure.width <= 40
            ? .weak : .none
    }
}
