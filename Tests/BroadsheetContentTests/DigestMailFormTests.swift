import Testing

/// The plain text that mail services and programs make of newsletters.
@Suite struct DigestMailFormTests {
    @Test func `headings after two stars and addresses in brackets`() {
        expectReading(
            """
            View this email in your browser (https://example.org/view)

            The Harbour Weekly


            ** World
            ------------------------------------------------------------


            ** Lake states sign treaty
            ------------------------------------------------------------
            Four countries signed a treaty (https://example.org/a) on Thursday. It took them six years.

            Read more (https://example.org/a)


            ** Last phone box goes
            ------------------------------------------------------------
            The box at the station goes this week. It was used twice a month.


            ============================================================
            Copyright The Harbour Weekly, All rights reserved.
            Our mailing address is:
            1 Quay Street
            """,
            is: """
                title The Harbour Weekly
                date -
                opening View this email in
                section World
                * Lake states sign treaty
                  from https://example.org/a
                  p Four countries signed
                * Last phone box goes
                  p The box at
                other Copyright The Harbour Weekly,
                other Our mailing address is:
                other 1 Quay Street
                """)
    }

    @Test func `numbers in brackets point at addresses below`() {
        expectReading(
            """
            BIG STORIES

            PORT TESTS SELF-STEERING FERRY (3 MINUTE READ) [1]

            The port has tested a ferry that steers itself [2]. It sailed twice around the bay.

            CHIP PLANT DELAYED AGAIN [3]

            The chip plant opens a year late. Its builder blames the ground.

            Links:
            ------
            [1] https://example.org/ferry
            [2] https://example.org/bay
            [3] https://example.org/chip
            [4] https://example.org/unsaid
            """,
            is: """
                section BIG STORIES
                * PORT TESTS SELF-STEERING FERRY
                  from https://example.org/ferry; https://example.org/bay
                  p The port has
                * CHIP PLANT DELAYED AGAIN
                  from https://example.org/chip
                  p The chip plant
                other Links:
                other [4] https://example.org/unsaid
                other 3 MINUTE READ
                """)
    }

    @Test func `items with a headline and a text`() {
        expectReading(
            """
            World

              * Last phone box goes [https://example.org/b]
                The box at the station goes this week. It was used twice a month.

              * Home side through [https://example.org/c]
                After two hours without a goal the home side won.

            Sport

            - Late goal saves visitors: A goal in the last minute kept the visitors in the league. (BBC)
            - Captain leaves – The captain of the home side leaves after eleven years.
            """,
            is: """
                section World
                * Last phone box goes
                  from https://example.org/b
                  p The box at
                * Home side through
                  from https://example.org/c
                  p After two hours
                section Sport
                * Late goal saves visitors
                  p A goal in
                * Captain leaves
                  p The captain of
                """)
    }

    @Test func `stars, strokes and pictures of messengers`() {
        expectReading(
            """
            *DAILY NEWS* 📰
            _Friday, 20 November 2026_

            *WORLD* 🌍
            ▪️ *Lake states sign treaty*
            Four countries that share the lake signed a treaty on Thursday. It took them six years.
            🔗 https://example.org/a

            *SPORT* ⚽
            ▪️ *Home side through*
            After two hours without a goal the home side won. Twelve thousand people watched.
            🔗 https://example.org/c

            👉 Join our channel: https://example.org/join
            """,
            is: """
                title DAILY NEWS
                date 2026-11-20
                section WORLD
                * Lake states sign treaty
                  from https://example.org/a
                  p Four countries that
                section SPORT
                * Home side through
                  from https://example.org/c
                  p After two hours
                other 👉 Join our channel:
                """)
    }

    @Test func `one item below a section is news where others are`() {
        expectReading(
            """
            World
            - Lake states sign a treaty on water. (Reuters)
            - The last phone box goes. (Reuters)

            Sport
            - The home side goes through on penalties. (Reuters)
            """,
            is: """
                section World
                * Lake states sign a treaty on water.
                  from Reuters
                * The last phone box goes.
                  from Reuters
                section Sport
                * The home side goes through on penalties.
                  from Reuters
                """)
    }

    @Test func `a report says for whom it is`() {
        expectReading(
            """
            MEDIA MONITORING REPORT
            Prepared for: Board
            Date: 20 November 2026

            1. WORLD

            1.1 Lake states sign treaty
            Outlet: Harbour Post
            Four countries that share the lake signed a treaty on Thursday. It took them six years.

            1.2 Phone box to go
            Outlet: Harbour Post
            The box at the station goes this week. It was used twice a month.
            """,
            is: """
                title MEDIA MONITORING REPORT
                date 2026-11-20
                opening Prepared for: Board
                section WORLD
                * Lake states sign treaty
                  from Harbour Post
                  p Four countries that
                * Phone box to go
                  from Harbour Post
                  p The box at
                """)
    }

    @Test func `a list that comes again is the contents under any name`() {
        expectReading(
            """
            The Harbour Weekly

            TOP LINES
            1. Lake treaty signed in Geneva
            2. Phone box to go

            DETAIL

            1. Lake treaty signed in Geneva
            Four countries that share the lake signed a treaty on Thursday. It took them six years.

            2. Phone box to go
            The box at the station goes this week. It was used twice a month.
            """,
            is: """
                title The Harbour Weekly
                date -
                opening TOP LINES
                opening 1. Lake treaty signed
                opening 2. Phone box to
                section DETAIL
                * Lake treaty signed in Geneva
                  p Four countries that
                * Phone box to go
                  p The box at
                """)
    }
}
