/// Words that tell what sort of thing a name is.
enum EnglishCues {
    static func add(to lexicon: inout LexiconBuilder) {
        lexicon.add(
            [.organisationCue, .generic],
            """
            ministry ministries department departments agency agencies office bureau council councils committee
            commission subcommittee board authority institute institution institutes university universities college
            school academy seminary faculty hospital clinic church cathedral diocese temple mosque synagogue party
            parliament assembly court courts tribunal bank banks fund foundation trust society association federation
            confederation union unions league club team squad army navy force forces corps brigade battalion regiment
            militia police guard guards company corporation firm group holdings airline airlines airways motors
            electric industries systems technologies technology laboratory laboratories labs studio studios pictures
            records media press news network networks broadcasting television radio times post journal herald tribune
            gazette magazine newspaper daily weekly alliance coalition movement front brotherhood
            organization organisation organizations organisations administration service services treasury reserve
            exchange chamber orchestra museum library gallery theatre theater opera band centre center
            centers centres consortium
            partnership partners associates initiative programme program campaign task panel secretariat directorate
            division unit cabinet government congress senate house legislature judiciary taskforce observatory
            conservancy rangers united hotspur wanderers rovers athletic albion county
            pharmaceuticals therapeutics biosciences software solutions energy capital ventures securities insurance
            communications telecom petroleum oil gas steel mining aerospace entertainment interactive games foods
            facility patrol tribe brewery stores supermarkets railway railways rail watch international
            order embassy consulate registry survey cooperative constabulary chronicle democrats turbines plantations
            mills outdoor outdoors farms shipyards brewers breweries bakeries mahasabha sabha sangh samiti morcha
            infirmary monitor hospice hospices bancorp bancshares
            """)
        lexicon.add(
            .companyCue,
            """
            systems technologies technology laboratories labs studios pictures records media motors electric industries
            holdings group pharmaceuticals therapeutics biosciences biotech software solutions energy capital ventures
            securities insurance communications telecom petroleum mining aerospace entertainment interactive foods
            stores supermarkets international partners associates airlines airways networks turbines plantations mills
            outdoor outdoors farms shipyards breweries bakeries health healthcare robotics semiconductors analytics
            logistics materials resources brands air financial bancorp bancshares
            """)
        lexicon.add(
            .government,
            "city town village municipality government state province prefecture borough suburb port capital")
        lexicon.add(
            [.organisationCue, .takesOn],
            "committee commission council conference convention panel subcommittee institute")
        lexicon.add(
            .companySuffix,
            """
            inc incorporated corp corporation ltd limited llc llp plc gmbh ag sa nv bv spa ab oy asa
            pty pvt pte sdn bhd co company group holdings holding
            """
        )
        lexicon.add(
            [.placeCue, .generic],
            """
            river lake sea ocean bay gulf strait channel canal island islands isle isles peninsula cape coast beach
            mountain mountains mount hill hills valley desert forest park gardens garden square street road avenue
            boulevard lane drive highway motorway bridge tunnel airport station port harbour harbor dam county
            province district region prefecture municipality borough parish city town village state territory republic
            kingdom emirate north south east west northern southern eastern western central stadium arena hall tower
            building palace castle prison jail camp base border capital suburb neighborhood neighbourhood quarter
            falls springs heights basin plateau glacier volcano reef cemetery monument memorial hotel mall plaza
            northeast northwest southeast southwest reservation rock ridge creek bend ward crater canyon archipelago
            watershed preserve sanctuary refuge lagoon delta cave caves crossing trail wilderness inlet
            """)
        lexicon.add(
            [.placeCue, .leadingCue],
            """
            lake mount cape port fort camp north south east west northern southern eastern western
            central upper lower gulf bay strait isle new saint st republic kingdom
            """
        )
        lexicon.add(
            [.eventCue, .generic],
            """
            war wars summit cup olympics olympic games game championship championships election elections festival
            conference convention congress awards award revolution uprising rebellion insurgency earthquake quake
            tsunami hurricane cyclone typhoon storm flood floods tour prix open marathon expo fair exhibition forum
            accord accords treaty agreement pact crisis massacre derby final finals playoffs series bowl trophy
            tournament referendum primary caucus inauguration coronation ceremony parade protests riots strike
            attack attacks bombing bombings shooting siege battle invasion genocide holocaust pandemic
            epidemic outbreak
            talks negotiations dialogue festival carnival biennale gala week day campaign operation mission open
            challenge inquiry
            """)
        lexicon.add(
            [.eventCue, .leadingCue],
            "hurricane cyclone typhoon storm depression operation battle siege treaty tropical exercise mission project"
        )
    }
}
