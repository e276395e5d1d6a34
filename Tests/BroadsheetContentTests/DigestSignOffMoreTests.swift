import Testing

/// How letters end: farewells, names, postscripts, continued.
@Suite struct DigestSignOffMoreTests {
    @Test func `words of a farewell may begin a headline`() {
        expectReading(
            """
            Culture

            Museum opens at night

            The town museum will be open on Thursdays until midnight.

            Love letters found in attic

            A bundle of letters from 1911 was found in an attic in Mill Lane.

            Best film of the year is about bees

            The jury of the small festival gave its prize to a film about bees.
            """,
            is: """
                section Culture
                * Museum opens at night
                  p The town museum
                * Love letters found in attic
                  p A bundle of
                * Best film of the year is about bees
                  p The jury of
                """)
    }

    @Test func `a headline above one short sentence is no farewell`() {
        expectReading(
            """
            World

            Ferry returns

            The ferry to the island is sailing again after five weeks in the dock.

            Good luck charm returned

            It was found under a bench.
            """,
            is: """
                section World
                * Ferry returns
                  p The ferry to
                * Good luck charm returned
                  p It was found
                """)
    }

    @Test func `a question to the readers`() {
        expectReading(
            """
            World

            Ferry returns

            The ferry to the island is sailing again after five weeks in the dock.

            Did we miss something? Tell us.

            Warm wishes from the newsroom
            """,
            is: """
                section World
                * Ferry returns
                  p The ferry to
                other Did we miss something?
                other Warm wishes from the
                """)
    }

    @Test func `a last article of two words and one sentence`() {
        expectReading(
            """
            World

            Ferry returns

            The ferry to the island is sailing again after five weeks in the dock.

            Bakery closes

            It was the last one.
            """,
            is: """
                section World
                * Ferry returns
                  p The ferry to
                * Bakery closes
                  p It was the
                """)
    }

    @Test func `a farewell and a name in two blocks`() {
        expectReading(
            """
            Ferry returns after five weeks

            — (AP) The ferry to the island is sailing again after five weeks in the dock, the office said.

            Tickets cost the same as before.

            Home side through on penalties

            After two hours without a goal the home side won the cup tie.

            Take care out there,

            Tom
            """,
            is: """
                * Ferry returns after five weeks
                  p — (AP) The
                  p Tickets cost the
                * Home side through on penalties
                  p After two hours
                other Take care out there,
                other Tom
                """)
    }

    @Test func `one word ends the file`() {
        expectReading(
            """
            Ferry returns
            The ferry to the island is sailing again after five weeks in the dock, the harbour office said.

            Home side through
            After two hours without a goal the home side won the cup tie.

            Bye
            """,
            is: """
                * Ferry returns
                  p The ferry to
                * Home side through
                  p After two hours
                other Bye
                """)
    }
}
