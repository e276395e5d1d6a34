/// Continents, seas, parts of countries, and the states of some federations.
///
/// Entries are separated by semicolons: a name, other names behind `=`, peoples and languages behind a colon.
enum EnglishRegions {
    static let names = """
        Africa: African Africans; Antarctica: Antarctic; Asia: Asian Asians; Europe: European Europeans; Latin
        America: Latino; North America; South America; Central America; Middle East; Arctic; Balkans: Balkan;
        Caribbean; Caucasus; Scandinavia: Scandinavian; Siberia: Siberian; Crimea: Crimean; Catalonia: Catalan
        Catalans; Kurdistan: Kurdish Kurd Kurds; Kashmir: Kashmiri; Tibet: Tibetan Tibetans; Xinjiang: Uyghur Uyghurs
        Uighur; Chechnya: Chechen Chechens; England: English Englishman; Scotland: Scottish Scot Scots; Wales: Welsh;
        Northern Ireland; Gaza=Gaza Strip: Gazan Gazans; West Bank; Donbas=Donbass; Bavaria: Bavarian; Lombardy:
        Lombard; Tuscany: Tuscan; Sicily: Sicilian; Andalusia: Andalusian; Brittany: Breton; Flanders: Flemish;
        Wallonia: Walloon; Ontario: Ontarian; Quebec: Quebecer Quebecois; British Columbia; Alberta: Albertan;
        Manitoba; Nova Scotia; New South Wales=NSW; Queensland; Tasmania: Tasmanian; Western Australia; South
        Australia; Punjab: Punjabi; Kerala; Gujarat: Gujarati; Maharashtra; West Bengal: Bengali; Atlantic
        Ocean=Atlantic; Pacific Ocean=Pacific; Indian Ocean; Mediterranean Sea=Mediterranean; Black Sea; Red Sea;
        South China Sea; Persian Gulf; Baltic Sea=Baltic; Sahara: Saharan; Amazon Rainforest; Alps: Alpine; Himalayas:
        Himalayan; Antarctic Peninsula; Alabama; Alaska: Alaskan; Arizona; Arkansas; California: Californian
        Californians; Colorado; Connecticut; Delaware; Florida: Floridian; Hawaii: Hawaiian; Idaho; Illinois; Indiana;
        Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri;
        Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; New York; North Carolina; North Dakota;
        Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas: Texan
        Texans; Utah; Vermont; Virginia; West Virginia; Wisconsin; Wyoming; Washington, D.C.=Washington DC=DC;
        Washington; Queens; Brooklyn
        """
}
