import Testing

/// Columns of one-line news.
@Suite struct DigestBriefTests {
    @Test func `in brief with bare sentences`() {
        expectReading(
            """
            World

            Lake states sign treaty

            Four countries that share the lake have signed a treaty on how much water each may take.

            News in brief

            The ferry to the island is sailing again.

            The market hall will get a new roof before Christmas.

            A swimmer of nineteen broke the national record.
            """,
            is: """
                section World
                * Lake states sign treaty
                  p Four countries that
                section News in brief
                * The ferry to the island is sailing again.
                * The market hall will get a new roof before Christmas.
                * A swimmer of nineteen broke the national record.
                """)
    }

    @Test func `in brief with headlines and no text`() {
        expectReading(
            """
            Top stories

            Lake states sign treaty

            Four countries that share the lake have signed a treaty on how much water each may take.

            Briefly

            - Ferry returns after five weeks (AP)
            - Market hall to get a new roof (Reuters)
            - Swimmer breaks national record – BBC News
            """,
            is: """
                section Top stories
                * Lake states sign treaty
                  p Four countries that
                section Briefly
                * Ferry returns after five weeks
                  from AP
                * Market hall to get a new roof
                  from Reuters
                * Swimmer breaks national record
                  from BBC News
                """)
    }

    @Test func `a file of headlines only`() {
        expectReading(
            """
            World

            - Lake states sign treaty on shared water
            - Island votes calmly for a new parliament

            Sport

            - Home side through on penalties at last
            - Swimmer of nineteen breaks national record
            """,
            is: """
                section World
                * Lake states sign treaty on shared water
                * Island votes calmly for a new parliament
                section Sport
                * Home side through on penalties at last
                * Swimmer of nineteen breaks national record
                """)
    }

    @Test func `briefs with a number in brackets and two lines each`() {
        expectReading(
            """
            In short

            (1) The ferry to the island is sailing again after five weeks in dock,
                its operator said.
            (2) The market hall will get a new roof before Christmas, the town
                council decided.
            (3) A swimmer of nineteen broke the national record on Sunday in the
                capital.
            """,
            is: """
                section In short
                * The ferry to the island is sailing again after five weeks in dock, its operator said.
                * The market hall will get a new roof before Christmas, the town council decided.
                * A swimmer of nineteen broke the national record on Sunday in the capital.
                """)
    }
}
