import Testing

/// Bylines, dates, sources, topics and keys.
@Suite struct DigestAboutTests {
    @Test func `keys under the headline and at the top`() {
        expectReading(
            """
            Title: The Valley Courier
            Date: 2026-11-20
            Edition: 45

            World

            Lake states sign treaty
            Byline: Jane Doe
            Date: 19 November 2026
            Topics: water, lake states; treaties
            Slug: lake-treaty
            Source: Reuters; AP

            Four countries that share the lake have signed a treaty on how much water each may take.

            Read more: https://example.org/lake
            """,
            is: """
                title The Valley Courier
                date 2026-11-20
                key edition=45
                section World
                * Lake states sign treaty
                  by Jane Doe
                  from Reuters; AP; https://example.org/lake
                  dated 19 November 2026
                  topics water, lake states, treaties
                  key slug=lake-treaty
                  p Four countries that
                """)
    }

    @Test func `a single article with its keys above the text`() {
        expectReading(
            """
            Headline: Lake states sign treaty
            Section: World
            Author: Jane Doe
            Tags: water, treaty

            Four countries that share the lake have signed a treaty on how much water each may take.

            It took six years.
            """,
            is: """
                section World
                * Lake states sign treaty
                  by Jane Doe
                  topics water, treaty
                  p Four countries that
                  p It took six
                """)
    }

    @Test func `dates under the headlines in several languages`() {
        expectReading(
            """
            World

            Lake states sign treaty
            20 November 2026, 14:30

            Four countries that share the lake have signed a treaty on how much water each may take.

            Island votes calmly
            (AFP, 19 November 2026)

            Observers from eleven countries said that Sunday's vote was calm and well run.

            Ferry returns
            Published: 2026-11-18
            Reuters

            The only ferry to the island is sailing again, the operator said on Monday.
            """,
            is: """
                section World
                * Lake states sign treaty
                  dated 20 November 2026, 14:30
                  p Four countries that
                * Island votes calmly
                  from AFP; 19 November 2026
                  p Observers from eleven
                * Ferry returns
                  from Reuters
                  dated 2026-11-18
                  p The only ferry
                """)
    }

    @Test func `an agency dateline and a source in brackets at the end`() {
        expectReading(
            """
            GENEVA (Reuters) - Talks on the treaty resumed on Monday

            GENEVA (Reuters) - Talks on a treaty about the waters of the lake resumed on Monday after a break of \
            six weeks. (Reuters)

            The delegations will meet again on Thursday.
            (AP)

            Ferry returns

            SUVA, 20 Nov. (AP) — The only ferry to the island is sailing again, its operator said.
            """,
            is: """
                * GENEVA (Reuters) - Talks on the treaty resumed on Monday
                  from AP
                  p GENEVA (Reuters) -
                  p The delegations will
                * Ferry returns
                  p SUVA, 20 Nov.
                """)
    }

    @Test func `a name and a standfirst directly under headlines`() {
        expectReading(
            """
            World

            Lake states sign treaty on shared water
            Jane Doe

            Four countries that share the lake have signed a treaty on how much water each may take.

            Island votes calmly for a new parliament
            Observers praise the count and the queues

            Observers from eleven countries said that Sunday's vote was calm and well run.
            """,
            is: """
                section World
                * Lake states sign treaty on shared water
                  by Jane Doe
                  p Four countries that
                * Island votes calmly for a new parliament
                  p Observers praise the
                  p Observers from eleven
                """)
    }

    @Test func `no blank lines at all, with bylines and sources`() {
        expectReading(
            """
            WORLD
            Lake states sign treaty
            By Jane Doe
            Four countries that share the lake have signed a treaty on how much water each may take. It took them \
            six years, and the text was close to failing twice.
            The treaty enters into force next summer, when three of the four parliaments have agreed to it in a \
            second reading.
            Source: Reuters
            Island votes calmly
            By John Roe
            Observers from eleven countries said that Sunday's vote was calm and well run in all but two places, \
            where the ballots had come late by boat.
            Source: AP
            SPORT
            Home side through on penalties
            By Mary Major
            After two hours without a goal the home side won the cup tie on penalties, five to four, in front of \
            the largest crowd of the whole season.
            """,
            is: """
                section WORLD
                * Lake states sign treaty
                  by Jane Doe
                  from Reuters
                  p Four countries that
                  p The treaty enters
                * Island votes calmly
                  by John Roe
                  from AP
                  p Observers from eleven
                section SPORT
                * Home side through on penalties
                  by Mary Major
                  p After two hours
                """)
    }

    @Test func `photo credits and related lines belong to the article`() {
        expectReading(
            """
            Local

            Ferry returns after five weeks
            Photo: Jane Doe

            The only ferry to the island is sailing again, the operator said on Monday.

            Related: The summer the ferry stopped

            Market hall to get a new roof

            The town council voted by eleven to four to replace the roof.

            Photo: John Roe
            """,
            is: """
                section Local
                * Ferry returns after five weeks
                  p Photo: Jane Doe
                  p The only ferry
                  p Related: The summer
                * Market hall to get a new roof
                  p The town council
                  p Photo: John Roe
                """)
    }
}
