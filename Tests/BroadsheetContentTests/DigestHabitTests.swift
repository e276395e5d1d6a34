import Testing

/// Habits of editors in other combinations.
@Suite struct DigestHabitTests {
    @Test func `bylines with a role, in small letters, in capitals`() {
        expectReading(
            """
            World

            Lake states sign treaty
            JANE DOE, Staff writer

            Four countries that share the lake have signed a treaty on how much water each may take.

            Ferry returns after five weeks
            by jane doe | 3 min read

            The ferry to the island is sailing again after five weeks in the dock.

            Home side through on penalties
            By JOHN ROE and ANN POE
            Nov. 20, 2026, 9:30 a.m.

            After two hours without a goal the home side won the cup tie.
            """,
            is: """
                section World
                * Lake states sign treaty
                  by JANE DOE, Staff writer
                  p Four countries that
                * Ferry returns after five weeks
                  by jane doe | 3 min read
                  p The ferry to
                * Home side through on penalties
                  by JOHN ROE and ANN POE
                  dated Nov. 20, 2026, 9:30 a.m.
                  p After two hours
                """)
    }

    @Test func `a name in a block of its own`() {
        expectReading(
            """
            World

            Lake states sign treaty on shared water

            Jane Doe

            Four countries that share the lake have signed a treaty on how much water each may take.

            Ferry returns after five weeks in the dock

            John Roe

            The ferry to the island is sailing again.
            """,
            is: """
                section World
                * Lake states sign treaty on shared water
                  by Jane Doe
                  p Four countries that
                * Ferry returns after five weeks in the dock
                  by John Roe
                  p The ferry to
                """)
    }

    @Test func `lines that only lead away`() {
        expectReading(
            """
            World

            Lake states sign treaty

            Four countries that share the lake have signed a treaty on how much water each may take.
            Read more »

            Ferry returns after five weeks

            The ferry to the island is sailing again after five weeks in the dock.
            Read more »

            Sport

            Home side through on penalties

            After two hours without a goal the home side won the cup tie.
            Read more »
            """,
            is: """
                section World
                * Lake states sign treaty
                  p Four countries that
                * Ferry returns after five weeks
                  p The ferry to
                section Sport
                * Home side through on penalties
                  p After two hours
                other Read more »
                other Read more »
                other Read more »
                """)
    }

    @Test func `web addresses behind headlines`() {
        expectReading(
            """
            World

            Lake states sign treaty [https://example.org/a]

            Four countries that share the lake have signed a treaty on how much water each may take.

            Ferry returns after five weeks (https://example.org/b)

            The ferry to the island is sailing again after five weeks in the dock.
            """,
            is: """
                section World
                * Lake states sign treaty
                  from https://example.org/a
                  p Four countries that
                * Ferry returns after five weeks
                  from https://example.org/b
                  p The ferry to
                """)
    }

    @Test func `hash marks typed by hand`() {
        expectReading(
            """
            # World

            ## Lake states sign treaty

            Four countries that share the lake have signed a *treaty* on how much water each may take.

            The **treaty** enters into force next summer.

            ## Ferry returns

            The ferry to the island is sailing again after five weeks in the dock.

            # Sport

            ## Home side through on penalties

            After two hours without a goal the home side won the cup tie.
            """,
            is: """
                section World
                * Lake states sign treaty
                  p Four countries that
                  p The **treaty** enters
                * Ferry returns
                  p The ferry to
                section Sport
                * Home side through on penalties
                  p After two hours
                """)
    }

    @Test func `asterisks around headlines`() {
        expectReading(
            """
            # World

            **Lake states sign treaty**
            Four countries that share the lake have signed a treaty on how much water each may take.

            **Ferry returns**
            The ferry to the island is sailing again after five weeks in the dock.

            # Sport

            **Home side through on penalties**
            After two hours without a goal the home side won the cup tie.
            """,
            is: """
                section World
                * Lake states sign treaty
                  p Four countries that
                * Ferry returns
                  p The ferry to
                section Sport
                * Home side through on penalties
                  p After two hours
                """)
    }

    @Test func `questions and answers with letters`() {
        expectReading(
            """
            Culture

            “I never liked the violin”: the conductor on forty years of music

            The conductor leaves the orchestra in June after forty years. We met her in the canteen.

            Q: Why now?

            A: Because I can still hear what is wrong, and I would like to leave before I cannot.

            Q: What will you miss?

            A: The canteen. The soup is better than people say.

            Museum opens at night

            The town museum will be open on Thursdays until midnight.
            """,
            is: """
                section Culture
                * “I never liked the violin”: the conductor on forty years of music
                  p The conductor leaves
                  p Q: Why now?
                  p A: Because I
                  p Q: What will
                  p A: The canteen.
                * Museum opens at night
                  p The town museum
                """)
    }

    @Test func `questions of an interview`() {
        expectReading(
            """
            Culture

            The conductor who never liked the violin

            The conductor leaves the orchestra in June after forty years. We met her in the canteen.

            Why now?

            Because I can still hear what is wrong, and I would like to leave before I cannot.

            What will you miss?

            The canteen. The soup is better than people say.

            And what comes next?

            Sleep, I hope. Then a garden, if my knees agree.

            Museum opens at night

            The town museum will be open on Thursdays until midnight.
            """,
            is: """
                section Culture
                * The conductor who never liked the violin
                  p The conductor leaves
                  p Why now?
                  p Because I can
                  p What will you
                  p The canteen. The
                  p And what comes
                  p Sleep, I hope.
                * Museum opens at night
                  p The town museum
                """)
    }
}
