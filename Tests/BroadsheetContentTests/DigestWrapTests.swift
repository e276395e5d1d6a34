import Testing

/// Text that was wrapped at a fixed width.
@Suite struct DigestWrapTests {
    @Test func `wrapped text with headlines of two lines on their paragraphs`() {
        expectReading(
            """
            World

            Lake states sign treaty on how much water
            each may take
            Four countries that share the lake have
            signed a treaty on how much water each of
            them may take from it in a year. The talks
            had lasted for six years, officials said.

            The treaty enters into force next summer,
            when three parliaments have agreed to it.

            Island votes calmly
            Observers from eleven countries said that
            the vote on Sunday was calm and well run
            in all but two places.
            """,
            is: """
                section World
                * Lake states sign treaty on how much water each may take
                  p Four countries that
                  p The treaty enters
                * Island votes calmly
                  p Observers from eleven
                """)
    }

    @Test func `wrapped paragraphs parted by indents`() {
        expectReading(
            """
            World

            Lake states sign treaty

               Four countries that share the lake have signed a treaty on how
            much water each of them may take from it in a year. The talks had
            lasted for six years and were close to failing twice, it is said.
               The treaty enters into force next summer, when the parliaments
            of three of the countries have agreed to it.
               A fourth has said that it needs more time than that and will not
            be hurried by anyone.

            Island votes calmly

               Observers from eleven countries said that the vote on Sunday was
            calm and well run in all but two places.
            """,
            is: """
                section World
                * Lake states sign treaty
                  p Four countries that
                  p The treaty enters
                  p A fourth has
                * Island votes calmly
                  p Observers from eleven
                """)
    }

    @Test func `wrapped headlines in capitals whose second line is one word`() {
        expectReading(
            """
            LOCAL

            FERRY TO THE ISLAND RETURNS AFTER FIVE WEEKS IN
            DOCK
            By Jane Doe

            The only ferry to the island is sailing again,
            the operator said. It will stay in service until
            March 24. Then it goes back to the dock, for the
            rest of its repairs, for a week or two.

            LAST CRANE SOLD TO A MUSEUM IN THE CAPITAL FOR A
            COIN

            The old crane at the third quay has been sold to
            a museum for a single coin. Its driver, Jane Roe,
            has been given the key to the cabin. She is
            happy, she said on Monday.
            """,
            is: """
                section LOCAL
                * FERRY TO THE ISLAND RETURNS AFTER FIVE WEEKS IN DOCK
                  by Jane Doe
                  p The only ferry
                * LAST CRANE SOLD TO A MUSEUM IN THE CAPITAL FOR A COIN
                  p The old crane
                """)
    }
}
