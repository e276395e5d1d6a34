/// What the rules know of English: common knowledge, written for this program.
enum EnglishLexicon {
    /// The lexicon, made when it is first asked for.
    static let lexicon: Lexicon = {
        var builder = LexiconBuilder()
        EnglishGrammar.add(to: &builder)
        EnglishRoles.add(to: &builder)
        EnglishCues.add(to: &builder)
        EnglishEveryday.add(to: &builder)
        EnglishPlaces.add(to: &builder)
        EnglishBodies.add(to: &builder)
        EnglishAgencies.add(to: &builder)
        EnglishFirstNames.add(to: &builder)
        return Lexicon(builder)
    }()
}
