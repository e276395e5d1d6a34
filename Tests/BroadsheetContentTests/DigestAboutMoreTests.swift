import Testing

/// Lines under a headline or after the text that say in words what other digests say with a label.
@Suite struct DigestAboutMoreTests {
    private func expect(_ line: String, _ what: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) {
        expectReading(
            """
            World

            Ferry sails again after the storm
            \(line)

            The ferry to the island sailed on Monday for the first time in a week. Forty people were on board.

            Market hall gets a roof
            \(line)

            The market hall will have its new roof before Christmas. Traders had asked for it for years.
            """,
            is: """
                section World
                * Ferry sails again after the storm
                  \(what)
                  p The ferry to
                * Market hall gets a roof
                  \(what)
                  p The market hall
                """, sourceLocation: sourceLocation)
    }

    @Test(arguments: ["Via Reuters", "via Reuters", "(via Reuters)", "[Reuters]", "Source – Reuters", "Vía Reuters"])
    func `a source is named without a label`(_ line: String) {
        expect(line, "from Reuters")
    }

    @Test func `a paper after via is a source`() {
        expect("Via The Harbour Post", "from The Harbour Post")
    }

    @Test(arguments: [
        "Full story at https://example.org/a", "Read more on https://example.org/a", "Read more https://example.org/a",
    ])
    func `words that point at an address are no name`(_ line: String) {
        expect(line, "from https://example.org/a")
    }

    @Test func `an agency may stand before its address`() {
        expect("Reuters: https://example.org/a", "from Reuters https://example.org/a")
    }

    @Test(arguments: [
        ("Posted on", "January 4, 2019"), ("First published", "4 January 2019"),
        ("Veröffentlicht am", "4. Januar 2019"),
    ])
    func `a date may follow words`(_ words: String, _ date: String) {
        expect("\(words) \(date)", "dated \(date)")
    }

    @Test(arguments: [
        ("by Staff", "Staff"), ("by Reuters", "Reuters"), ("Jane Doe, Staff Writer", "Jane Doe, Staff Writer"),
    ])
    func `what stands under every headline is no second line of it`(_ line: String, _ name: String) {
        expect(line, "by \(name)")
    }

    @Test(arguments: ["dpa", "ТАСС"])
    func `an agency alone below every headline is no end of it`(_ agency: String) {
        expect(agency, "from \(agency)")
    }

    @Test(arguments: [
        ("Par la rédaction", "la rédaction"), ("Redacción", "Redacción"), ("Текст: Лена Восс", "Лена Восс"),
    ])
    func `the staff and other labels are bylines`(_ line: String, _ name: String) {
        expect(line, "by \(name)")
    }

    @Test func `a train company is no source`() {
        expectReading(
            """
            Via Rail trains stand still

            Nothing moved on Monday morning. Drivers asked for more pay and got none.
            """,
            is: """
                * Via Rail trains stand still
                  p Nothing moved on
                """)
    }

    @Test func `a name may stand between a headline and the text that touches it`() {
        expectReading(
            """
            Sport

            Home side through on penalties
            Lena Voss
            The home side won the cup tie on Saturday after two hours without a goal. It was cold.

            Late goal saves the visitors
            ----------------------------
            Tom Hale, staff writer

            A goal in the last minute kept the visitors in the league. Nobody had believed in it.
            """,
            is: """
                section Sport
                * Home side through on penalties
                  by Lena Voss
                  p The home side
                * Late goal saves the visitors
                  by Tom Hale, staff writer
                  p A goal in
                """)
    }
}
