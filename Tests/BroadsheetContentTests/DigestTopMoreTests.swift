import Testing

/// First lines, contents with page numbers, page headers, forwarded mail, continued.
@Suite struct DigestTopMoreTests {
    @Test func `contents with sections`() {
        expectReading(
            """
            The Valley Courier
            Friday, 20 November 2026

            Contents

            World
            - Lake states sign treaty
            - Ferry returns after five weeks
            Sport
            - Home side through on penalties

            World

            Lake states sign treaty

            Four countries that share the lake have signed a treaty on how much water each may take.

            Ferry returns after five weeks

            The ferry to the island is sailing again after five weeks in the dock.

            Sport

            Home side through on penalties

            After two hours without a goal the home side won the cup tie.
            """,
            is: """
                title The Valley Courier
                date 2026-11-20
                opening Contents
                opening World
                opening - Lake states sign
                opening - Ferry returns after
                opening Sport
                opening - Home side through
                section World
                * Lake states sign treaty
                  p Four countries that
                * Ferry returns after five weeks
                  p The ferry to
                section Sport
                * Home side through on penalties
                  p After two hours
                """)
    }

    @Test func `a section in capitals right below the date is no title`() {
        expectReading(
            """
            20 November 2026

            LAKE

            Ferries stop for the winter

            The last ferry of the year left on Sunday with forty people on board.

            New pier opens

            The pier was opened on Saturday after two years of work on its pillars.

            HARBOUR

            Crane falls over

            A crane fell over on Friday night, and two cars were damaged.
            """,
            is: """
                date 2026-11-20
                section LAKE
                * Ferries stop for the winter
                  p The last ferry
                * New pier opens
                  p The pier was
                section HARBOUR
                * Crane falls over
                  p A crane fell
                """)
    }

    @Test func `a title in capitals below the date stays the title`() {
        expectReading(
            """
            20 November 2026

            LAKE COURIER

            HARBOUR

            Crane falls over

            A crane fell over on Friday night, and two cars were damaged.

            TOWN

            Ferries stop for the winter

            The last ferry of the year left on Sunday with forty people on board.
            """,
            is: """
                title LAKE COURIER
                date 2026-11-20
                section HARBOUR
                * Crane falls over
                  p A crane fell
                section TOWN
                * Ferries stop for the winter
                  p The last ferry
                """)
    }

    @Test func `a forwarded mail`() {
        expectReading(
            """
            ---------- Forwarded message ---------
            From: Ann Poe <ann@example.org>
            Date: Fri, Nov 20, 2026 at 7:02 AM
            Subject: Morning digest
            To: <list@example.org>

            Hi all,

            World

            Lake states sign treaty

            Four countries that share the lake have signed a treaty on how much water each may take.

            Sport

            Home side through on penalties

            After two hours without a goal the home side won the cup tie.

            Best,
            Ann
            """,
            is: """
                title Morning digest
                date 2026-11-20
                opening ---------- Forwarded message ---------
                opening From: Ann Poe <ann@example.org>
                opening To: <list@example.org>
                opening Hi all,
                section World
                * Lake states sign treaty
                  p Four countries that
                section Sport
                * Home side through on penalties
                  p After two hours
                other Best,
                other Ann
                """)
    }

    @Test func `a note above a forwarded mail`() {
        expectReading(
            """
            Thought you might like this. J.

            > From: Ann Poe
            > Subject: Friday news
            >
            > World
            >
            > Lake states sign treaty
            >
            > Four countries that share the lake have signed a treaty on how much water each may take.
            >
            > Sport
            >
            > Home side through on penalties
            >
            > After two hours without a goal the home side won the cup tie.
            """,
            is: """
                title Friday news
                date -
                opening Thought you might like
                opening From: Ann Poe
                section World
                * Lake states sign treaty
                  p Four countries that
                section Sport
                * Home side through on penalties
                  p After two hours
                """)
    }

    @Test func `the head of another mail program`() {
        expectReading(
            """
            From: Ann Poe
            Sent: Friday, November 20, 2026 7:02 AM
            To: Newsroom
            Subject: FW: Daily digest

            WORLD NEWS
            ==========

            Lake states sign treaty

            Four countries that share the lake have signed a treaty on how much water each may take.

            SPORT
            =====

            Home side through on penalties

            After two hours without a goal the home side won the cup tie.

            Sent from my phone
            """,
            is: """
                title FW: Daily digest
                date -
                opening From: Ann Poe
                opening Sent: Friday, November 20,
                opening To: Newsroom
                section WORLD NEWS
                * Lake states sign treaty
                  p Four countries that
                section SPORT
                * Home side through on penalties
                  p After two hours
                other Sent from my phone
                """)
    }
}
