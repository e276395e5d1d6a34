/// Words by which the parts of a digest that are no news are known: its name, its greeting, its sign-off.
enum DigestPhrases {
    /// A text in lower case without punctuation at its ends.
    static func folded(_ text: String) -> String {
        var scalars = Substring(text.lowercased()).unicodeScalars
        while let first = scalars.first, !DigestScalars.isWord(first.value) { scalars.removeFirst() }
        while let last = scalars.last, !DigestScalars.isWord(last.value), !DigestScalars.isVowelSign(last.value) {
            scalars.removeLast()
        }
        return String(scalars)
    }

    /// Whether a folded text greets the readers or tells what the digest is.
    static func isGreeting(_ folded: String) -> Bool { begins(folded, greetings) }

    /// Whether a folded text takes leave of the readers, or tells who made the digest and how to stop it.
    static func isFarewell(_ folded: String) -> Bool {
        let isShort = folded.utf8.count <= 60 || folded.unicodeScalars.count <= 60
        if isShort, DigestFarewells.begins(folded) || DigestFarewells.isWhole(folded) { return true }
        return isShort && begins(folded, farewells) || begins(folded, longFarewells)
            || farewellParts.contains { folded.holds($0) }
    }

    /// Whether a folded text announces a list of contents.
    static func isContents(_ folded: String) -> Bool { contents.contains(folded) }

    /// Whether a folded text sounds like the name of a digest.
    static func isTitle(_ folded: String) -> Bool {
        let words = folded.split { $0 == " " || $0 == "-" || $0 == "–" || $0 == "—" }
        if let first = words.first, words.count > 1, articles.contains(String(first)) { return true }
        return words.contains { titleWords.contains(String($0)) } || titleParts.contains { folded.holds($0) }
    }

    /// Whether a folded text tells that a mail was passed on.
    static func isForwarding(_ folded: String) -> Bool {
        forwardings.contains { folded.hasPrefix($0) }
    }

    /// Whether a folded text is an end mark: "ends", "-30-".
    static func isEndMark(_ folded: String) -> Bool { endMarks.contains(folded) }

    /// Whether a range only leads away from the digest: "Read more »".
    static func isPointer(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        pointers.contains(DigestFold.hash(bytes, range))
    }

    /// Whether a folded line only tells how long the reading takes: "3 min read".
    static func isReadingTime(_ folded: String) -> Bool {
        let parts = folded.split { $0 == " " || $0 == ":" || $0 == "-" }
        guard parts.count >= 2, parts.count <= 4, parts.contains(where: { readingTimes.contains(String($0)) }) else {
            return false
        }
        return parts.allSatisfy { part in
            part.unicodeScalars.allSatisfy { DigestScalars.digit($0.value) != nil }
                || readingTimes.contains(String(part)) || pointerWords.contains(String(part))
        } && folded.unicodeScalars.contains { DigestScalars.digit($0.value) != nil }
    }

    /// Whether a range leads to the same mail on the web: "View in browser".
    static func isOnlineVersion(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        onlineVersions.contains(DigestFold.hash(bytes, range))
    }

    private static let onlineVersions = DigestFold.table(
        """
        view this email in your browser|view this email in browser|view in browser|view in your browser|view email in browser
        view this email online|view online|read online|read in browser|open in browser|web version|view web version
        view this post on the web|view this newsletter online|view this newsletter in your browser|read this online
        read in the app|read in app|having trouble viewing this email? view it in your browser|view as a web page
        im browser ansehen|im browser lesen|im browser öffnen|online ansehen|online lesen|newsletter im browser ansehen
        diese e-mail im browser ansehen|webversion|voir dans le navigateur|voir dans votre navigateur|voir en ligne|lire en ligne
        version en ligne|afficher dans le navigateur|ver en el navegador|ver en línea|ver en su navegador|leer en línea
        ver no navegador|ver online|ler online|visualizza nel browser|leggi online|bekijk online|bekijk in browser
        visa i webbläsaren|se i nettleser|zobacz w przeglądarce|открыть в браузере|смотреть в браузере|عرض في المتصفح
        在浏览器中查看|在線閱讀|ブラウザで表示|ブラウザで読む
        """)

    private static let pointers = DigestFold.table(
        """
        read more|read on|full story|full article|the full story|read the full story|read the full article
        read full story|read full article|continue reading|keep reading|click here|click here to read more|learn more
        read it here|read more here|go deeper|dive deeper|read the report|read the full report|read the paper|full paper|
        full report|more details|details here|more information|source here|link to the article|link to story|find out more|see more|view online|share this|share this story|back to top
        weiterlesen|mehr lesen|mehr dazu|zum artikel|zum ganzen artikel|hier weiterlesen|nach oben
        lire la suite|lire l'article|lire l’article|lire plus|en savoir plus|leer más|seguir leyendo|leer artículo
        continuar leyendo|más información|leia mais|ler mais|continue lendo|saiba mais|leggi tutto|continua a leggere
        leggi di più|lees meer|lees verder|läs mer|läs vidare|les mer|læs mere|czytaj więcej|czytaj dalej|devamı
        devamını oku|читать далее|читать дальше|подробнее|اقرأ المزيد|المزيد|और पढ़ें|आगे पढ़ें|阅读全文|阅读更多|查看详情|查看全文
        続きを読む|もっと見る|더 보기|자세히 보기
        """)
    private static let readingTimes: Set<String> = [
        "min", "mins", "minute", "minutes", "minuten", "minutos", "minuti", "мин", "минуты", "минут", "lesezeit",
    ]
    private static let pointerWords: Set<String> = [
        "read", "reading", "time", "to", "de", "lecture", "lectura", "lettura", "lesen", "leitura", "чтения", "di",
    ]

    /// Whether a folded text is a page number: "page 2 of 5", "第2页".
    static func isPage(_ folded: String) -> Bool {
        var words = folded.split { $0 == " " || $0 == "/" || $0 == "." }.map(String.init)
        if words.count == 1, let only = words.first,
            pageSigns.contains(where: { only.hasPrefix($0) || only.hasSuffix($0) })
        {
            return only.unicodeScalars.allSatisfy {
                DigestScalars.digit($0.value) != nil || "第页頁ページ".unicodeScalars.contains($0)
            }
                && only.unicodeScalars.contains { DigestScalars.digit($0.value) != nil }
        }
        if let first = words.first, pageWords.contains(first) {
            words.removeFirst()
        } else if words.count > 1 {
            return false
        }
        words.removeAll { pageJoiners.contains($0) }
        return !words.isEmpty && words.count <= 2
            && words.allSatisfy {
                $0.unicodeScalars.count <= 3 && $0.unicodeScalars.allSatisfy { DigestScalars.digit($0.value) != nil }
            }
    }

    /// The words of a folded text without numbers and words for pages.
    static func withoutPage(_ folded: String) -> [Substring] {
        folded.split { !$0.isLetter && !$0.isNumber }.filter { word in
            !pageWords.contains(String(word)) && !word.allSatisfy(\.isNumber)
        }
    }

    private static func begins(_ folded: String, _ phrases: [String]) -> Bool {
        phrases.contains { phrase in
            guard folded.hasPrefix(phrase) else { return false }
            guard let next = folded.unicodeScalars.dropFirst(phrase.unicodeScalars.count).first,
                let last = phrase.unicodeScalars.last
            else { return true }
            return DigestScalars.isUnspaced(last.value) || !DigestScalars.isWord(next.value)
        }
    }

    private static func list(_ text: String) -> [String] {
        text.split { $0 == "|" || $0 == "\n" }.map { $0.trimmingSpaces() }
    }

    private static let articles: Set<String> = [
        "the", "der", "die", "das", "le", "la", "el", "il", "de", "o", "a", "les", "los",
    ]

    private static let titleWords: Set<String> = Set(
        list(
            """
            briefing|digest|newsletter|bulletin|gazette|herald|courier|chronicle|tribune|observer|examiner
            dispatch|daily|weekly|tagesbrief|morgenbrief|rundbrief|überblick|tageblatt|anzeiger|kurier|bote
            zeitung|wochenblatt|morgenpost|newsletters|lettre|matinale|quotidien|journal|gazette|hebdo|boletín
            boletin|resumen|diario|matutino|semanal|correo|boletim|jornal|resumo|bollettino|rassegna|giornale
            nieuwsbrief|nyhetsbrev|дайджест|вестник|бюллетень|рассылка|газета|обзор|نشرة|النشرة|صحيفة|جريدة
            الموجز|डाइजेस्ट|बुलेटिन|दैनिक|पत्रिका|समाचारपत्र|morning|evening|midday|overnight|post|times|paper
            mail|letter|edition|morgen|abend|mañana|soir|matin
            """))
    private static let titleParts = [
        "简报", "簡報", "早报", "晚报", "日报", "周报", "周刊", "早報", "晚報", "日報", "晨报", "文摘", "朝刊", "夕刊", "ダイジェスト", "だより",
        "morgenüberblick",
    ]

    private static let greetings = list(
        """
        good morning|good evening|good afternoon|good day|dear reader|dear readers|dear subscriber|dear all
        dear friends|dear|hello|hi|hi all|hi there|welcome|greetings|here is what|here's what|here are|here is
        in today's|in this edition|this is your|your daily|today we|guten morgen|guten tag|guten abend
        liebe leser|liebe leserinnen|liebe|hallo|moin|willkommen|sehr geehrte|hier ist|hier sind|bonjour|bonsoir
        chers lecteurs|chères lectrices|chers|chères|cher|bienvenue|voici|au sommaire|buenos días|buenos dias
        buenas tardes|buenas noches|hola|estimados|estimadas|queridos|queridas|querido|estimado|bienvenidos
        bienvenido|esto es lo que|bom dia|boa tarde|boa noite|olá|caros|prezados|bem-vindo|bem-vindos|buongiorno
        buonasera|cari lettori|benvenuti|goedemorgen|goedenavond|beste lezer|beste lezers|god morgon|god morgen
        hej|kära läsare|dzień dobry|günaydın|merhaba|доброе утро|добрый день|добрый вечер|здравствуйте
        уважаемые читатели|уважаемые|дорогие читатели|дорогие|привет|приветствуем|صباح الخير|مساء الخير|أهلا
        أهلاً|مرحبا|مرحباً|السلام عليكم|أعزاءنا|القراء الأعزاء|قراءنا|नमस्ते|नमस्कार|सुप्रभात|शुभ प्रभात
        प्रिय पाठक|प्रिय पाठकों|प्रिय पाठको|आदाब|早上好|早安|各位读者|各位讀者|亲爱的读者|您好|你好|大家好|晚上好|下午好|おはようございます|こんにちは|こんばんは
        読者の皆様|안녕하세요|좋은 아침
        """)

    private static let farewells = list(
        """
        have a good|have a great|have a nice|have a lovely|have a pleasant|enjoy your|enjoy the|see you
        until tomorrow|until next|until monday|that is all|that's all|that’s all|thank you for reading
        thanks for reading|thank you and|best wishes|best regards|kind regards|warm regards|regards|sincerely
        yours|yours sincerely|with best wishes|cheers|goodbye|good night|good bye|take care|you receive this
        you are receiving|you received this|to unsubscribe|unsubscribe|manage your|forward this|forwarded this
        was this forwarded|copyright|all rights reserved|compiled by|edited by|the editors|your editors
        the editor|the editorial team|editorial team|sent from my|sent by|published by|view in browser
        view this email|privacy policy|questions or comments|write to us|contact us|reply to this|follow us
        subscribe|einen schönen|schönen tag|schönes wochenende|bis morgen|bis montag|bis bald|das war's
        das war’s|das war es|mit freundlichen|mit besten|viele grüße|beste grüße|herzliche grüße|herzlichst
        ihre redaktion|die redaktion|newsletter abbestellen|abbestellen|abmelden|sie erhalten|alle rechte
        impressum|redaktion|einen guten|kommen sie gut|bonne journée|bonne soirée|bonne lecture|bon week-end
        à demain|à lundi|à bientôt|cordialement|la rédaction|votre rédaction|se désabonner|se désinscrire
        pour vous désabonner|vous recevez|tous droits|merci de|merci pour|hasta mañana|hasta el|hasta pronto
        hasta la próxima|que tenga|que tengan|buen día|feliz día|un saludo|saludos|atentamente|la redacción
        su redacción|darse de baja|cancelar suscripción|cancelar la suscripción|para darse|usted recibe
        recibe este|ha recibido|todos los derechos|gracias por|eso es todo|buen fin de semana|buena jornada
        até amanhã|bom fim de semana|tenha um|um abraço|a redação|cancelar inscrição|cancelar assinatura
        você recebe|obrigado por|a domani|buona giornata|buona lettura|la redazione|annulla iscrizione
        cordiali saluti|tot morgen|fijne dag|de redactie|uitschrijven|afmelden|met vriendelijke|ha en bra
        ha en fin|redaktionen|avregistrera|do jutra|miłego dnia|redakcja|iyi günler|yarın görüşmek|до завтра
        до встречи|до свидания|хорошего дня|доброго дня|удачного дня|приятного дня|всего доброго|с уважением
        ваша редакция|редакция|отписаться|чтобы отписаться|вы получили|вы получаете|все права|спасибо за
        спасибо, что|إلى اللقاء|إلى الغد|نراكم|نلتقي|نتمنى لكم|يوما سعيدا|يوماً سعيداً|طاب يومكم|مع تحيات
        مع أطيب|تحياتنا|فريق التحرير|هيئة التحرير|أسرة التحرير|لإلغاء|إلغاء الاشتراك|تصلكم|وصلتك|جميع الحقوق
        شكرا لقراءتكم|شكراً لقراءتكم|شكرا|شكراً|دمتم|आपका दिन|शुभ दिन|धन्यवाद|कल मिलेंगे|कल फिर|फिर मिलेंगे
        संपादक मंडल|सादर|सदस्यता समाप्त|सदस्यता रद्द|आपको यह|सर्वाधिकार|संपादकीय टीम|शुभकामनाओं|祝您|祝大家|祝各位|祝你
        明天见|明天見|下周见|再见|再會|感谢阅读|感謝閱讀|谢谢阅读|感谢您|退订|退訂|取消订阅|取消訂閱|编辑部|編輯部|本报编辑部|版权所有|版權所有|您收到|また明日|良い一日を|それでは|配信停止
        編集部|購読解除|좋은 하루|구독 해지|구독 취소|감사합니다
        """)
    private static let longFarewells = list(
        """
        you receive this|join our|follow us|subscribe to|subscribe for|subscribe now|forward this|share this|thanks for reading|thank you for reading|you are receiving|you received this|to unsubscribe|if you no longer|this newsletter
        this digest was|this email was|sie erhalten diese|vous recevez cette|vous recevez ce
        pour vous désabonner|usted recibe|recibe este|ha recibido este|si no desea|você recebe|вы получили это
        вы получаете это|чтобы отписаться|لإلغاء|تصلكم هذه|وصلتك هذه|आपको यह|您收到
        """)
    private static let farewellParts = [
        "unsubscribe", "all rights reserved", "abbestellen", "se désabonner", "darse de baja", "отписаться", "退订", "退訂",
        "取消订阅", "إلغاء الاشتراك", "©", "wünscht ihnen", "wünscht die redaktion", "vous souhaite", "les desea",
        "signed up for",
        "желает редакция", "सदस्यता समाप्त", "配信停止",
    ]

    private static let contents: Set<String> = Set(
        list(
            """
            contents|table of contents|in this issue|in this edition|in this digest|in today's issue
            in today's edition|today's headlines|today's stories|today|inside|headlines|what's inside|index
            in today's paper|also inside|overview|in today's digest|in this newsletter|this morning's headlines
            on today's agenda|inhalt|inhaltsverzeichnis|in dieser ausgabe|themen|die themen|die themen heute
            heute im überblick|heute|übersicht|sommaire|au sommaire|dans ce numéro|table des matières
            à la une aujourd'hui|les titres|índice|indice|contenido|sumario|en este número|en esta edición
            titulares|hoy|sumário|conteúdo|nesta edição|sommario|in questo numero|inhoud|in dit nummer|innehåll
            indhold|innhold|spis treści|w tym numerze|içindekiler|bu sayıda|содержание|оглавление|в номере
            в этом номере|в выпуске|сегодня в выпуске|в этом выпуске|главные темы|المحتويات|الفهرس|في هذا العدد
            محتويات العدد|عناوين اليوم|أبرز العناوين|विषय सूची|विषय-सूची|इस अंक में|आज की सुर्खियां|आज के समाचार
            अनुक्रम|目录|目錄|本期内容|本期目录|今日要点|今日导读|导读|导览|目次|本日の内容|今日の内容|목차
            """))

    private static let forwardings = [
        "forwarded message", "original message", "begin forwarded message", "weitergeleitete nachricht",
        "ursprüngliche nachricht",
        "message transféré", "message d'origine", "mensaje reenviado", "mensaje original", "пересылаемое сообщение",
    ]

    private static let endMarks: Set<String> = Set(
        list(
            """
            end|ends|the end|30|fin|ende|schluss|конец|fine|slut|einde|koniec|النهاية|انتهى|समाप्त|完|终|終|(ends)
            nnnn|more follows
            """))

    private static let pageWords: Set<String> = Set(
        list("page|p|pg|seite|s|página|pagina|pág|strona|str|sida|side|страница|стр|с|صفحة|ص|पृष्ठ|पेज|sayfa|ページ|页"))
    private static let pageSigns = ["第", "页", "頁", "ページ"]
    private static let pageJoiners: Set<String> = [
        "of", "von", "de", "sur", "di", "van", "av", "af", "из", "من", "का", "z", "の", "-", "–",
    ]
}
