/// The places that the rules of English know.
enum EnglishPlaces {
    static func add(to lexicon: inout LexiconBuilder) {
        lexicon.addNames(.place, .place, also: .demonym, EnglishCountries.names)
        lexicon.addNames(.place, .place, also: .demonym, EnglishRegions.names)
        lexicon.addNames(.place, .place, also: .demonym, EnglishCities.names)
        lexicon.addNames(.place, .place, also: .demonym, EnglishTowns.names)
        lexicon.addNames(.place, .place, also: .demonym, planets)
        lexicon.add(
            .demonym,
            """
            muslim catholic hindu jewish buddhist sikh protestant islamic islamist sunni shia shiite evangelical mormon
            anglican methodist baptist presbyterian lutheran congressional senatorial marxist maoist nazi hispanic
            latina arab aboriginal indigenous
            """)
        lexicon.add(
            .personToo,
            """
            jordan chad israel georgia chelsea sydney austin paris florence victoria charlotte madison lincoln jackson
            houston dallas virginia carolina washington cuba troy kent wellington darwin santiago milan adelaide orlando
            diego lourdes valencia sofia alexandria lima mali india china brooklyn salem hamilton phoenix venus mars christchurch
            lancaster bradford preston lincoln durham cork derry truro wells hobart kingston regina halifax devon norfolk essex surrey
            """)
    }

    private static let planets = """
        Earth; Mars: Martian Martians; Venus: Venusian; Jupiter: Jovian; Saturn; Uranus; Neptune; Pluto; Milky Way
        """
}
