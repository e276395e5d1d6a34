import Testing

/// Habits of editors in other combinations, continued.
@Suite struct DigestHabitMoreTests {
    @Test func `headlines may all be questions`() {
        expectReading(
            """
            Science

            Is the lake getting warmer?

            Measurements since 1950 say that it is, by a degree and a half.

            Can fish hear music?

            Some can, and a few seem to like it, a study says.

            Why are bridges green?

            The paint was cheap after the war and people got used to it.
            """,
            is: """
                section Science
                * Is the lake getting warmer?
                  p Measurements since 1950
                * Can fish hear music?
                  p Some can, and
                * Why are bridges green?
                  p The paint was
                """)
    }

    @Test func `a line with a comma is no headline`() {
        expectReading(
            """
            Culture

            Museum opens at night

            The town museum will be open on Thursdays until midnight.

            Two lines for November

            Fog on the river,
            The ferry is late.
            """,
            is: """
                section Culture
                * Museum opens at night
                  p The town museum
                * Two lines for November
                  p Fog on the
                  p The ferry is
                """)
    }

    @Test func `speech after dashes`() {
        expectReading(
            """
            Kultur

            Der Fährmann hört auf

            Nach vierzig Jahren geht der Fährmann in den Ruhestand.

            – Ich habe nie gezählt, sagt er.

            – Aber es waren viele, sagt seine Frau.

            Am Sonntag legt er zum letzten Mal ab.
            """,
            is: """
                section Kultur
                * Der Fährmann hört auf
                  p Nach vierzig Jahren
                  p – Ich habe
                  p – Aber es
                  p Am Sonntag legt
                """)
    }

    @Test func `several sources`() {
        expectReading(
            """
            World

            Lake states sign treaty

            Four countries that share the lake have signed a treaty on how much water each may take.

            Sources: https://example.org/a, https://example.org/b

            Ferry returns after five weeks

            The ferry to the island is sailing again after five weeks in the dock.

            Sources: Reuters https://example.org/c; AP https://example.org/d
            """,
            is: """
                section World
                * Lake states sign treaty
                  from https://example.org/a; https://example.org/b
                  p Four countries that
                * Ferry returns after five weeks
                  from Reuters https://example.org/c; AP https://example.org/d
                  p The ferry to
                """)
    }

    @Test func `agencies before the text`() {
        expectReading(
            """
            Lake states sign treaty

            GENEVA (AP) — Four countries that share the lake have signed a treaty on how much water each may take.

            The treaty enters into force next summer.

            Ferry returns after five weeks

            (AP) — The ferry to the island is sailing again after five weeks in the dock.

            OSLO, Nov 20 (Reuters) - A second ferry is to follow.
            """,
            is: """
                * Lake states sign treaty
                  p GENEVA (AP) —
                  p The treaty enters
                * Ferry returns after five weeks
                  p (AP) — The
                  p OSLO, Nov 20
                """)
    }

    @Test func `signs inside prose stay`() {
        expectReading(
            """
            Technology

            Why C++ and C# are not the same

            The editor typed `a*b*c` and <b>bold</b> in one line, and #hashtags in the next.

            * This note has one star only.

            Snake_case_words and 5 > 3 stay as they are.
            """,
            is: """
                section Technology
                * Why C++ and C# are not the same
                  p The editor typed
                  p * This note
                  p Snake_case_words and 5
                """)
    }
}
