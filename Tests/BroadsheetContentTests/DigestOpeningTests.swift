import Testing

/// What belongs to no article at the top: title, greeting, contents.
@Suite struct DigestOpeningTests {
    @Test func `a list of contents at the top and page numbers`() {
        expectReading(
            """
            The Valley Courier
            Friday, 20 November 2026

            In this issue:
            - Lake states sign treaty
            - Ferry returns after five weeks
            - Home side through on penalties

            World

            Lake states sign treaty

            Four countries that share the lake have signed a treaty on how much water each may take.

            Page 2

            Local

            Ferry returns after five weeks

            The only ferry to the island is sailing again, the operator said on Monday.

            Page 3

            Sport

            Home side through on penalties

            After two hours without a goal the home side won the cup tie.
            """,
            is: """
                title The Valley Courier
                date 2026-11-20
                opening In this issue:
                opening - Lake states sign
                opening - Ferry returns after
                opening - Home side through
                section World
                * Lake states sign treaty
                  p Four countries that
                section Local
                * Ferry returns after five weeks
                  p The only ferry
                section Sport
                * Home side through on penalties
                  p After two hours
                other Page 2
                other Page 3
                """)
    }

    @Test func `contents as bare lines without an announcement`() {
        expectReading(
            """
            Valley Digest, 20 November 2026

            Lake states sign treaty
            Ferry returns after five weeks
            Home side through on penalties

            World

            Lake states sign treaty

            Four countries that share the lake have signed a treaty on how much water each may take.

            Local

            Ferry returns after five weeks

            The only ferry to the island is sailing again, the operator said on Monday.

            Sport

            Home side through on penalties

            After two hours without a goal the home side won the cup tie.
            """,
            is: """
                title Valley Digest
                date 2026-11-20
                opening Lake states sign treaty
                opening Ferry returns after five
                opening Home side through on
                section World
                * Lake states sign treaty
                  p Four countries that
                section Local
                * Ferry returns after five weeks
                  p The only ferry
                section Sport
                * Home side through on penalties
                  p After two hours
                """)
    }

    @Test func `a mail with its head and a signature`() {
        expectReading(
            """
            From: News Desk <desk@example.org>
            To: readers@example.org
            Date: Fri, 20 Nov 2026 06:30:00 +0100
            Subject: Morning news

            Good morning everyone,

            WORLD

            Lake states sign treaty on how much
            water each may take

            Four countries that share the lake have signed a treaty on how much
            water each of them may take from it in a year. The talks had lasted
            for six years and were close to failing twice, officials said.

            The treaty enters into force next summer when the three parliaments
            have agreed to it.

            SPORT

            Home side through on penalties

            After two hours without a goal the home side won the cup tie on
            penalties, five to four, in front of the largest crowd of the year.

            --\u{20}
            Jane Doe
            News Desk, The Valley Courier
            Tel. 555 0100
            """,
            is: """
                title Morning news
                date "Fri, 20 Nov 2026 06:30:00 +0100"
                opening From: News Desk <desk@example.org>
                opening To: readers@example.org
                opening Good morning everyone,
                section WORLD
                * Lake states sign treaty on how much water each may take
                  p Four countries that
                  p The treaty enters
                section SPORT
                * Home side through on penalties
                  p After two hours
                other Jane Doe
                other News Desk, The Valley
                other Tel. 555 0100
                """)
    }

    @Test func `a title in a box, an issue number and a greeting`() {
        expectReading(
            """
            ==============================
            THE VALLEY COURIER
            ==============================
            Issue 45 | Friday, 20 November 2026

            Dear readers,

            Winter is coming, and the ferry is back. Here is what happened this week.

            --- WORLD ---

            Lake states sign treaty

            Four countries that share the lake have signed a treaty on how much water each may take.

            --- LOCAL ---

            Ferry returns after five weeks

            The only ferry to the island is sailing again, the operator said on Monday.

            Until next week,
            The editors
            """,
            is: """
                title THE VALLEY COURIER
                date 2026-11-20
                opening Issue 45
                opening Dear readers,
                opening Winter is coming, and
                section WORLD
                * Lake states sign treaty
                  p Four countries that
                section LOCAL
                * Ferry returns after five weeks
                  p The only ferry
                other Until next week,
                other The editors
                """)
    }

    @Test func `a forwarded mail with an introduction`() {
        expectReading(
            """
            Hello all, see below for today's news.

            ---------- Forwarded message ---------
            From: News Desk <desk@example.org>
            Date: Fri, Nov 20, 2026
            Subject: The Valley Courier

            World

            Lake states sign treaty

            Four countries that share the lake have signed a treaty on how much water each may take.
            """,
            is: """
                title The Valley Courier
                date 2026-11-20
                opening Hello all, see below
                opening ---------- Forwarded message ---------
                opening From: News Desk <desk@example.org>
                section World
                * Lake states sign treaty
                  p Four countries that
                """)
    }
}
