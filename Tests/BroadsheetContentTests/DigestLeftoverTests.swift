import BroadsheetContent
import Testing

@Suite struct DigestLeftoverTests {
    private func read(_ text: String) -> [DigestLeftover] {
        DigestLeftover.read(path: "a.txt", bytes: Array(text.utf8))
    }

    @Test func `an article with Draft under its headline is left over, with all its lines`() {
        let found = read(
            """
            World

            Lake states sign treaty

            Four countries have signed. It took six years.

            The ferry is late
            By Jane Doe
            Draft: yes
            Topics: Ferries

            It was late on Monday. It was late on Tuesday.

            • one reason
            • another reason

            Source: Harbour office

            Sport

            Home side through

            They won at last. It was cold.
            """)
        #expect(found.map(\.headline) == ["The ferry is late"])
        #expect(found.first?.section == "World")
        #expect(found.first?.line == 7)
        #expect(
            found.first?.text == """
                Headline: The ferry is late
                By Jane Doe
                Draft: yes
                Topics: Ferries

                It was late on Monday. It was late on Tuesday.

                • one reason
                • another reason

                Source: Harbour office
                """)
    }

    @Test func `the last article ends before the sign-off`() {
        let found = read(
            """
            World

            The ferry is late
            Draft: yes

            It was late on Monday. It was late on Tuesday.

            Have a good day
            """)
        #expect(found.first?.text.hasSuffix("late on Tuesday.") == true)
    }

    @Test func `a decorated headline is carried without its decoration`() {
        let found = read(
            """
            == World ==

            [The ferry is late]
            Draft: yes

            It was late on Monday. It was late on Tuesday.

            [The market is early]

            It was early on Monday. It was early on Tuesday.
            """)
        #expect(found.map(\.headline) == ["The ferry is late"])
        #expect(found.first?.text.contains("It was late on Tuesday.") == true)
    }

    @Test func `a digest that is a draft as a whole leaves nothing over`() {
        #expect(read("Draft: yes\n\nWorld\n\nThe ferry is late\n\nIt was late. It was very late.\n") == [])
        #expect(read("") == [])
    }
}
