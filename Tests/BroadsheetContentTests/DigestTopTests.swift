import Testing

/// First lines, contents with page numbers, page headers, forwarded mail.
@Suite struct DigestTopTests {
    @Test func `the first line is a section in Spanish`() {
        expectReading(
            """
            Noticias del Mundo

            El parlamento aprueba la ley de aguas

            MADRID (EFE) - El parlamento aprobó el martes la ley de aguas tras un debate de nueve horas.

            El texto entra en vigor en enero, según el gobierno.

            Cultura:

            El museo abre de noche

            El museo de la ciudad abrirá los jueves hasta medianoche a partir de diciembre.

            Deportes:

            El equipo local gana en los penaltis

            Tras dos horas sin goles, el equipo local ganó la eliminatoria el domingo.
            """,
            is: """
                section Noticias del Mundo
                * El parlamento aprueba la ley de aguas
                  p MADRID (EFE) -
                  p El texto entra
                section Cultura
                * El museo abre de noche
                  p El museo de
                section Deportes
                * El equipo local gana en los penaltis
                  p Tras dos horas
                """)
    }

    @Test func `the first line is a section though others are decorated`() {
        expectReading(
            """
            News of the wider world today

            Lake states sign treaty

            Four countries that share the lake have signed a treaty on how much water each may take.

            [Sport]

            Home side through on penalties

            After two hours without a goal the home side won the cup tie.

            [Culture]

            Museum opens at night

            The town museum will be open on Thursdays until midnight.
            """,
            is: """
                section News of the wider world today
                * Lake states sign treaty
                  p Four countries that
                section Sport
                * Home side through on penalties
                  p After two hours
                section Culture
                * Museum opens at night
                  p The town museum
                """)
    }

    @Test func `the first line names the whole file`() {
        expectReading(
            """
            Our favourite stories of the week

            Lake states sign treaty

            Four countries that share the lake have signed a treaty on how much water each may take.

            Ferry returns after five weeks

            The ferry to the island is sailing again after five weeks in the dock.
            """,
            is: """
                section Our favourite stories of the week
                * Lake states sign treaty
                  p Four countries that
                * Ferry returns after five weeks
                  p The ferry to
                """)
    }

    @Test func `a name and then a section`() {
        expectReading(
            """
            Valley notes

            World

            Lake states sign treaty

            Four countries that share the lake have signed a treaty on how much water each may take.
            """,
            is: """
                title Valley notes
                date -
                section World
                * Lake states sign treaty
                  p Four countries that
                """)
    }

    @Test func `the title with a page number comes again`() {
        expectReading(
            """
            Daily Digest – page 1

            World

            Lake states sign treaty

            Four countries that share the lake have signed a treaty on how much water each may take.

            Daily Digest – page 2

            The treaty enters into force next summer, the ministers said.

            Ferry returns after five weeks

            The ferry to the island is sailing again after five weeks in the dock.

            Daily Digest – page 3

            Sport

            Home side through on penalties

            After two hours without a goal the home side won the cup tie.
            """,
            is: """
                title Daily Digest – page 1
                date -
                section World
                * Lake states sign treaty
                  p Four countries that
                  p The treaty enters
                * Ferry returns after five weeks
                  p The ferry to
                section Sport
                * Home side through on penalties
                  p After two hours
                other Daily Digest – page
                other Daily Digest – page
                """)
    }

    @Test func `the title and a page number at the foot`() {
        expectReading(
            """
            THE VALLEY COURIER

            World

            Lake states sign treaty

            Four countries that share the lake have signed a treaty on how much water each may take.

            The Valley Courier | Page 1

            Ferry returns after five weeks

            The ferry to the island is sailing again after five weeks in the dock.

            The Valley Courier | Page 2

            Sport

            Home side through on penalties

            After two hours without a goal the home side won the cup tie.

            The Valley Courier | Page 3
            """,
            is: """
                title THE VALLEY COURIER
                date -
                section World
                * Lake states sign treaty
                  p Four countries that
                * Ferry returns after five weeks
                  p The ferry to
                section Sport
                * Home side through on penalties
                  p After two hours
                other The Valley Courier |
                other The Valley Courier |
                other The Valley Courier |
                """)
    }

    @Test func `contents with page numbers`() {
        expectReading(
            """
            The Valley Courier

            In this issue

            Lake states sign treaty ........ 1
            Ferry returns after five weeks ........ 2
            Home side through on penalties ........ 3

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
                date -
                opening In this issue
                opening Lake states sign treaty
                opening Ferry returns after five
                opening Home side through on
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
}
