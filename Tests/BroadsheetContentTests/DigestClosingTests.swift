import Testing

/// What belongs to no article further down: page numbers, sign-off, empty sections.
@Suite struct DigestClosingTests {
    @Test func `an end mark and what is below the last rule`() {
        expectReading(
            """
            World

            Lake states sign treaty

            Four countries that share the lake have signed a treaty on how much water each may take.

            The treaty enters into force next summer.

            --------------------

            The Valley Courier is made by volunteers. Printed on recycled paper.
            """,
            is: """
                section World
                * Lake states sign treaty
                  p Four countries that
                  p The treaty enters
                other The Valley Courier is
                """)
    }

    @Test func `the title comes once more at the foot of a page`() {
        expectReading(
            """
            The Valley Courier – 20 November 2026

            World

            Lake states sign treaty

            Four countries that share the lake have signed a treaty on how much water each may take.

            The Valley Courier – 20 November 2026
            - 2 -

            Sport

            Home side through on penalties

            After two hours without a goal the home side won the cup tie.

            ENDS
            """,
            is: """
                title The Valley Courier
                date 2026-11-20
                section World
                * Lake states sign treaty
                  p Four countries that
                section Sport
                * Home side through on penalties
                  p After two hours
                other The Valley Courier –
                other - 2 -
                other ENDS
                """)
    }

    @Test func `sections without any article are kept`() {
        expectReading(
            """
            World

            Lake states sign treaty

            Four countries that share the lake have signed a treaty on how much water each may take.

            [Sport]

            [Local]

            Ferry returns after five weeks

            The only ferry to the island is sailing again, the operator said on Monday.
            """,
            is: """
                section World
                * Lake states sign treaty
                  p Four countries that
                section Local
                * Ferry returns after five weeks
                  p The only ferry
                other Sport
                """)
    }
}
