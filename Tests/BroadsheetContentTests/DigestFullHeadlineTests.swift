import Testing

/// Headlines that fill the width of wrapped text, and what touches them.
@Suite struct DigestFullHeadlineTests {
    @Test func `a full headline touches its text`() {
        expectReading(
            """
            To: list
            Subject: Harbour letter

            WORLD

            Lake states sign a treaty on shared water after six years of hard talks
            Four countries that share the lake have signed a treaty on how much
            water each of them may take. It took them six years and eleven rounds of
            talks, of which the last went on through two nights.

            Ferry returns
            The ferry to the island is sailing again after five weeks in the dock,
            the harbour office said on Friday.

            SPORT

            Home side through on penalties after two hours without a goal in the cup
            After two hours without a goal the home side won the cup tie in front of
            nine thousand people, the largest crowd of the season so far in the town.
            """,
            is: """
                title Harbour letter
                date -
                opening To: list
                section WORLD
                * Lake states sign a treaty on shared water after six years of hard talks
                  p Four countries that
                * Ferry returns
                  p The ferry to
                section SPORT
                * Home side through on penalties after two hours without a goal in the cup
                  p After two hours
                """)
    }

    @Test func `a full title in capitals touches its text`() {
        expectReading(
            """
            World

            Lake States Sign a Treaty on Shared Water After Six Years of Hard Talks
            Four countries that share the lake have signed a treaty on how much
            water each of them may take. It took them six years and eleven rounds of
            talks, of which the last went on through two nights.

            Ferry Returns to the Island After Five Long Weeks in the Northern Dock
            The ferry to the island is sailing again after five weeks in the dock,
            the harbour office said on Friday. Tickets cost the same as before.
            """,
            is: """
                section World
                * Lake States Sign a Treaty on Shared Water After Six Years of Hard Talks
                  p Four countries that
                * Ferry Returns to the Island After Five Long Weeks in the Northern Dock
                  p The ferry to
                """)
    }

    @Test func `a full first line of text is no headline`() {
        expectReading(
            """
            Liebe Leserinnen und Leser,

            hier sind die Nachrichten der Woche.

            1. Politik

            Landtag beschließt neues Schulgesetz
            Nach neunstündiger Debatte hat der Landtag am Dienstag das neue
            Schulgesetz beschlossen. Die Opposition stimmte geschlossen dagegen und
            kündigte eine Klage an.

            Minister kündigt Rücktritt für das Frühjahr an
            Der Verkehrsminister will im Frühjahr sein Amt aufgeben. Das sagte er am
            Mittwoch in der Hauptstadt.

            2. Wirtschaft

            Hafen baut dritten Kai
            Der Hafen bekommt einen dritten Kai, wie die Gesellschaft am Montag
            mitteilte.

            Liebe Grüße
            Eure Redaktion
            """,
            is: """
                opening Liebe Leserinnen und Leser,
                opening hier sind die Nachrichten
                section Politik
                * Landtag beschließt neues Schulgesetz
                  p Nach neunstündiger Debatte
                * Minister kündigt Rücktritt für das Frühjahr an
                  p Der Verkehrsminister will
                section Wirtschaft
                * Hafen baut dritten Kai
                  p Der Hafen bekommt
                other Liebe Grüße
                other Eure Redaktion
                """)
    }

    @Test func `an indent begins each paragraph`() {
        expectReading(
            """
            WORLD

            Lake states sign treaty
            \tFour countries that share the lake have signed a treaty on how
            much water each may take. It took them six years of talks, and the
            last of them went on through two nights.
            \tThe treaty enters into force next summer, the ministers said.
            \tFishermen are not pleased.

            Ferry returns after five weeks
            \tThe ferry to the island is sailing again after five weeks in the
            dock, the harbour office said on Friday.
            """,
            is: """
                section WORLD
                * Lake states sign treaty
                  p Four countries that
                  p The treaty enters
                  p Fishermen are not
                * Ferry returns after five weeks
                  p The ferry to
                """)
    }

    @Test func `a headline of two lines`() {
        expectReading(
            """
            World

            Lake states sign treaty on shared water
            after six years of talks

            Four countries that share the lake have signed a treaty on how much water each may take.

            Ferry returns after five weeks in dock
            and sells tickets online

            The ferry to the island is sailing again.
            """,
            is: """
                section World
                * Lake states sign treaty on shared water after six years of talks
                  p Four countries that
                * Ferry returns after five weeks in dock and sells tickets online
                  p The ferry to
                """)
    }

    @Test func `indented paragraphs on single lines`() {
        expectReading(
            """
            WORLD
            Lake states sign treaty
            \tFour countries that share the lake have signed a treaty on how much water each may take. It took them six years.
            \tThe treaty enters into force next summer, the ministers said.
            \tFishermen are not pleased.
            Ferry returns after five weeks
            \tThe ferry to the island is sailing again after five weeks in the dock.
            \tTickets cost the same as before.
            SPORT
            Home side through on penalties
            \tAfter two hours without a goal the home side won the cup tie.
            """,
            is: """
                section WORLD
                * Lake states sign treaty
                  p Four countries that
                  p The treaty enters
                  p Fishermen are not
                * Ferry returns after five weeks
                  p The ferry to
                  p Tickets cost the
                section SPORT
                * Home side through on penalties
                  p After two hours
                """)
    }

    @Test func `an asterisk before each headline`() {
        expectReading(
            """
            WORLD
            * Lake states sign treaty
            Four countries that share the lake have signed a treaty on how much water each may take.
            * Ferry returns after five weeks
            The ferry to the island is sailing again after five weeks in the dock.

            SPORT
            * Home side through on penalties
            After two hours without a goal the home side won the cup tie.
            """,
            is: """
                section WORLD
                * Lake states sign treaty
                  p Four countries that
                * Ferry returns after five weeks
                  p The ferry to
                section SPORT
                * Home side through on penalties
                  p After two hours
                """)
    }

    @Test func `a quoted letter that is signed`() {
        expectReading(
            """
            > Hi all,
            >
            > WORLD
            >
            > Lake states sign treaty
            >
            > Four countries that share the lake have signed a treaty on how much
            > water each may take. It took them six years.
            >
            > SPORT
            >
            > Home side through on penalties
            >
            > After two hours without a goal the home side won the cup tie in front
            > of nine thousand people.
            >
            > Cheers,
            > Jo
            """,
            is: """
                opening Hi all,
                section WORLD
                * Lake states sign treaty
                  p Four countries that
                section SPORT
                * Home side through on penalties
                  p After two hours
                other Cheers,
                other Jo
                """)
    }
}
