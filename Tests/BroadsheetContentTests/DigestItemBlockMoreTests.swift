import Testing

/// Sections of one-line news in one block without bullets, continued.
@Suite struct DigestItemBlockMoreTests {
    @Test func `a longer line above items is a headline`() {
        expectReading(
            """
            World

            Lake states sign treaty

            Four countries that share the lake have signed a treaty on how much water each may take.

            What is on in the valley this week

            Tue 24 Nov: Poetry night, 7 pm
            Wed 25 Nov: Chess for beginners, 5 pm
            Fri 27 Nov: Closed for stocktaking
            """,
            is: """
                section World
                * Lake states sign treaty
                  p Four countries that
                * What is on in the valley this week
                  lines 3 Tue 24 Nov:
                """)
    }

    @Test func `pictures are bullets`() {
        expectReading(
            """
            🌍 World

            Lake states sign treaty

            Four countries that share the lake have signed a treaty on how much water each may take.

            ⚡ Quick hits

            👉 Ferry sails again after five weeks
            👉 Market hall gets a new roof
            👉 Swimmer breaks national record
            """,
            is: """
                section World
                * Lake states sign treaty
                  p Four countries that
                section Quick hits
                * Ferry sails again after five weeks
                * Market hall gets a new roof
                * Swimmer breaks national record
                """)
    }

    @Test func `items in Chinese`() {
        expectReading(
            """
            国际

            湖区四国签署条约

            共享该湖的四个国家签署了一项条约，规定各国的取水量。

            简讯

            渡轮恢复通航
            市场大厅将换新屋顶
            十九岁选手打破全国纪录

            编辑部
            """,
            is: """
                section 国际
                * 湖区四国签署条约
                  p 共享该湖的四个国家签署了一项条约，规定各国的取水量。
                section 简讯
                * 渡轮恢复通航
                * 市场大厅将换新屋顶
                * 十九岁选手打破全国纪录
                other 编辑部
                """)
    }

    @Test func `results inside an article stay lines`() {
        expectReading(
            """
            Sport

            Saturday's results

            All eleven games of the ninth round were played on Saturday in heavy rain.

            Harbour 2, Mill 1
            Abbey 0, Castle 0
            Valley 3, Upton 4

            The tenth round begins on Friday.

            Swimmer breaks record

            A swimmer of nineteen broke the national record on Sunday.
            """,
            is: """
                section Sport
                * Saturday's results
                  p All eleven games
                  lines 3 Harbour 2, Mill
                  p The tenth round
                * Swimmer breaks record
                  p A swimmer of
                """)
    }

    @Test func `results touch their headline`() {
        expectReading(
            """
            Sport

            Ninth round
            Harbour – Mill 2:1
            Abbey – Castle 0:0
            Valley – Upton 3:4

            Swimmer breaks record

            A swimmer of nineteen broke the national record on Sunday.
            """,
            is: """
                section Sport
                * Ninth round
                  lines 3 Harbour – Mill
                * Swimmer breaks record
                  p A swimmer of
                """)
    }

    @Test func `results end the file`() {
        expectReading(
            """
            Sport

            Saturday's games

            All eleven games of the ninth round were played on Saturday in heavy rain.

            Harbour – Mill 2:1
            Abbey – Castle 0:0
            Valley – Upton 3:4
            """,
            is: """
                section Sport
                * Saturday's games
                  p All eleven games
                  lines 3 Harbour – Mill
                """)
    }
}
