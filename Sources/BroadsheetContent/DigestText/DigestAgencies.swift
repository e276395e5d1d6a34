/// Names of news agencies and papers that stand alone as a source: "Reuters", "(AP)", "Headline – dpa".
enum DigestAgencies {
    /// Whether a range names sources and nothing else; commas and strokes may part several, and a date may follow.
    static func isSource(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard range.count <= 120 else { return false }
        var named = false
        var start = range.lowerBound
        var index = start
        while index <= range.upperBound {
            var length = 1
            var parts = index == range.upperBound
            if !parts {
                let (v, n) = DigestScalars.decode(bytes, index, range.upperBound)
                length = n
                parts = separators.contains(v)
            }
            if parts, DigestForm.hasWord(bytes, start..<index) {
                if names.contains(DigestFold.hash(bytes, start..<index)) {
                    named = true
                } else {
                    let part = String(decoding: bytes[DigestMeta.trimmed(bytes, start..<index)], as: UTF8.self)
                    guard named, DigestDateReader.read(part) != nil else { return false }
                }
            }
            index += length
            if parts { start = index }
        }
        return named
    }

    /// Commas, strokes and dots between names.
    private static let separators: Set<UInt32> = [0x2C, 0x2F, 0x7C, 0x3B, 0x2022, 0xB7, 0xFF0C, 0x3001, 0x60C]

    private static let names = DigestFold.table(
        """
        reuters|ap|afp|dpa|upi|tass|ria|ria novosti|interfax|xinhua|ansa|efe|pti|ani|kyodo|jiji|yonhap|anadolu
        aa|apa|sda|keystone-sda|lusa|belga|anp|tt|ntb|ritzau|pap|ctk|čtk|mti|bbc|bbc news|cnn|npr|cbc|abc
        abc news|nbc|nbc news|cbs|cbs news|fox news|sky news|al jazeera|dw|deutsche welle|rfi|france 24|france24
        bloomberg|associated press|the associated press|agence france-presse|the guardian|guardian
        the new york times|new york times|nyt|the washington post|washington post|financial times|ft
        the economist|the times|the independent|the telegraph|politico|axios|le monde|le figaro|libération
        el país|el pais|el mundo|der spiegel|spiegel|faz|süddeutsche zeitung|sz|zeit|die zeit|tagesschau|taz|nzz
        orf|ard|zdf|corriere della sera|la repubblica|haaretz|the hindu|times of india|ndtv|nhk|nikkei|rnz
        rnz news|wikinews|usa today|wsj|wall street journal|the wall street journal|los angeles times
        reuters.com|staff|wire|agencies|agenturen|agencias|agences|europa press|notimex|télam|тасс|риа новости
        интерфакс|рейтер|рейтерс|рбк|коммерсантъ|ведомости|известия|رويترز|أ ف ب|فرانس برس|وكالات|الجزيرة|واس
        وام|سانا|وكالة الأنباء|रॉयटर्स|पीटीआई|भाषा|एएफपी|एपी|एएनआई|वार्ता|新华社|新華社|路透社|美联社|法新社|中新社|中新网|人民日报|央视新闻
        共同社|共同通信|時事通信|朝日新聞|読売新聞|ロイター|연합뉴스|로이터
        """)
}
