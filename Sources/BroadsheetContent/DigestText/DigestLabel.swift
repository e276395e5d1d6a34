/// The keys that a `Key: value` line can have, and the words for them in many languages.
enum DigestLabel: String {
    case title, headline, date, updated, section, topics, byline, source, link, slug, summary, id, draft, language
    case series, correction, withdrawn, alias, embargo, expiry
    case image, note, edition, subject, sender, recipient

    /// Whether a line with this label is hardly ever a sentence.
    var isSure: Bool {
        switch self {
        case .source, .link, .topics, .byline, .slug: true
        default: false
        }
    }

    /// Whether the label says something also after an article's text.
    var mayFollowText: Bool {
        switch self {
        case .topics, .source, .link, .byline, .slug, .id, .updated, .series, .alias, .embargo, .expiry: true
        default: false
        }
    }

    /// Whether it is a line of a mail's head.
    var isMail: Bool { self == .subject || self == .sender || self == .recipient }

    /// The label with a name, whatever its case.
    static func named(_ name: String) -> DigestLabel? {
        names[name.lowercased()]
    }

    /// The bytes that "By" and its like take at the beginning of a byline.
    static func bylinePrefix(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
        let start = range.lowerBound
        guard range.count > 3 else { return nil }
        for prefix in prefixes where range.count > prefix.count {
            var matches = true
            for offset in 0..<prefix.count {
                let byte = bytes[start + offset]
                let folded = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
                if folded != prefix[offset], !(prefix[offset] > 0x7F && byte == prefix[offset]) {
                    matches = false
                    break
                }
            }
            if matches { return prefix.count }
        }
        return nil
    }

    private static let prefixes: [[UInt8]] = [
        "by ", "von ", "par ", "por ", "door ", "di ", "av ", "af ", "przez ", "text: ", "written by ", "reported by ",
        "reporting by ", "story by ", "words by ", "report by ", "rédigé par ", "propos recueillis par ",
        "escrito por ",
        "texto: ", "a cura di ", "yazan ", "Автор ", "автор ", "Автор — ", "بقلم ", "بقلم: ", "كتب ", "كتبت ", "लेखक ",
        "文／",
        "文/", "记者 ", "記者 ", "本报记者", "本報記者", "撰文 ", "撰文：",
    ].map { Array($0.utf8) }

    private static let names: [String: DigestLabel] = {
        var out: [String: DigestLabel] = [:]
        for (label, words) in table {
            for word in words.split(whereSeparator: { $0 == "|" || $0 == "\n" }) { out[String(word)] = label }
        }
        return out
    }()

    private static let table: [(DigestLabel, String)] = [
        (
            .title,
            """
            title|titel|titre|título|titulo|titolo|tytuł|название|العنوان|כותרת|शीर्षक|タイトル|başlık
            """
        ),
        (
            .headline,
            """
            headline|schlagzeile|überschrift|titulaire|titular|заголовок|عنوان الخبر|标题|標題|見出し
            """
        ),
        (
            .date,
            """
            date|datum|fecha|data|dato|дата|التاريخ|تاريخ|दिनांक|तारीख|तिथि|日期|日付|tarih|published|posted
            published on|publié le|publicado|publicado el|veröffentlicht|опубликовано|نشر في|תאריך|प्रकाशित|opublikowano|发布时间|發布時間
            dated
            """
        ),
        (
            .updated,
            """
            updated|last updated|last modified|modified|aktualisiert|mis à jour|mis à jour le|actualizado|actualizado el
            atualizado|atualizado em|aktualizacja|zaktualizowano|עודכן|अपडेट किया गया|更新于|更新於
            обновлено|آخر تحديث|अद्यतन|更新时间|更新
            """
        ),
        (
            .section,
            """
            section|rubrik|ressort|rubrique|sección|seccion|sezione|secção|seção|rubriek|раздел|рубрика|القسم
            قسم|अनुभाग|खंड|版块|栏目|欄目|מדור|セクション|分野|版面|category|kategorie|catégorie|categoría|категория|desk|bölüm|dział|avdelning
            """
        ),
        (
            .topics,
            """
            topics|topic|tags|tag|keywords|themen|thema|schlagworte|schlagwörter|stichworte|sujets|mots-clés
            mots clés|thèmes|temas|tema|etiquetas|palabras clave|argomenti|onderwerpen|темы|тема|теги
            ключевые слова|مواضيع|المواضيع|الوسوم|كلمات مفتاحية|विषय|टैग|主题|标签|標籤|关键词|關鍵詞|トピック|タグ|konular
            etiketler|tematy|palavras-chave|נושאים|תגיות
            """
        ),
        (
            .byline,
            """
            byline|author|authors|autor|autorin|autoren|auteur|auteurs|autrice|autora|autores|autore|writer
            reporter|written by|by|text|texte|texto|testo|tekst|текст|words|von|par|por|автор|авторы|الكاتب|المؤلف|بقلم|लेखक|संवाददाता|作者|撰文|记者|記者|文
            מאת|執筆|yazar|reported by|reporting|reporting by
            """
        ),
        (
            .source,
            """
            source|sources|quelle|quellen|source(s)|fuente|fuentes|fonte|fonti|fontes|bron|bronnen|källa|kilde
            źródło|źródła|מקור|מקורות|источник|источники|المصدر|المصادر|مصدر|स्रोत|来源|來源|资料来源|資料來源|消息来源|出典|出所|情報源|kaynak|출처|via
            agency|agence|agentur|outlet|publication|newspaper|média|testata|medio|medium|منبع|ماخذ|credit
            """
        ),
        (
            .link,
            """
            read more|more|full story|go deeper|dive deeper|link|links|url|web|doi|original|mehr|mehr dazu|weiterlesen|mehr lesen
            lire la suite|lire|en savoir plus|leer más|más|más información|leia mais|leggi tutto|lees meer
            läs mer|подробнее|ссылка|читать далее|читать|اقرأ المزيد|الرابط|رابط|للمزيد|और पढ़ें|लिंक|链接|連結|原文
            原文链接|详情|阅读全文|続きを読む|devamı|see|see also|story|permalink|read the full story|continue reading
            """
        ),
        (
            .slug,
            """
            slug|kürzel
            """
        ),
        (
            .summary,
            """
            summary|zusammenfassung|résumé|resumen|резюме|ملخص|תקציר|resumo|streszczenie|सारांश|摘要|概要|要約|abstract|standfirst
            """
        ),
        (
            .id,
            """
            id|guid
            """
        ),
        (
            .draft,
            """
            draft|entwurf|brouillon|borrador|rascunho|szkic|черновик|مسودة|טיוטה|मसौदा|草稿|下書き|status
            """
        ),
        (
            .language,
            """
            language|lang|sprache|langue|idioma|língua|lingua|taal|język|язык|мова|اللغة|שפה|भाषा|语言|語言|言語
            """
        ),
        (
            .series,
            """
            series|serie|série|serien|seria|سلسلة|סדרה|शृंखला|श्रृंखला|系列|連載|シリーズ
            """
        ),
        (
            .correction,
            """
            correction|corrections|corrected|korrektur|berichtigung|rectificatif|corrección|fe de errores|correção
            correzione|rettifica|rectificatie|sprostowanie|تصحيح|תיקון|शुद्धि|更正|勘误|訂正
            """
        ),
        (
            .withdrawn,
            """
            withdrawn|retracted|zurückgezogen|retiré|retirado|ritirato|ingetrokken|wycofano|سُحب|تم سحبه|הוסר|वापस लिया
            撤回|撤稿|取り下げ
            """
        ),
        (
            .alias,
            """
            alias|aliases|formerly at|redirect from|frühere adresse|ancienne adresse|dirección anterior
            """
        ),
        (
            .embargo,
            """
            embargo|embargoed until|not before|publish date|publishdate|publish on|sperrfrist|embargo jusqu'au|embargo hasta
            """
        ),
        (
            .expiry,
            """
            expires|expires on|expiry date|expirydate|läuft ab|läuft ab am|expire le|caduca|caduca el
            """
        ),
        (
            .image,
            """
            image|picture|bild
            """
        ),
        (
            .note,
            """
            photo|photos|foto|fotos|caption|related|note|editor's note|editors' note|update|video
            audio|listen|watch|map|graphic|contact|info|tickets|phone|tel|anmerkung|hinweis
            note de la rédaction|à lire aussi|nota|lea también|фото|примечание|читайте также|صورة
            ملاحظة|اقرأ أيضا|फोटो|图|注|图片|相关|写真|q|a
            """
        ),
        (
            .edition,
            """
            edition|issue|ausgabe|édition|numéro|edición|número|выпуск|العدد|अंक|期号
            """
        ),
        (
            .subject,
            """
            subject|betreff|objet|asunto|oggetto|assunto|onderwerp|тема письма|الموضوع|主题
            """
        ),
        (
            .sender,
            """
            from|von|de|da|van|от|من|发件人|寄件者|sender|reply-to|absender|expéditeur
            """
        ),
        (
            .recipient,
            """
            to|cc|bcc|sent|an|gesendet|kopie|à|envoyé|para|enviado|кому|отправлено|إلى|收件人|发送时间|message-id
            mime-version|content-type|list-unsubscribe
            """
        ),
    ]
}
