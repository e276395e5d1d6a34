import Testing

/// How letters end: farewells, names, postscripts, continued.
@Suite struct DigestSignOffMoreTests {
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
