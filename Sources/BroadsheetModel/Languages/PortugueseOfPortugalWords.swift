/// What the program says in Portuguese, as it is written in Portugal and Africa: what is not here is as in Brazil.
enum PortugueseOfPortugalWords: LanguageWords {
    static let name = "Português europeu"

    static func text(_ word: InterfaceWord) -> String {
        switch word {
        case .sections: "Secções"
        case .elsewhere: "Noutros sítios"
        case .noTopics: "Ainda nenhum artigo menciona um tema."
        case .notFoundText:
            "Não existe nenhuma página neste endereço. Talvez tenha mudado de sítio, ou nunca tenha existido."
        case .continueReading: "Continuar a ler"
        case .unsubscribe: "Anular a subscrição"
        case .feedNote: "Isto é um feed. Copie o endereço para um leitor de feeds e receba os artigos novos."
        case .nextPart: "Parte seguinte:"
        default: PortugueseWords.text(word)
        }
    }

    static func forms(_ word: CountedWord) -> PluralForms { PortugueseWords.forms(word) }

    static func calendar(region: String?) -> CalendarWords { PortugueseWords.calendar(region: region) }
}
