/// The names of months and days of the week in the languages that a date line is understood in.
enum DigestMonthNames {
    /// The number of the month with a name in lower case, full or short.
    static func month(_ name: String) -> Int? { months[name] }

    /// Whether a word in lower case is a day of the week or another word that may stand in a date.
    static func isFiller(_ word: String) -> Bool { fillers.contains(word) }

    /// Whether a word in lower case says something about the time of day.
    static func isOfTime(_ word: String) -> Bool { timeWords.contains(word) }

    /// Whether a word in lower case may stand in a date at all.
    static func isPart(_ word: String) -> Bool {
        fillers.contains(word) || months[word] != nil || halves.contains(word)
    }

    /// The words of months that have two.
    private static let halves: Set<String> = Set(
        months.keys.filter { $0.contains("-") }.flatMap { $0.split(separator: "-").map(String.init) })

    private static let months: [String: Int] = {
        var out: [String: Int] = [:]
        for line in table {
            for (index, names) in line.split(separator: " ").enumerated() {
                for name in names.split(separator: "|") { out[String(name)] = index + 1 }
            }
        }
        return out
    }()

    private static let table = [
        // English
        "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct"
            + " november|nov december|dec",
        // German
        "januar|jänner|jän februar|feber märz|mär|mrz april mai juni juli august september oktober|okt november"
            + " dezember|dez",
        // French
        "janvier|janv février|fevrier|févr|fév mars avril|avr mai juin juillet|juil|juill août|aout septembre octobre novembre"
            + " décembre|decembre|déc",
        // Spanish
        "enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|sept|setiembre octubre noviembre"
            + " diciembre|dic",
        // Italian
        "gennaio|gen febbraio marzo aprile maggio|mag giugno|giu luglio|lug agosto settembre|set ottobre|ott novembre"
            + " dicembre",
        // Portuguese
        "janeiro|jan fevereiro|fev março|marco|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set"
            + " outubro|out novembro|nov dezembro|dez",
        // Dutch
        "januari februari maart|mrt april mei juni juli augustus september oktober november december",
        // Swedish, Danish and Norwegian
        "januari|januar februari|februar mars|marts april maj|mai juni juli augusti|august september oktober|oktober"
            + " november december|desember|des",
        // Polish
        "stycznia|styczeń lutego|luty marca|marzec kwietnia|kwiecień maja|maj czerwca|czerwiec lipca|lipiec"
            + " sierpnia|sierpień września|wrzesień października|październik listopada|listopad grudnia|grudzień",
        // Polish, in short
        "sty lut mar kwi maj cze lip sie wrz paź lis gru",
        // Turkish
        "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
        // Russian
        "января|январь|янв февраля|февраль|фев марта|март|мар апреля|апрель|апр мая|май июня|июнь|июн июля|июль|июл"
            + " августа|август|авг сентября|сентябрь|сен|сент октября|октябрь|окт ноября|ноябрь|ноя декабря|декабрь|дек",
        // Ukrainian
        "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
        // Arabic, by the names used in Egypt and the Gulf
        "يناير فبراير مارس أبريل|إبريل|ابريل مايو يونيو|يونيه يوليو|يوليه أغسطس|اغسطس سبتمبر أكتوبر|اكتوبر نوفمبر ديسمبر",
        // Arabic, in the Maghreb, and where two words make a month
        "جانفي فيفري _ أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر",
        "كانون-الثاني شباط آذار|اذار نيسان أيار|ايار حزيران تموز آب أيلول|ايلول تشرين-الأول|تشرين-الاول تشرين-الثاني"
            + " كانون-الأول|كانون-الاول",
        // Arabic, in Morocco
        "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر",
        // Hebrew, alone and behind "in"
        "ינואר|בינואר|ינו|בינו פברואר|בפברואר|פבר|בפבר מרץ|במרץ|מרס|במרס אפריל|באפריל|אפר|באפר מאי|במאי יוני|ביוני"
            + " יולי|ביולי אוגוסט|באוגוסט|אוג|באוג ספטמבר|בספטמבר|ספט|בספט אוקטובר|באוקטובר|אוק|באוק"
            + " נובמבר|בנובמבר|נוב|בנוב דצמבר|בדצמבר|דצמ|בדצמ",
        // Hindi, in short
        "जन फ़र मार्च अप्रैल मई जून जुल अग सित अक्टू|अक्तू नव दिस",
        // Persian-script and Hindi
        "जनवरी फरवरी|फ़रवरी|फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर",
        // Bengali
        "জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর",
    ]

    private static let timeWords: Set<String> = [
        "m", "p", "noon", "midnight", "et", "est", "edt", "pt", "pst", "pdt", "bst", "cest", "mez", "uhr", "utc", "gmt",
        "cet", "ist", "pm", "h",
    ]

    private static let fillers: Set<String> = Set(
        """
        m p noon midnight et est edt pt pst pdt bst cest mez
        monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
        montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so
        lundi mardi mercredi jeudi vendredi samedi dimanche
        lunes martes miércoles miercoles jueves viernes sábado sabado domingo
        lunedì martedì mercoledì giovedì venerdì sabato domenica
        segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
        måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag
        poniedziałek wtorek środa czwartek piątek sobota niedziela
        pazartesi salı çarşamba perşembe cuma cumartesi pazar
        понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс
        понеділок вівторок середа четвер п'ятниця субота неділя
        الاثنين الإثنين الثلاثاء الأربعاء الاربعاء الخميس الجمعة السبت الأحد الاحد
        יום ראשון שני שלישי רביעי חמישי שישי שבת
        सोमवार मंगलवार बुधवार गुरुवार बृहस्पतिवार शुक्रवार शनिवार रविवार
        the of de del den der le el am le il o um at à a as às alle ore om kl kl. g г г. года год р року r roku godz ص م عام من
        الساعة בשעה
        सन् st nd rd th er º ª uhr utc gmt est edt pst pdt cet cest bst ist am pm a.m p.m h
        published updated on
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
