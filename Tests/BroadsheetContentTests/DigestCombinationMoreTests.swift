import Testing

/// The same habits in other languages, continued.
@Suite struct DigestCombinationMoreTests {
    @Test func `no blank lines at all in Portuguese`() {
        expectReading(
            """
            Mundo
            Quatro países assinam tratado sobre o lago
            Quatro países que partilham o lago assinaram um tratado sobre a água.
            O texto entra em vigor no verão.
            Desporto
            Equipa da casa vence nos penáltis
            Após duas horas sem golos, a equipa da casa venceu a eliminatória.
            Até amanhã!
            """,
            is: """
                section Mundo
                * Quatro países assinam tratado sobre o lago
                  p Quatro países que
                  p O texto entra
                section Desporto
                * Equipa da casa vence nos penáltis
                  p Após duas horas
                other Até amanhã!
                """)
    }

    @Test func `numbered sections in Japanese`() {
        expectReading(
            """
            １．国際

            四か国が湖の水条約に署名

            湖を共有する四か国は木曜日、取水量を定める条約に署名した。

            ２．スポーツ

            地元チームがＰＫ戦で勝利

            二時間無得点の末、地元チームがカップ戦を制した。
            """,
            is: """
                section 国際
                * 四か国が湖の水条約に署名
                  p 湖を共有する四か国は木曜日、取水量を定める条約に署名した。
                section スポーツ
                * 地元チームがＰＫ戦で勝利
                  p 二時間無得点の末、地元チームがカップ戦を制した。
                """)
    }
}
