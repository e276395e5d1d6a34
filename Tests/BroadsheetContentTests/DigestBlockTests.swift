import Testing

/// What stands under a headline: lists, quotations, results, wrapped paragraphs.
@Suite struct DigestBlockTests {
    @Test func `sections between equals signs and stars`() {
        expectReading(
            """
            == World ==

            Lake states sign treaty

            Four countries that share the lake have signed a treaty on how much water each may take.

            *** SPORT ***

            Home side through on penalties

            After two hours without a goal the home side won the cup tie on penalties.
            """,
            is: """
                section World
                * Lake states sign treaty
                  p Four countries that
                section SPORT
                * Home side through on penalties
                  p After two hours
                """)
    }

    @Test func `results stay one block`() {
        expectReading(
            """
            Sport

            Home side through on penalties

            After two hours without a goal the home side won the cup tie.

            Valley United 1 Lake Town 1
            Hill Rovers 0 Coast City 3
            North End 2 South End 2

            The draw for the next round takes place on Thursday evening.

            Swimmer breaks record

            A swimmer of nineteen broke the national record over 400 metres on Sunday.
            """,
            is: """
                section Sport
                * Home side through on penalties
                  p After two hours
                  lines 3 Valley United 1
                  p The draw for
                * Swimmer breaks record
                  p A swimmer of
                """)
    }

    @Test func `an ordered list inside an article and prose that begins with a date`() {
        expectReading(
            """
            Health

            New rules for school meals take effect

            The ministry sent all schools a list of what changes:

            1. water is free at every meal
            2. fruit is served on four days a week
            3. sweets are kept out of sight of the till

            Schools have until the summer to comply.

            4. March is the day of the first inspection, a spokeswoman said on Monday.
            """,
            is: """
                section Health
                * New rules for school meals take effect
                  p The ministry sent
                  list 3 water is free
                  p Schools have until
                  p 4. March is
                """)
    }

    @Test func `a pull quote with its speaker and a quotation in a headline`() {
        expectReading(
            """
            Culture

            "We were wrong": opera house reopens with a work it once refused

            The house opened its season with the piece that its board had turned down half a century ago. The \
            audience laughed.

            "It is merely long."
            — The composer

            Tickets are sold out until the spring, the director said.

            "Too many films"

            The festival of short films will show half as many films next year, its organisers said. There had been \
            too many films this time.
            """,
            is: """
                section Culture
                * "We were wrong": opera house reopens with a work it once refused
                  p The house opened
                  quote "It is merely — The composer
                  p Tickets are sold
                * "Too many films"
                  p The festival of
                """)
    }

    @Test func `a quotation marked with a sign in a file that is not quoted`() {
        expectReading(
            """
            World

            Lake states sign treaty

            Four countries that share the lake have signed a treaty. The minister wrote:

            > It took us six years.
            > It was worth each of them.

            She is expected home on Friday.
            """,
            is: """
                section World
                * Lake states sign treaty
                  p Four countries that
                  quote It took us
                  p She is expected
                """)
    }

    @Test func `bare sections in title case that no list knows`() {
        expectReading(
            """
            Harbour and Quay

            Ferry returns after five weeks

            The only ferry to the island is sailing again, the operator said on Monday.

            Crane sold to a museum

            The old crane at the third quay has been sold to a museum for a single coin.

            Meadow and Wood

            Storks are back

            Eleven pairs of storks have come back to the meadows, a week earlier than last year.
            """,
            is: """
                section Harbour and Quay
                * Ferry returns after five weeks
                  p The only ferry
                * Crane sold to a museum
                  p The old crane
                section Meadow and Wood
                * Storks are back
                  p Eleven pairs of
                """)
    }

    @Test func `tables keep their lines`() {
        expectReading(
            """
            Business

            Shipping rates fall for a sixth week

            The price of moving a container from East Asia to northern Europe fell again.

            Route\tPrice\tChange
            East–North\t1,420\t-3%
            East–West\t2,010\t-1%

            Brokers said the fall may end soon.
            """,
            is: """
                section Business
                * Shipping rates fall for a sixth week
                  p The price of
                  lines 3 Route\tPrice\tChange
                  p Brokers said the
                """)
    }

    @Test func `bold stars around headlines and letters before items`() {
        expectReading(
            """
            World

            *Lake states sign treaty*

            Four countries that share the lake have signed a treaty on how much water each may take. Each state \
            promised three things:

            a) to measure what it takes
            b) to publish the figures
            c) to let others check them

            *Island votes calmly*

            Observers from eleven countries said that Sunday's vote was calm and well run.
            """,
            is: """
                section World
                * Lake states sign treaty
                  p Four countries that
                  lines 3 a) to measure
                * Island votes calmly
                  p Observers from eleven
                """)
    }

    @Test func `an interview with questions`() {
        expectReading(
            """
            Culture

            Opera house reopens with a work it once refused

            The house opened its season with the piece that its board had turned down half a century ago. We asked \
            its director why.

            — Were you afraid?

            — Of course we were. Nobody knew who would come.

            — And now?

            — Now we are sold out until the spring, and the board has asked for more.
            """,
            is: """
                section Culture
                * Opera house reopens with a work it once refused
                  p The house opened
                  p — Were you
                  p — Of course
                  p — And now?
                  p — Now we
                """)
    }

    @Test func `sections with a trailing colon that no list knows`() {
        expectReading(
            """
            Harbour and Quay:

            Ferry returns after five weeks

            The only ferry to the island is sailing again. Passengers need to bring:

            - a ticket
            - some patience

            Meadow and Wood:

            Storks are back

            Eleven pairs of storks have come back to the meadows, a week earlier than last year.
            """,
            is: """
                section Harbour and Quay
                * Ferry returns after five weeks
                  p The only ferry
                  list 2 a ticket
                section Meadow and Wood
                * Storks are back
                  p Eleven pairs of
                """)
    }

    @Test func `old Macintosh line ends and form feeds`() {
        expectReading(
            """
            World\rLake states sign treaty\r\rFour countries that share the lake have signed a treaty on how much \
            water each may take.\r\r\u{C}Sport\r\rHome side through on penalties\r\rAfter two hours without a goal \
            the home side won the cup tie.
            """,
            is: """
                section World
                * Lake states sign treaty
                  p Four countries that
                section Sport
                * Home side through on penalties
                  p After two hours
                """)
    }

    @Test func `two articles that are lists`() {
        expectReading(
            """
            Health

            Five things to know about the new rules

            • Water is free at every meal from Monday on.
            • Fruit is served on at least four days a week.
            • Sweets are kept out of sight of the till.

            Fewer cases of measles than last spring

            Doctors have reported 61 cases of measles since January.
            """,
            is: """
                section Health
                * Five things to know about the new rules
                  list 3 Water is free
                * Fewer cases of measles than last spring
                  p Doctors have reported
                """)
    }

    @Test func `sections that no list knows among headlines in capitals`() {
        expectReading(
            """
            VALLEY LIFE

            OLD CRANE SOLD TO A MUSEUM

            The crane at the third quay has been sold to a museum for a single coin.

            STORKS ARE BACK IN THE MEADOWS

            Eleven pairs of storks have come back to the meadows, a week earlier than last year.
            """,
            is: """
                section VALLEY LIFE
                * OLD CRANE SOLD TO A MUSEUM
                  p The crane at
                * STORKS ARE BACK IN THE MEADOWS
                  p Eleven pairs of
                """)
    }
}
