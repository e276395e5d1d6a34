import Testing

/// The same habits in other languages.
@Suite struct DigestCombinationTests {
    @Test func `a mail in Spanish`() {
        expectReading(
            """
            De: Redacción <r@example.org>
            Asunto: Boletín del viernes 20 de noviembre de 2026
            Fecha: 20 de noviembre de 2026

            Buenos días:

            MUNDO

            Cuatro países firman un tratado sobre el lago

            GINEBRA (Reuters) – Cuatro países que comparten el lago firmaron el jueves un tratado sobre el agua.

            El texto entra en vigor en verano.

            ECONOMÍA

            El puerto tendrá un tercer muelle

            La sociedad del puerto anunció el lunes la construcción de un tercer muelle.

            Hasta la semana que viene,
            Marta
            """,
            is: """
                title Boletín
                date 2026-11-20
                opening De: Redacción <r@example.org>
                opening Fecha: 20 de noviembre
                opening Buenos días:
                section MUNDO
                * Cuatro países firman un tratado sobre el lago
                  p GINEBRA (Reuters) –
                  p El texto entra
                section ECONOMÍA
                * El puerto tendrá un tercer muelle
                  p La sociedad del
                other Hasta la semana que
                other Marta
                """)
    }

    @Test func `dashes around sections in French`() {
        expectReading(
            """
            La Gazette du port — vendredi 20 novembre 2026

            Bonjour à tous,

            — Monde —

            Quatre pays signent un traité sur le lac
            Les quatre pays riverains ont signé jeudi un traité sur le partage de l'eau.
            Le texte entre en vigueur l'été prochain.

            La Suisse se dit prête à l'accueillir
            Berne a proposé d'accueillir le secrétariat du traité.

            — Culture —

            Le musée rouvre ses portes
            Après deux ans de travaux, le musée a rouvert samedi.

            Bonne lecture et à la semaine prochaine !
            """,
            is: """
                title La Gazette du port
                date 2026-11-20
                opening Bonjour à tous,
                section Monde
                * Quatre pays signent un traité sur le lac
                  p Les quatre pays
                  p Le texte entre
                * La Suisse se dit prête à l'accueillir
                  p Berne a proposé
                section Culture
                * Le musée rouvre ses portes
                  p Après deux ans
                other Bonne lecture et à
                """)
    }

    @Test func `news in brief in Italian`() {
        expectReading(
            """
            Esteri

            Quattro paesi firmano un trattato sul lago

            Quattro paesi che condividono il lago hanno firmato giovedì un trattato sull'acqua.

            In breve

            - Riaperto il traghetto per l'isola
            - Il mercato coperto avrà un nuovo tetto
            - Nuotatore di diciannove anni batte il record

            Alla prossima,
            Giulia
            """,
            is: """
                section Esteri
                * Quattro paesi firmano un trattato sul lago
                  p Quattro paesi che
                section In breve
                * Riaperto il traghetto per l'isola
                * Il mercato coperto avrà un nuovo tetto
                * Nuotatore di diciannove anni batte il record
                other Alla prossima,
                other Giulia
                """)
    }

    @Test func `a letter in Russian`() {
        expectReading(
            """
            Доброе утро!

            В мире

            Четыре страны подписали договор об озере

            Четыре страны, которые делят озеро, подписали договор о воде.

            Источник: ТАСС

            Спорт

            Хозяева выиграли по пенальти

            После двух часов без голов хозяева выиграли кубковый матч.

            До следующей недели,
            Анна
            """,
            is: """
                opening Доброе утро!
                section В мире
                * Четыре страны подписали договор об озере
                  from ТАСС
                  p Четыре страны, которые
                section Спорт
                * Хозяева выиграли по пенальти
                  p После двух часов
                other До следующей недели,
                other Анна
                """)
    }

    @Test func `a letter in Arabic`() {
        expectReading(
            """
            صباح الخير،

            العالم

            أربع دول توقع معاهدة بشأن البحيرة

            وقعت أربع دول تتقاسم البحيرة معاهدة بشأن كمية المياه التي يجوز لكل منها أخذها.

            المصدر: رويترز

            رياضة

            أصحاب الأرض يفوزون بركلات الترجيح

            بعد ساعتين بلا أهداف فاز أصحاب الأرض بمباراة الكأس.

            إلى اللقاء غدا
            """,
            is: """
                opening صباح الخير،
                section العالم
                * أربع دول توقع معاهدة بشأن البحيرة
                  from رويترز
                  p وقعت أربع دول
                section رياضة
                * أصحاب الأرض يفوزون بركلات الترجيح
                  p بعد ساعتين بلا
                other إلى اللقاء غدا
                """)
    }

    @Test func `sections in brackets in Japanese`() {
        expectReading(
            """
            【国際】

            四か国が湖の水条約に署名

            　湖を共有する四か国は木曜日、取水量を定める条約に署名した。
            　条約は来年の夏に発効する。

            【スポーツ】

            地元チームがＰＫ戦で勝利

            　二時間無得点の末、地元チームがカップ戦を制した。

            また来週
            """,
            is: """
                section 国際
                * 四か国が湖の水条約に署名
                  p 湖を共有する四か国は木曜日、取水量を定める条約に署名した。
                  p 条約は来年の夏に発効する。
                section スポーツ
                * 地元チームがＰＫ戦で勝利
                  p 二時間無得点の末、地元チームがカップ戦を制した。
                other また来週
                """)
    }

    @Test func `a letter in Hindi`() {
        expectReading(
            """
            दुनिया

            चार देशों ने झील संधि पर हस्ताक्षर किए

            झील साझा करने वाले चार देशों ने पानी की संधि पर हस्ताक्षर किए हैं।

            खेल

            मेज़बान टीम पेनल्टी पर जीती

            दो घंटे तक बिना गोल के खेल के बाद मेज़बान टीम ने कप मैच जीता।

            फिर मिलेंगे
            """,
            is: """
                section दुनिया
                * चार देशों ने झील संधि पर हस्ताक्षर किए
                  p झील साझा करने
                section खेल
                * मेज़बान टीम पेनल्टी पर जीती
                  p दो घंटे तक
                other फिर मिलेंगे
                """)
    }

    @Test func `three languages in one file`() {
        expectReading(
            """
            World

            Lake states sign treaty

            Four countries that share the lake have signed a treaty on how much water each may take.

            Wirtschaft

            Hafen baut dritten Kai

            Der Hafen bekommt einen dritten Kai, wie die Gesellschaft am Montag mitteilte.

            Die Arbeiten beginnen im Frühjahr.

            国际

            湖区四国签署条约

            共享该湖的四个国家签署了一项条约，规定各国的取水量。
            """,
            is: """
                section World
                * Lake states sign treaty
                  p Four countries that
                section Wirtschaft
                * Hafen baut dritten Kai
                  p Der Hafen bekommt
                  p Die Arbeiten beginnen
                section 国际
                * 湖区四国签署条约
                  p 共享该湖的四个国家签署了一项条约，规定各国的取水量。
                """)
    }
}
