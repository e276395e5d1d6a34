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

    @Test func `until Friday, with a name`() {
        expectReading(
            """
            Lokales

            Bad schließt

            Das Bad am Mühlweg wird umgebaut, teilte die Stadt am Montag mit.

            Bis Freitag!
            Eure Lena
            """,
            is: """
                section Lokales
                * Bad schließt
                  p Das Bad am
                other Bis Freitag!
                other Eure Lena
                """)
    }

    @Test func `a last sentence that begins like a farewell`() {
        expectReading(
            """
            Lokales

            Bad schließt

            Das Bad am Mühlweg wird umgebaut, teilte die Stadt am Montag mit.

            Bis Freitag bleibt es noch geöffnet.
            """,
            is: """
                section Lokales
                * Bad schließt
                  p Das Bad am
                  p Bis Freitag bleibt
                """)
    }

    @Test func `a last sentence that sums up`() {
        expectReading(
            """
            Weather

            Coldest week of the year

            The thermometer in the harbour showed minus eleven on Thursday night, the office said.

            This was the coldest night since 1911.
            """,
            is: """
                section Weather
                * Coldest week of the year
                  p The thermometer in
                  p This was the
                """)
    }

    @Test func `a headline that begins like a farewell`() {
        expectReading(
            """
            Opinion

            Tell us: what should the new park be called?

            The new park on the river has no name yet, and the council asks its readers for ideas.
            """,
            is: """
                section Opinion
                * Tell us: what should the new park be called?
                  p The new park
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
}
