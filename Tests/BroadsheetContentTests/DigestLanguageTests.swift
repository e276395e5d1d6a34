import Testing

/// Digests in other languages.
@Suite struct DigestLanguageTests {
    @Test func `a French letter with title, greeting and sign-off`() {
        expectReading(
            """
            La Matinale du vendredi 20 novembre 2026

            Bonjour à toutes et à tous,

            Monde

            Les pays du lac signent un traité sur l'eau
            Par Jeanne Doe

            Quatre pays riverains ont signé vendredi un traité qui fixe la part d'eau de chacun. « C'est un bon \
            accord », a dit la ministre.

            Il entrera en vigueur l'été prochain.

            Source : AFP

            Économie

            Que coûtera l'électricité l'an prochain ?

            Les prix changeront le 1er janvier, a annoncé le régulateur. Les associations de consommateurs \
            protestent.

            Bonne journée et à demain !

            Se désabonner
            """,
            is: """
                title La Matinale du vendredi 20 novembre 2026
                date 2026-11-20
                opening Bonjour à toutes et
                section Monde
                * Les pays du lac signent un traité sur l'eau
                  by Jeanne Doe
                  from AFP
                  p Quatre pays riverains
                  p Il entrera en
                section Économie
                * Que coûtera l'électricité l'an prochain ?
                  p Les prix changeront
                other Bonne journée et à
                other Se désabonner
                """)
    }

    @Test func `a Spanish digest with short items`() {
        expectReading(
            """
            Resumen de la mañana
            Viernes, 20 de noviembre de 2026

            INTERNACIONAL

            Los países del lago firman un tratado sobre el agua
            Por Juana Pérez

            Cuatro países ribereños firmaron el viernes un tratado que fija cuánta agua puede tomar cada uno.

            Entrará en vigor en verano.
            Fuente: EFE

            EN BREVE

            • El transbordador a la isla vuelve a navegar tras cinco semanas en el dique.
            • El mercado tendrá un techo nuevo antes de Navidad.
            """,
            is: """
                title Resumen de la mañana
                date 2026-11-20
                section INTERNACIONAL
                * Los países del lago firman un tratado sobre el agua
                  by Juana Pérez
                  from EFE
                  p Cuatro países ribereños
                  p Entrará en vigor
                section EN BREVE
                * El transbordador a la isla vuelve a navegar tras cinco semanas en el dique.
                * El mercado tendrá un techo nuevo antes de Navidad.
                """)
    }

    @Test func `a Russian digest with dashes in speech`() {
        expectReading(
            """
            Утренний дайджест
            20 ноября 2026 года

            Доброе утро!

            В мире

            Страны озера подписали договор о воде

            Четыре страны подписали в пятницу договор о том, сколько воды может брать каждая из них. Переговоры шли \
            шесть лет.

            — Это хороший договор, — сказала министр.

            Источник: ТАСС

            Экономика

            Почему дорожает хлеб?
            Автор: Анна Иванова

            Цены на муку выросли за осень на десять процентов, сообщило ведомство. Пекарни обещают не поднимать \
            цены до весны.

            До завтра!
            """,
            is: """
                title Утренний дайджест
                date 2026-11-20
                opening Доброе утро!
                section В мире
                * Страны озера подписали договор о воде
                  from ТАСС
                  p Четыре страны подписали
                  p — Это хороший
                section Экономика
                * Почему дорожает хлеб?
                  by Анна Иванова
                  p Цены на муку
                other До завтра!
                """)
    }

    @Test func `German wrapped mail with quotation marks and numbered sections`() {
        expectReading(
            """
            > Von: Redaktion <redaktion@example.org>
            > Betreff: Morgenbrief, 20. November 2026
            >
            > Liebe Leserinnen und Leser,
            >
            > 1. Politik
            >
            > Landtag beschließt neues Schulgesetz nach
            > langer Nacht
            >
            > Nach neunstündiger Debatte hat der Landtag am Donnerstagabend das
            > neue Schulgesetz beschlossen. Die Opposition sprach von einem
            > „Flickenteppich“ und kündigte eine Klage an.
            >
            > 2. Sport
            >
            > Heimsieg nach Elfmeterschießen
            >
            > Nach zwei Stunden ohne Tor gewann die Heimelf das Pokalspiel im
            > Elfmeterschießen mit fünf zu vier.
            >
            > Mit freundlichen Grüßen
            > Ihre Redaktion
            """,
            is: """
                title Morgenbrief
                date 2026-11-20
                opening Von: Redaktion <redaktion@example.org>
                opening Liebe Leserinnen und Leser,
                section Politik
                * Landtag beschließt neues Schulgesetz nach langer Nacht
                  p Nach neunstündiger Debatte
                section Sport
                * Heimsieg nach Elfmeterschießen
                  p Nach zwei Stunden
                other Mit freundlichen Grüßen
                other Ihre Redaktion
                """)
    }

    @Test func `Portuguese and an emoji before each headline`() {
        expectReading(
            """
            📰 Boletim da manhã – 20 de novembro de 2026

            Bom dia!

            🌍 Mundo

            Países do lago assinam tratado sobre a água
            Por Joana Silva

            Quatro países assinaram na sexta-feira um tratado que fixa quanta água cada um pode usar.

            ⚽ Esporte

            Time da casa vence nos pênaltis

            Depois de duas horas sem gols, o time da casa venceu a partida nos pênaltis.

            Até amanhã!
            """,
            is: """
                title Boletim da manhã
                date 2026-11-20
                opening Bom dia!
                section Mundo
                * Países do lago assinam tratado sobre a água
                  by Joana Silva
                  p Quatro países assinaram
                section Esporte
                * Time da casa vence nos pênaltis
                  p Depois de duas
                other Até amanhã!
                """)
    }

    @Test func `an Italian digest without blank lines`() {
        expectReading(
            """
            Rassegna del mattino, 20 novembre 2026
            MONDO
            I Paesi del lago firmano un trattato
            Di Maria Rossi
            Quattro Paesi hanno firmato venerdì un trattato che stabilisce quanta acqua può prendere ciascuno di \
            loro ogni anno dal lago.
            Fonte: ANSA
            SPORT
            La squadra di casa vince ai rigori
            Dopo due ore senza reti la squadra di casa ha vinto la partita di coppa ai rigori, cinque a quattro, \
            davanti al pubblico più numeroso.
            A domani!
            """,
            is: """
                title Rassegna del mattino
                date 2026-11-20
                section MONDO
                * I Paesi del lago firmano un trattato
                  by Maria Rossi
                  from ANSA
                  p Quattro Paesi hanno
                section SPORT
                * La squadra di casa vince ai rigori
                  p Dopo due ore
                other A domani!
                """)
    }

    @Test func `a Dutch and a Turkish section in one file`() {
        expectReading(
            """
            Buitenland

            Meerlanden tekenen verdrag over water
            Door Jan de Vries

            Vier landen hebben vrijdag een verdrag getekend over de vraag hoeveel water elk land mag nemen.
            Bron: ANP

            Spor

            Ev sahibi takım penaltılarla turladı

            İki saat boyunca gol olmayınca ev sahibi takım kupa maçını penaltılarla beş dört kazandı.
            Kaynak: Anadolu
            """,
            is: """
                section Buitenland
                * Meerlanden tekenen verdrag over water
                  by Jan de Vries
                  from ANP
                  p Vier landen hebben
                section Spor
                * Ev sahibi takım penaltılarla turladı
                  from Anadolu
                  p İki saat boyunca
                """)
    }
}
