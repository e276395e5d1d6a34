/// Bodies that news calls by several names everywhere; the first is the name that readers know best.
enum EnglishBodies {
    static func add(to lexicon: inout LexiconBuilder) {
        lexicon.addNames(.organisation, .organisation, also: .organisation, bodies)
        lexicon.addNames(.organisation, .organisation, also: .demonym, parties)
        lexicon.add(.organisation, "kremlin pentagon bundestag knesset interpol taliban hamas hezbollah")
        lexicon.add(
            .organisation,
            """
            airbnb airbus astrazeneca boeing facebook foxconn google hasbro huawei ikea instagram lufthansa microsoft
            moderna netflix nintendo novartis nvidia openai pfizer reddit ryanair samsung sanofi siemens spacex
            spotify starbucks tiktok toyota twitter unilever vodafone volkswagen walmart whatsapp wikimedia wikinews
            wikipedia xiaomi youtube
            """)
    }

    private static let bodies = """
        European Union=EU; United Nations=UN; NATO=North Atlantic Treaty Organization=North Atlantic Treaty
        Organisation; World Health Organization=World Health Organisation=WHO; World Trade Organization=World Trade
        Organisation=WTO; International Monetary Fund=IMF; World Bank; International Atomic Energy Agency=IAEA;
        International Criminal Court=ICC; European Commission; European Parliament; European Central Bank=ECB;
        European Court of Human Rights=ECHR; United Nations Security Council=UN Security Council; African Union; Arab
        League; OPEC; OECD; UNESCO; UNICEF; UNHCR; NASA=National Aeronautics and Space Administration; European Space
        Agency=ESA; FBI=Federal Bureau of Investigation; CIA=Central Intelligence Agency; NSA=National Security
        Agency; Federal Reserve=Fed; White House; Downing Street; Wall Street; House of Representatives=US House of
        Representatives=United States House of Representatives=US House; Senate=US Senate=United States Senate;
        Congress=US Congress=United States Congress; House of Commons; House of Lords; Red Cross; Amnesty
        International; Human Rights Watch; Greenpeace; FIFA; UEFA; International Olympic Committee=IOC; BBC=British
        Broadcasting Corporation; CNN; Reuters; Associated Press; New York Times; Washington Post;
        MIT=Massachusetts Institute of Technology; IBM; International Committee of the Red Cross=ICRC; World Food
        Programme=World Food Program=WFP; International Labour Organization=International Labour Organisation; Food
        and Agriculture Organization=FAO; World Meteorological Organization=WMO; ASEAN=Association of Southeast Asian
        Nations; European Court of Justice; European Medicines Agency; Save the Children; Oxfam; Interpol; Premier
        League; Champions League; National Football League=NFL; National Basketball Association=NBA; Major League
        Baseball=MLB; National Hockey League=NHL; Lok Sabha; Rajya Sabha; New York Stock Exchange
        """

    private static let parties = """
        Republican Party=GOP: Republicans; Democratic Party; Conservative Party=Tories; Labour Party=Labour;
        Liberal Democrats=Liberal Democrat=Lib Dems=Lib Dem; Scottish National Party=SNP;
        Plaid Cymru; Sinn Féin; Bharatiya Janata Party=BJP; Aam Aadmi Party; Indian National Congress
        """
}
