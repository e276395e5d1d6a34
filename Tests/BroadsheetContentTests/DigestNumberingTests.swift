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

    @Test func `a dash before a headline in a script without capitals is no name`() {
        expectReading(
            """
            国际

            – 四国签署湖水分配条约

            共享该湖的四个国家星期四签署了一项条约，规定各国每年可以取用的水量。

            谈判持续了六年。条约将于夏天生效。

            – 渡轮冬天为什么停航？

            由于发动机检修，开往岛上的渡轮将在港口停到三月。没有替代船只。
            """,
            is: """
                section 国际
                * 四国签署湖水分配条约
                  p 共享该湖的四个国家星期四签署了一项条约，规定各国每年可以取用的水量。
                  p 谈判持续了六年。条约将于夏天生效。
                * 渡轮冬天为什么停航？
                  p 由于发动机检修，开往岛上的渡轮将在港口停到三月。没有替代船只。
                """)
    }

    @Test func `headlines may stand in quotation marks`() {
        expectReading(
            """
            World

            "Nobody will be left on the quay"

            The ferry to the island sailed on Monday for the first time in a week. Forty people were on board.

            "We waited ten years for this roof"

            The market hall will have its new roof before Christmas. Traders had asked for it for years.
            """,
            is: """
                section World
                * "Nobody will be left on the quay"
                  p The ferry to
                * "We waited ten years for this roof"
                  p The market hall
                """)
    }

    @Test func `a line above the contents is the title`() {
        expectReading(
            """
            Утренний выпуск

            В этом выпуске:
            - В городе снимают телефонную будку
            - Почему паром не ходит?

            В городе снимают телефонную будку
            Текст: Лена Восс

            На вокзале уберут последнюю телефонную будку города. Ею пользовались два раза в месяц.

            Почему паром не ходит?
            Текст: Лена Восс

            Паром останется в порту до марта, потому что чинят двигатель. Замены ему нет.
            """,
            is: """
                title Утренний выпуск
                date -
                opening В этом выпуске:
                opening - В городе снимают
                opening - Почему паром не
                * В городе снимают телефонную будку
                  by Лена Восс
                  p На вокзале уберут
                * Почему паром не ходит?
                  by Лена Восс
                  p Паром останется в
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
