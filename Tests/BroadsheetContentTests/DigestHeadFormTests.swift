import Testing

@testable import BroadsheetContent

/// Tops of digests, and headings, as chat programs and mailing lists have them.
struct DigestHeadFormTests {
    @Test func `names of pictures between colons are decoration`() {
        expectReading(
            """
            :newspaper: *Daily news digest* – Friday, 20 November 2026

            :earth_africa: *World*

            • Lake states sign a treaty on water
            • Nine governments agree on an age for phones

            :chart_with_upwards_trend: *Business*

            • Rates stay where they are
            """,
            is: """
                title Daily news digest
                date 2026-11-20
                section World
                * Lake states sign a treaty on water
                * Nine governments agree on an age for phones
                section Business
                * Rates stay where they are
                """)
    }

    @Test func `a sponsor and the editors stand between title and date`() {
        expectReading(
            """
            HARBOUR NOTES: The treaty nobody read
            Presented by the Port Authority

            By ANN REED and BEN OAKES
            11/20/2026 06:00 AM EST

            Lake states sign treaty
            Four countries that share the lake signed a treaty on Thursday. It took them six years.
            """,
            is: """
                title HARBOUR NOTES: The treaty nobody read
                date 2026-11-20
                opening Presented by the Port
                opening By ANN REED and
                * Lake states sign treaty
                  p Four countries that
                """)
    }

    @Test func `an editor and the date may share a line`() {
        expectReading(
            """
            AM Briefing
            By Ann Reed · Nov 20, 2026

            Lake states sign treaty
            By Ben Oakes | 19 November 2026
            Four countries that share the lake signed a treaty on Thursday. It took them six years.

            Go deeper: https://example.org/lake
            """,
            is: """
                title AM Briefing
                date 2026-11-20
                opening By Ann Reed
                * Lake states sign treaty
                  by Ben Oakes
                  from https://example.org/lake
                  dated 19 November 2026
                  p Four countries that
                """)
    }

    @Test func `a day without its year belongs to the title`() {
        expectReading(
            """
            🔴 Top stories, Friday 20 November

            1️⃣ Lake states sign treaty
            Four countries that share the lake signed a treaty on Thursday. It took them six years.

            2️⃣ Phone box to go
            The box at the station goes this week. It was used twice a month.
            """,
            is: """
                title Top stories, Friday 20 November
                date -
                * Lake states sign treaty
                  p Four countries that
                * Phone box to go
                  p The box at
                """)
    }

    @Test func `a week has its first day, and papers have identifiers`() {
        expectReading(
            """
            Library alert: water policy
            Week of 16 November 2026

            [1] Treaties on shared lakes: a survey
            Abstract: We compare forty treaties. Most have no court.
            DOI: 10.1000/xyz123

            [2] Who pays for dams?
            Abstract: Towns downstream pay least. The paper counts what each of nine towns paid.
            DOI: 10.1000/xyz124
            """,
            is: """
                title Library alert: water policy
                date 2026-11-16
                * Treaties on shared lakes: a survey
                  from 10.1000/xyz123
                  p We compare forty
                * Who pays for dams?
                  from 10.1000/xyz124
                  p Towns downstream pay
                """)
    }

    @Test func `angle brackets before headings are no quotation`() {
        expectReading(
            """
            News roundup 20 November 2026

            >> World

            > Lake states sign treaty
            Four countries that share the lake signed a treaty on Thursday. It took them six years.

            > Phone box to go
            The box at the station goes this week. It was used twice a month.

            >> Business

            > Rates stay where they are
            The bank left its main rate at three per cent. Savers get nothing more.
            """,
            is: """
                title News roundup
                date 2026-11-20
                section World
                * Lake states sign treaty
                  p Four countries that
                * Phone box to go
                  p The box at
                section Business
                * Rates stay where they are
                  p The bank left
                """)
    }

    @Test func `angle brackets before lines of a text are a quotation`() {
        expectReading(
            """
            Lake states sign treaty
            Four countries that share the lake signed a treaty on Thursday. The minister said:

            > It took us six years, and a good deal of coffee.
            > Nobody has lost.

            Phone box to go
            The box at the station goes this week. It was used twice a month.
            """,
            is: """
                * Lake states sign treaty
                  p Four countries that
                  quote It took us
                * Phone box to go
                  p The box at
                """)
    }

    @Test func `a summary is the text where there is no other`() {
        expectReading(
            """
            Media report
            20 November 2026
            Summary: Two articles from two papers.

            WORLD

            Lake states sign treaty
            Summary: Four countries that share the lake signed a treaty on Thursday.
            Source: Reuters

            Who pays for the dams?
            Summary: Towns downstream pay least.
            Source: Reuters
            """,
            is: """
                title Media report
                date 2026-11-20
                key summary=Two articles from two papers.
                section WORLD
                * Lake states sign treaty
                  from Reuters
                  p Four countries that
                * Who pays for the dams?
                  from Reuters
                  p Towns downstream pay
                """)
        expectReading(
            """
            Media report
            20 November 2026
            Summary: Two articles from two papers.

            Lake states sign treaty
            Summary: Four countries that share the lake signed a treaty on Thursday.

            Who pays for the dams?
            Summary: Towns downstream pay least.
            """,
            is: """
                title Media report
                date 2026-11-20
                key summary=Two articles from two papers.
                * Lake states sign treaty
                  p Four countries that
                * Who pays for the dams?
                  p Towns downstream pay
                """)
        expectReading(
            """
            Lake states sign treaty
            Summary: Four countries that share the lake signed a treaty on Thursday.
            """,
            is: """
                * Lake states sign treaty
                  p Four countries that
                """)
    }
}
