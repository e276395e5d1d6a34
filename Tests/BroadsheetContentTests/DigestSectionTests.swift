import Testing

/// Sections of a digest, by their decoration, their name or their place.
@Suite struct DigestSectionTests {
    @Test func `sections in square brackets and two-line paragraphs of long lines`() {
        expectReading(
            """
            [World]

            Lake states sign treaty on shared water

            Four countries that share the lake have signed a treaty on how much water each may take. It took six \
            years to write.
            The treaty enters into force when three parliaments have agreed to it, which is expected before the \
            summer.

            [Harbour & Coast]

            Ferry returns after five weeks

            The only ferry to the island is sailing again, the operator said on Monday.
            """,
            is: """
                section World
                * Lake states sign treaty on shared water
                  p Four countries that
                  p The treaty enters
                section Harbour & Coast
                * Ferry returns after five weeks
                  p The only ferry
                """)
    }

    @Test func `headings with hashes at two levels`() {
        expectReading(
            """
            # World

            ## Lake states sign treaty

            Four countries that share the lake have signed a treaty on how much water each may take.

            ## Island votes calmly

            Observers from eleven countries said that Sunday's vote was calm and well run.

            # Sport

            ## Home side through on penalties

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

    @Test func `a section before a dash and one labelled`() {
        expectReading(
            """
            WORLD NEWS —

            Lake states sign treaty
            By Jane Doe, Reuters

            Four countries that share the lake have signed a treaty on how much water each may take.

            Section: Harbour life

            Ferry returns after five weeks
            By Mary Major and John Roe

            The only ferry to the island is sailing again, the operator said on Monday.
            """,
            is: """
                section WORLD NEWS
                * Lake states sign treaty
                  by Jane Doe, Reuters
                  p Four countries that
                section Harbour life
                * Ferry returns after five weeks
                  by Mary Major and John Roe
                  p The only ferry
                """)
    }

    @Test func `section and headline in one block`() {
        expectReading(
            """
            WORLD
            Lake states sign treaty
            Four countries that share the lake have signed a treaty on how much water each may take. It took six \
            years to write, and it was close to failing twice.

            LOCAL
            Ferry returns after five weeks
            The only ferry to the island is sailing again, the operator said on Monday. A crack in its hull had \
            kept it in dock since the middle of October.
            """,
            is: """
                section WORLD
                * Lake states sign treaty
                  p Four countries that
                section LOCAL
                * Ferry returns after five weeks
                  p The only ferry
                """)
    }

    @Test func `a section with text and no headline`() {
        expectReading(
            """
            World

            Lake states sign treaty

            Four countries that share the lake have signed a treaty on how much water each may take.

            Weather

            Frost in the north until noon, then sun. The wind turns to the west in the evening and brings rain on \
            Saturday.
            """,
            is: """
                section World
                * Lake states sign treaty
                  p Four countries that
                section -
                * Weather
                  p Frost in the
                warning digest/no-headline
                """)
    }

    @Test func `headlines with their section before a colon`() {
        expectReading(
            """
            World: Lake states sign treaty

            Four countries that share the lake have signed a treaty on how much water each may take.

            Sport: Home side through on penalties

            After two hours without a goal the home side won the cup tie.
            """,
            is: """
                section World
                * Lake states sign treaty
                  p Four countries that
                section Sport
                * Home side through on penalties
                  p After two hours
                """)
    }

    @Test func `sections and headlines underlined by different signs`() {
        expectReading(
            """
            Harbour and Quay
            ================

            Ferry returns after five weeks
            ------------------------------

            The only ferry to the island is sailing again, the operator said on Monday.

            Crane sold to a museum
            ----------------------

            The old crane at the third quay has been sold to a museum for a single coin.

            Meadow and Wood
            ===============

            Storks are back
            ---------------

            Eleven pairs of storks have come back to the meadows, a week earlier than last year.
            """,
            is: """
                section Harbour and Quay
                * Ferry returns after five weeks
                  p The only ferry
                * Crane sold to a museum
                  p The old crane
                section Meadow and Wood
                * Storks are back
                  p Eleven pairs of
                """)
    }

    @Test func `unknown sections before headlines with a full stop and a byline`() {
        expectReading(
            """
            Valley Life

            The old crane is sold to a museum.
            By Jane Doe

            The crane at the third quay has been sold to a museum for a single coin.

            Storks are back in the meadows.
            By John Roe

            Eleven pairs of storks have come back to the meadows, a week earlier than last year.

            Harbour Walk

            The ferry is sailing again.
            By Mary Major

            The only ferry to the island is sailing again, the operator said on Monday.
            """,
            is: """
                section Valley Life
                * The old crane is sold to a museum.
                  by Jane Doe
                  p The crane at
                * Storks are back in the meadows.
                  by John Roe
                  p Eleven pairs of
                section Harbour Walk
                * The ferry is sailing again.
                  by Mary Major
                  p The only ferry
                """)
    }
}
