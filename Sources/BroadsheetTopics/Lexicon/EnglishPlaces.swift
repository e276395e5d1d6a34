/// The places that the rules of English know.
enum EnglishPlaces {
    static func add(to lexicon: inout LexiconBuilder) {
        lexicon.addNames(.place, .place, also: .demonym, EnglishCountries.names)
        lexicon.addNames(.place, .place, also: .demonym, EnglishRegions.names)
        lexicon.addNames(.place, .place, also: .demonym, EnglishCities.names)
        lexicon.add(
            .personToo,
            """
            jordan chad israel georgia chelsea sydney austin paris florence victoria charlotte madison lincoln jackson
            houston dallas virginia carolina washington cuba troy kent wellington darwin santiago milan adelaide orlando
            diego lourdes valencia sofia alexandria lima mali india china brooklyn salem hamilton phoenix
            """)
    }
}
