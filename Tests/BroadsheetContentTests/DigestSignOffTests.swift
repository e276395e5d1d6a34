import Testing

/// How letters end: farewells, names, postscripts.
@Suite struct DigestSignOffTests {
    @Test func `a farewell and a name end the file`() {
        expectReading(
            """
            World

            Lake states sign treaty

            Four countries that share the lake have signed a treaty on how much water each may take.

            The treaty enters into force next summer.

            Sport

            Home side through on penalties

            After two hours without a goal the home side won the cup tie.

            Bye for now,
            Jo
            """,
            is: """
                section World
                * Lake states sign treaty
                  p Four countries that
                  p The treaty enters
                section Sport
                * Home side through on penalties
                  p After two hours
                other Bye for now,
                other Jo
                """)
    }

    @Test func `one word and a name end the file`() {
        expectReading(
            """
            Lake states sign treaty

            Four countries that share the lake have signed a treaty on how much water each may take.

            The treaty enters into force next summer.

            Cheers,
            Maria
            """,
            is: """
                * Lake states sign treaty
                  p Four countries that
                  p The treaty enters
                other Cheers,
                other Maria
                """)
    }

    @Test func `an exclamation and a name after a dash`() {
        expectReading(
            """
            Lake states sign treaty

            Four countries that share the lake have signed a treaty on how much water each may take.

            Home side through on penalties

            After two hours without a goal the home side won the cup tie.

            Stay safe!
            – Tom
            """,
            is: """
                * Lake states sign treaty
                  p Four countries that
                * Home side through on penalties
                  p After two hours
                other Stay safe!
                other – Tom
                """)
    }

    @Test func `unknown words before a name`() {
        expectReading(
            """
            Lake states sign treaty

            Four countries that share the lake have signed a treaty on how much water each may take.

            Home side through on penalties

            After two hours without a goal the home side won the cup tie.

            Keep the kettle warm,

            Annabel and Piet
            """,
            is: """
                * Lake states sign treaty
                  p Four countries that
                * Home side through on penalties
                  p After two hours
                other Keep the kettle warm,
                other Annabel and Piet
                """)
    }

    @Test func `a postscript belongs to the sign-off`() {
        expectReading(
            """
            Good morning all,

            World

            Lake states sign treaty

            Four countries that share the lake have signed a treaty on how much water each may take.

            Home side through on penalties

            After two hours without a goal the home side won the cup tie.

            That's it from me. More tomorrow.

            Best,
            Helen

            P.S. The reading group meets on Thursday instead of Wednesday this week.
            """,
            is: """
                opening Good morning all,
                section World
                * Lake states sign treaty
                  p Four countries that
                * Home side through on penalties
                  p After two hours
                other That's it from me.
                other Best,
                other Helen
                other P.S. The reading group
                """)
    }

    @Test func `a farewell in German`() {
        expectReading(
            """
            Wirtschaft

            Hafen baut dritten Kai

            Der Hafen bekommt einen dritten Kai, wie die Gesellschaft am Montag mitteilte.

            Die Arbeiten beginnen im Frühjahr.

            Bis nächste Woche!
            Ihre Anna Berg
            """,
            is: """
                section Wirtschaft
                * Hafen baut dritten Kai
                  p Der Hafen bekommt
                  p Die Arbeiten beginnen
                other Bis nächste Woche!
                other Ihre Anna Berg
                """)
    }

    @Test func `thanks and a name and a postscript`() {
        expectReading(
            """
            Lake states sign treaty

            Four countries that share the lake have signed a treaty on how much water each may take.

            The treaty enters into force next summer.

            Thank you for reading!

            See you tomorrow,
            Your editors

            P.S. We are off on Monday.
            """,
            is: """
                * Lake states sign treaty
                  p Four countries that
                  p The treaty enters
                other Thank you for reading!
                other See you tomorrow,
                other Your editors
                other P.S. We are off
                """)
    }

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
}
