/// Titles, offices and other words that stand before a person's name.
enum EnglishRoles {
    static func add(to lexicon: inout LexiconBuilder) {
        lexicon.add(.honorific, "mr mrs ms mx miss messrs dr sir prof madam mme shri smt smti shrimati")
        lexicon.add(
            .title,
            """
            president presidents minister ministers premier chancellor secretary senator sen senators governor gov
            representative rep congressman congresswoman lawmaker mayor councillor councilman councilwoman alderman
            ambassador envoy consul diplomat delegate commissioner chairman chairwoman chairperson chair speaker
            director founder cofounder co-founder ceo cfo coo cto officer executive manager boss owner spokesman
            spokeswoman spokesperson leader chief captain lieutenant lt sergeant sgt colonel col general
            gen admiral adm
            commander brigadier corporal private professor doctor lecturer researcher scientist economist analyst
            lawyer attorney barrister solicitor prosecutor justice inspector detective superintendent
            constable sheriff
            marshal coach striker goalkeeper midfielder defender forward quarterback pitcher batsman bowler driver
            cyclist sprinter swimmer golfer boxer champion medalist medallist actor actress singer rapper comedian
            director-general filmmaker author novelist poet playwright journalist reporter editor columnist presenter
            broadcaster host artist musician composer architect engineer astronaut cosmonaut pilot activist dissident
            campaigner politician statesman candidate nominee incumbent archbishop cardinal rabbi imam ayatollah
            reverend rev father mother sister brother uncle aunt oligarch billionaire businessman businesswoman tycoon
            entrepreneur investor banker hostage suspect gunman killer murderer teenager student teacher headteacher
            principal rector provost undersecretary treasurer whistleblower hacker blogger youtuber
            librarian historian philosopher psychologist biologist physicist chemist mathematician
            astronomer geologist
            meteorologist surgeon nurse virologist epidemiologist firefighter paramedic trader veteran
            republican democrat winger fullback skipper captain forward jockey wrestler skater
            representatives senators congressmen assemblyman assemblywoman countryman countrywoman compatriot comrade
            cde emeritus co-director co-author co-developer co-chair co-star vice-president vice-chairman singer-songwriter
            songwriter drummer guitarist bassist keyboardist vocalist frontman chef heiress designer showrunner
            agent charge trooper seaman airman petty capt maj cpl cmdr supt insp attorneys detectives prosecutors
            ambassadors justices judges cllr coun const det pfc spc cdr lcdr ens radm vadm cwo ssgt tsgt msgt sfc
            fireman corpsman paratrooper gunner boatswain quartermaster
            whip administrator secretary-general under-secretary under-secretary-general undersecretary-general
            vice-chancellor vice-principal vice-chair vice-admiral lieutenant-general major-general co-host co-leader
            archivist curator comptroller controller dean registrar ombudsman coordinator co-ordinator organizer
            organiser convener convenor rapporteur moderator mediator negotiator adviser advisor strategist pollster
            aide counsel counselor counsellor magistrate warden deacon pastor vicar chaplain monsignor patriarch
            defenseman defenceman linebacker cornerback shortstop outfielder infielder goaltender umpire referee
            trainer producer screenwriter cinematographer choreographer conductor soprano baritone pianist violinist
            cellist sculptor photographer illustrator cartoonist podcaster lobbyist statistician ecologist zoologist
            botanist archaeologist anthropologist sociologist linguist paleontologist palaeontologist immunologist
            oncologist cardiologist neurologist psychiatrist pediatrician paediatrician pharmacist dentist midwife
            microbiologist biochemist geneticist neuroscientist seismologist volcanologist oceanographer climatologist
            hydrologist geographer demographer programmer
            """)
        // Letters of an office, before a name or behind one.
        lexicon.addCapitals(.title, "CEO CFO COO CTO CIO CMO MP MPS MEP MEPS MSP MSPS MLA MLAS KC QC")
        lexicon.add(
            [.title, .royal],
            """
            pope king queen prince princess emperor empress sultan emir sheikh shah tsar saint duke
            duchess lord lady count countess baron baroness
            """
        )
        lexicon.add(
            [.title, .surnameToo],
            "king prince duke judge bishop major abbot pope justice marshal baron sergeant cardinal count page lord")
        lexicon.add(
            .modifier,
            """
            prime vice deputy assistant acting interim former ex then incoming outgoing late senior junior joint
            foreign defense defence interior home finance health education justice labor labour trade energy
            agriculture transport transportation environment culture sports treasury commerce housing tourism industry
            economy security intelligence press chief executive attorney lead managing general federal national state
            regional supreme high special permanent parliamentary presidential opposition majority minority house
            senate party city police fire district county board club team head world commercial operating financial
            technology medical information marketing corporate public shadow first co global associate crown grand
            major staff wing rear air field war affairs relations communications international internal external
            republican democrat democratic conservative liberal independent socialist communist lt brigadier
            gunnery master tech command brig warrant det homeland veterans women child road highways railways power
            artistic musical creative pro editorial scientific technical clinical athletic sporting visiting adjunct
            distinguished founding honorary provincial municipal strategic legal operations
            steel textiles tribal rural urban social welfare family external human home land water forest
            """)
    }
}
