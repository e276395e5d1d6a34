import Testing

/// Headlines of a digest, by their place, their decoration or the words they share with the text.
@Suite struct DigestHeadlineTests {
    @Test func `headlines that are numbered`() {
        expectReading(
            """
            World

            1. Lake states sign treaty

            Four countries that share the lake have signed a treaty on how much water each may take.

            2. Island votes calmly

            Observers from eleven countries said that Sunday's vote was calm and well run.

            Sport

            3. Home side through on penalties

            After two hours without a goal the home side won the cup tie.
            """,
            is: """
                section World
                * Lake states sign treaty
                  p Four countries that
                * Island votes calmly
                  p Observers from eleven
                section Sport
                * Home side through on penalties
                  p After two hours
                """)
    }

    @Test func `headlines after a bullet, each with its text`() {
        expectReading(
            """
            Local

            • Ferry returns after five weeks

            The only ferry to the island is sailing again, the operator said on Monday.

            • Market hall to get a new roof

            The town council voted by eleven to four to replace the roof of the market hall.
            """,
            is: """
                section Local
                * Ferry returns after five weeks
                  p The only ferry
                * Market hall to get a new roof
                  p The town council
                """)
    }

    @Test func `articles parted by rules with headlines that end in a full stop`() {
        expectReading(
            """
            Lake states sign treaty on shared water.

            Four countries that share the lake have signed a treaty on how much water each may take.

            It took six years.

            * * *

            The ferry is back.

            The only boat to the island is sailing again after five weeks, its operator said on Monday.

            * * *

            Home side wins at last.

            After two hours without a goal the cup tie was decided on penalties.
            """,
            is: """
                * Lake states sign treaty on shared water.
                  p Four countries that
                  p It took six
                * The ferry is back.
                  p The only boat
                * Home side wins at last.
                  p After two hours
                """)
    }

    @Test func `prose only`() {
        expectReading(
            """
            The only ferry to the island is sailing again after five weeks in dock. A crack had been found in its \
            hull.

            The operator said that tickets stay valid until March, and that nobody had asked for their money back.
            """,
            is: """
                * The only ferry to the island is sailing again after five weeks in dock.
                  p A crack had
                  p The operator said
                warning digest/no-headline
                """)
    }

    @Test func `everything in capitals but the text`() {
        expectReading(
            """
            WORLD

            LAKE STATES SIGN TREATY ON WATER

            Four countries that share the lake have signed a treaty on how much water each may take.

            ISLAND VOTES CALMLY

            Observers from eleven countries said that Sunday's vote was calm and well run.

            ARTS & BOOKS

            OPERA HOUSE REOPENS

            The house opened its season with the piece that its board had turned down half a century ago.
            """,
            is: """
                section WORLD
                * LAKE STATES SIGN TREATY ON WATER
                  p Four countries that
                * ISLAND VOTES CALMLY
                  p Observers from eleven
                section ARTS & BOOKS
                * OPERA HOUSE REOPENS
                  p The house opened
                """)
    }

    @Test func `everything in small letters`() {
        expectReading(
            """
            world

            lake states sign treaty

            four countries that share the lake have signed a treaty on how much water each may take. it took six \
            years.

            island votes calmly

            observers from eleven countries said that sunday's vote was calm and well run.
            """,
            is: """
                section world
                * lake states sign treaty
                  p four countries that
                * island votes calmly
                  p observers from eleven
                """)
    }

    @Test func `many blank lines and headlines with a stop, told by the gaps`() {
        expectReading(
            """
            World


            The lake states sign their treaty.

            Four countries have agreed on how much water each may take from it.

            It took six years.



            Storks come back early.

            Eleven pairs have been counted in the meadows this week.

            Nobody knows why.



            The old crane is sold.

            A museum has bought it for a single coin.
            """,
            is: """
                section World
                * The lake states sign their treaty.
                  p Four countries have
                  p It took six
                * Storks come back early.
                  p Eleven pairs have
                  p Nobody knows why.
                * The old crane is sold.
                  p A museum has
                """)
    }
}
