import Testing

/// Headings after numbers, letters and dashes, and sections before counts.
@Suite struct DigestNumberingTests {
    @Test(arguments: [
        ("[1]", "[2]"), ("#1", "#2"), ("1/", "2/"), ("(1)", "(2)"), ("1.1", "1.2"), ("A.", "B."), ("-", "-"),
    ])
    func `marks before headlines are taken away`(_ first: String, _ second: String) {
        expectReading(
            """
            World

            \(first) Ferry sails again, with 40 on board

            The ferry to the island sailed on Monday for the first time in a week. Forty people were on board.

            \(second) Market hall gets a roof

            The market hall will have its new roof before Christmas. Traders had asked for it for years.
            """,
            is: """
                section World
                * Ferry sails again, with 40 on board
                  p The ferry to
                * Market hall gets a roof
                  p The market hall
                """)
    }

    @Test(arguments: [("I.", "II."), ("A)", "B)"), ("A.", "B.")])
    func `marks before sections are taken away`(_ first: String, _ second: String) {
        expectReading(
            """
            \(first) Harbour life

            Ferry sails again

            The ferry to the island sailed on Monday for the first time in a week. Forty people were on board.

            \(second) Town hall

            Market hall gets a roof

            The market hall will have its new roof before Christmas. Traders had asked for it for years.
            """,
            is: """
                section Harbour life
                * Ferry sails again
                  p The ferry to
                section Town hall
                * Market hall gets a roof
                  p The market hall
                """)
    }

    @Test func `a count behind a section is no part of its name`() {
        expectReading(
            """
            World (1)

            Ferry sails again

            The ferry to the island sailed on Monday for the first time in a week. Forty people were on board.

            Sport (1)

            Home side through

            The home side won the cup tie on Saturday after two hours without a goal. It was cold.
            """,
            is: """
                section World
                * Ferry sails again
                  p The ferry to
                section Sport
                * Home side through
                  p The home side
                """)
    }

    @Test func `an initial and a number of millions stay`() {
        expectReading(
            """
            A. Winter wins the race

            It was her third victory this year. She trained in the hills all summer.

            1.2 million saw it live

            The channel was pleased with these numbers. It will show the race again next year.
            """,
            is: """
                * A. Winter wins the race
                  p It was her
                * 1.2 million saw it live
                  p The channel was
                """)
    }

    @Test func `a section may stand above a labelled headline`() {
        expectReading(
            """
            Harbour life

            Headline: Ferry sails again
            The ferry to the island sailed on Monday for the first time in a week. Forty people were on board.
            """,
            is: """
                section Harbour life
                * Ferry sails again
                  p The ferry to
                """)
    }
}
