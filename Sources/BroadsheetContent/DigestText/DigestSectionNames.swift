/// Names that sections of a paper usually have, in many languages.
enum DigestSectionNames {
    /// Whether a range is such a name, or several of them joined: "Arts & Culture".
    static func isUsual(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard range.count <= 120 else { return false }
        let whole = DigestFold.hash(bytes, range)
        if names.contains(whole) || briefs.contains(whole) { return true }
        var named = 0
        var words = 0
        var start = range.lowerBound
        while start < range.upperBound {
            var end = start
            while end < range.upperBound, !parts(bytes[end]) { end += 1 }
            if end > start, DigestForm.hasWord(bytes, start..<end) {
                words += 1
                let word = DigestFold.hash(bytes, start..<end)
                if names.contains(word) {
                    named += 1
                } else if !joiners.contains(word) {
                    return false
                }
            }
            start = end + 1
        }
        return words > 1 && words <= 6 && named > 0
    }

    /// Whether a range is a name for a column of short items: "In brief".
    static func isBrief(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        briefs.contains(DigestFold.hash(bytes, range))
    }

    /// Space, "&", ",", "/", "+" and "-".
    private static func parts(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x26 || byte == 0x2C || byte == 0x2F || byte == 0x2B || byte == 0x2D
    }

    private static let joiners = DigestFold.table(
        """
        and|und|et|y|e|en|i|og|och|и|و|और|the|news|nachrichten|from|our|today|today's|page|pages|desk|section|of
        de|la|in|new|more|other|top|del|des|du|della|delle|dei|do|da|dos|das|aus|aller|für|vom|around|about|this|week
        weekly|daily|latest|le|les|el|los|las|il|sur|desde|por|actualités|noticias|новости|أخبار|समाचार
        """)

    private static let briefs = DigestFold.table(
        """
        in brief|news in brief|briefly|brief|briefs|shorts|short news|in short|short takes|quick hits|quick news
        quick takes|at a glance|other news|also in the news|also today|and finally|nibs|roundup|news roundup
        round-up|bulletins|world in brief|kurz gemeldet|kurz notiert|kurznachrichten|in kürze|kurz
        kurz und knapp|kurzmeldungen|meldungen|außerdem|notizen|en bref|brèves|en deux mots|l'essentiel en bref
        à retenir|l’essentiel en bref|breves|en breve|en breves|noticias breves|en pocas palabras|brevemente
        em resumo|notas breves|em poucas palabras|in breve|brevi|notizie brevi|kort nieuws|in het kort|kort
        i korthet|kortnytt|kort fortalt|w skrócie|krótko|kısa kısa|коротко|кратко|вкратце|короткие новости
        одной строкой|в двух словах|باختصار|أخبار قصيرة|موجز|موجز الأخبار|أخبار موجزة|في سطور|بإيجاز|مختصرات
        संक्षेप में|संक्षिप्त समाचार|संक्षेप|एक नज़र में|संक्षिप्त|एक नजर में|简讯|簡訊|短讯|短訊|快讯|快訊|要闻简讯|简明新闻|国际简讯
        一句话新闻|短信|ニュース短信|短報|단신
        """)

    private static let names = DigestFold.table(
        """
        world|world news|national|national news|nation|international|international news|politics|political news
        business|economy|economics|finance|markets|money|science|science news|technology|tech|tech news|health
        medicine|environment|climate|nature|sport|sports|football|culture|arts|art|books|music|film|films|movies
        television|tv|theatre|theater|media|entertainment|education|society|people|life|lifestyle|living|style
        fashion|food|travel|history|law|crime|justice|crime and justice|local|local news|regional|region|regions
        city|metro|town|county|country|home|home news|uk|us|u.s|usa|europe|asia|africa|americas|america
        middle east|oceania|pacific|latin america|opinion|opinions|comment|commentary|editorial|editorials
        letters|analysis|features|feature|weather|weather forecast|obituaries|obituary|deaths|transport|energy
        agriculture|farming|housing|property|jobs|work|labour|labor|security|defence|defense|war|disasters
        accidents|space|research|innovation|computing|internet|top stories|top story|headlines|front page|news
        breaking news|general|miscellaneous|misc|other|wackynews|religion|family|community|council|police|courts
        traffic|events|what's on|calendar|notices|corrections|correction|puzzles|games|gaming|cars|motoring
        aviation|shipping|companies|industry|trade|politik|inland|ausland|welt|international|wirtschaft|finanzen
        börse|wissenschaft|wissen|technik|digital|netzwelt|gesundheit|umwelt|klima|kultur|feuilleton|medien
        gesellschaft|bildung|panorama|vermischtes|leben|reise|lokales|region|regional|aus der region|stadt|land
        kommunales|meinung|kommentar|leitartikel|leserbriefe|wetter|das wetter|verkehr|energie|landwirtschaft
        recht|justiz|polizei|unfälle|fußball|europa|afrika|asien|amerika|nachrichten|weltnachrichten|österreich
        schweiz|deutschland|forschung|geschichte|literatur|musik|kino|theater|menschen|unterhaltung|monde
        le monde|politique|économie|economie|entreprises|finances|sciences|science|technologie|technologies
        santé|environnement|climat|planète|sports|culture|arts|livres|musique|cinéma|société|éducation|justice
        faits divers|région|régions|france|europe|afrique|asie|amériques|opinions|débats|tribune|éditorial
        chronique|météo|international|transports|énergie|agriculture|médias|histoire|voyages|à la une|une
        actualité|actualités|nationale|locale|local|mundo|el mundo|internacional|nacional|política|politica
        economía|economia|negocios|empresas|finanzas|ciencia|ciencias|tecnología|tecnologia|salud|medio ambiente
        clima|deportes|deporte|cultura|artes|libros|música|cine|sociedad|educación|justicia|sucesos|local
        regional|opinión|editorial|cartas|tiempo|el tiempo|meteorología|transporte|energía|españa|méxico|europa
        américa|américa latina|áfrica|asia|portada|actualidad|última hora|titulares|vida|gente|viajes|esportes
        desporto|saúde|negócios|ciência|educação|sociedade|ambiente|meio ambiente|opinião|brasil|portugal|livros
        país|mondo|esteri|interni|cronaca|economia|finanza|scienza|scienze|tecnologia|salute|ambiente|cultura
        spettacoli|sport|società|opinioni|meteo|italia|politica|wereld|buitenland|binnenland|politiek|economie
        wetenschap|techniek|gezondheid|sport|cultuur|opinie|het weer|världen|inrikes|utrikes|ekonomi|vetenskap
        teknik|hälsa|kultur|väder|verden|innenriks|økonomi|videnskab|vitenskap|świat|kraj|polityka|gospodarka
        nauka|zdrowie|kultura|pogoda|dünya|siyaset|ekonomi|spor|bilim|teknoloji|sağlık|kültür|gündem|в мире|мир
        мировые новости|новости мира|россия|политика|экономика|бизнес|финансы|наука|технологии|наука и техника
        здоровье|медицина|экология|климат|спорт|культура|искусство|книги|музыка|кино|общество|образование
        происшествия|криминал|право|город|регионы|регион|местные новости|мнение|мнения|комментарий|погода
        транспорт|энергетика|сельское хозяйство|история|путешествия|главное|новости|международные новости
        за рубежом|в стране|украина|світ|суспільство|економіка|العالم|عالم|أخبار العالم|دولي|دولية|محليات|محلي
        محلية|أخبار محلية|سياسة|السياسة|اقتصاد|الاقتصاد|أعمال|مال وأعمال|علوم|العلوم|تكنولوجيا|تقنية
        علوم وتكنولوجيا|صحة|الصحة|بيئة|البيئة|مناخ|رياضة|الرياضة|ثقافة|الثقافة|فنون|ثقافة وفنون|فن|مجتمع|المجتمع
        تعليم|التعليم|رأي|آراء|مقالات|طقس|الطقس|حوادث|منوعات|الشرق الأوسط|عربي|عربية|أخبار|دنیا|جهان|ورزش
        اقتصادی|सियासत|दुनिया|विश्व|अंतरराष्ट्रीय|अंतर्राष्ट्रीय|विदेश|देश|राष्ट्रीय|राजनीति|अर्थव्यवस्था
        व्यापार|कारोबार|बाज़ार|विज्ञान|तकनीक|प्रौद्योगिकी|विज्ञान और तकनीक|स्वास्थ्य|सेहत|पर्यावरण|खेल|खेलकूद
        संस्कृति|कला|मनोरंजन|समाज|शिक्षा|राय|विचार|संपादकीय|मौसम|अपराध|राज्य|शहर|स्थानीय|समाचार|मुख्य समाचार
        खेल समाचार|国际|國際|国内|國內|中国|世界|时政|政治|经济|經濟|财经|財經|金融|商业|商業|科技|科学|科學|技术|健康|医疗|环境|環境|环保|体育|體育|文化|艺术|娱乐|娛樂|社会
        社會|教育|法治|地方|本地|评论|評論|观点|天气|天氣|军事|生活|旅游|要闻|頭條|头条|国际新闻|国内新闻|体育新闻|科技新闻|财经新闻|社会新闻|文化新闻|交通|农业|能源|房产|汽车|历史|国際
        経済|科学技術|スポーツ|社説|天気|芸能|地域|くらし|国内ニュース|국제|정치|경제|사회|문화|스포츠|과학|기술|날씨|건강
        """)
}
