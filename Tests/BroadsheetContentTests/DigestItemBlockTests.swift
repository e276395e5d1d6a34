import Testing

/// Sections of one-line news in one block without bullets.
@Suite struct DigestItemBlockTests {
    @Test func `dates are items`() {
        expectReading(
            """
            WORLD

            Lake states sign treaty

            Four countries that share the lake have signed a treaty on how much water each may take.

            *** EVENTS ***

            Tue 24 Nov: Poetry night, 7 pm
            Wed 25 Nov: Chess for beginners, 5 pm
            Fri 27 Nov: Closed for stocktaking
            """,
            is: """
                section WORLD
                * Lake states sign treaty
                  p Four countries that
                section EVENTS
                * Tue 24 Nov: Poetry night, 7 pm
                * Wed 25 Nov: Chess for beginners, 5 pm
                * Fri 27 Nov: Closed for stocktaking
                """)
    }

    @Test func `sentences without shared words are items`() {
        expectReading(
            """
            News

            Library opens on Sundays

            The town library will open on Sundays from December, the council decided on Monday.

            Notices

            The baths are closed until Friday.
            The market moves to the church square.
            Bus 7 does not stop at the mill.
            Bins are emptied on Saturday this week.

            Sport

            Home side through on penalties

            After two hours without a goal the home side won the cup tie.
            """,
            is: """
                section News
                * Library opens on Sundays
                  p The town library
                section Notices
                * The baths are closed until Friday.
                * The market moves to the church square.
                * Bus 7 does not stop at the mill.
                * Bins are emptied on Saturday this week.
                section Sport
                * Home side through on penalties
                  p After two hours
                """)
    }

    @Test func `lines without stops are items`() {
        expectReading(
            """
            World

            Lake states sign treaty

            Four countries that share the lake have signed a treaty on how much water each may take.

            In other news

            Ferry back after five weeks
            Market hall gets a new roof
            Swimmer of nineteen breaks record
            Baker wins prize for rye loaf

            Sport

            Home side through on penalties

            After two hours without a goal the home side won the cup tie.
            """,
            is: """
                section World
                * Lake states sign treaty
                  p Four countries that
                section In other news
                * Ferry back after five weeks
                * Market hall gets a new roof
                * Swimmer of nineteen breaks record
                * Baker wins prize for rye loaf
                section Sport
                * Home side through on penalties
                  p After two hours
                """)
    }

    @Test func `items touch the name of their section`() {
        expectReading(
            """
            Politics

            Council votes for tram line

            The council voted by 31 to 14 on Monday for a tram line to the university.

            What's on
            Mon 23: council meeting, town hall
            Tue 24: blood donors, school gym
            Fri 27: flea market, river bank
            """,
            is: """
                section Politics
                * Council votes for tram line
                  p The council voted
                section What's on
                * Mon 23: council meeting, town hall
                * Tue 24: blood donors, school gym
                * Fri 27: flea market, river bank
                """)
    }

    @Test func `items with web addresses`() {
        expectReading(
            """
            World

            Lake states sign treaty

            Four countries that share the lake have signed a treaty on how much water each may take.

            Elsewhere

            The slow return of the wolf https://example.org/wolf
            Why bridges sing https://example.org/bridges
            A short history of rye https://example.org/rye
            """,
            is: """
                section World
                * Lake states sign treaty
                  p Four countries that
                section Elsewhere
                * The slow return of the wolf
                  from https://example.org/wolf
                * Why bridges sing
                  from https://example.org/bridges
                * A short history of rye
                  from https://example.org/rye
                """)
    }

    @Test func `weather and markets`() {
        expectReading(
            """
            World

            Lake states sign treaty

            Four countries that share the lake have signed a treaty on how much water each may take.

            Weather

            Today: rain, 9 °C
            Tomorrow: dry, 11 °C
            Sunday: fog, 6 °C

            Markets

            DAX 18,402 +0.4%
            Dow Jones 42,113 -0.1%
            Euro $1.0841
            """,
            is: """
                section World
                * Lake states sign treaty
                  p Four countries that
                section Weather
                * Today: rain, 9 °C
                * Tomorrow: dry, 11 °C
                * Sunday: fog, 6 °C
                section Markets
                * DAX 18,402 +0.4%
                * Dow Jones 42,113 -0.1%
                * Euro $1.0841
                """)
    }

    @Test func `prices at the end of the file`() {
        expectReading(
            """
            Business

            Harbour to get third quay

            The harbour company said on Monday that it will build a third quay.

            Work begins in spring.

            MARKETS AT A GLANCE

            Wheat 212.50
            Copper 9,140
            Oil 71.32
            """,
            is: """
                section Business
                * Harbour to get third quay
                  p The harbour company
                  p Work begins in
                section MARKETS AT A GLANCE
                * Wheat 212.50
                * Copper 9,140
                * Oil 71.32
                """)
    }

    @Test func `sentences that begin with a date`() {
        expectReading(
            """
            World

            Lake states sign treaty

            Four countries that share the lake have signed a treaty on how much water each may take.

            Diary

            24 November: The council meets at seven in the town hall.
            25 November: Blood donors are awaited in the school gym.
            27 November: The flea market opens at nine.

            Good night, and good luck.
            """,
            is: """
                section World
                * Lake states sign treaty
                  p Four countries that
                section Diary
                * 24 November: The council meets at seven in the town hall.
                * 25 November: Blood donors are awaited in the school gym.
                * 27 November: The flea market opens at nine.
                other Good night, and good
                """)
    }

    @Test func `two items are enough`() {
        expectReading(
            """
            World

            Lake states sign treaty

            Four countries that share the lake have signed a treaty on how much water each may take.

            Obituaries

            Ann Poe, ferry captain, 91
            John Roe, baker, 84
            """,
            is: """
                section World
                * Lake states sign treaty
                  p Four countries that
                section Obituaries
                * Ann Poe, ferry captain, 91
                * John Roe, baker, 84
                """)
    }
}
