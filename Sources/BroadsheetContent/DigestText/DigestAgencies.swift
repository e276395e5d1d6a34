/// Names of news agencies and papers that stand alone as a source: "Reuters", "(AP)", "Headline – dpa".
enum DigestAgencies {
    /// Whether a text names sources and nothing else; commas and strokes may part several, and a date may follow.
    static func isSource(_ text: String) -> Bool {
        guard text.utf8.count <= 80 else { return false }
        var named = false
        for part in text.split(whereSeparator: { ",/|;•·，、".contains($0) }) {
            let name = part.trimmingSpaces()
            if names.contains(name.lowercased()) {
                named = true
            } else if !named || DigestDateReader.read(name) == nil {
                return false
            }
        }
        return named
    }

    private static let names: Set<String> = [
        "reuters", "ap", "afp", "dpa", "upi", "tass", "ria", "ria novosti", "interfax", "xinhua", "ansa", "efe", "pti", "ani",
        "kyodo", "jiji", "yonhap", "anadolu", "aa", "apa", "sda", "keystone-sda", "lusa", "belga", "anp", "tt", "ntb",
        "ritzau", "pap", "ctk", "čtk", "mti", "bbc", "bbc news", "cnn", "npr", "cbc", "abc", "abc news", "nbc", "nbc news",
        "cbs", "cbs news", "fox news", "sky news", "al jazeera", "dw", "deutsche welle", "rfi", "france 24", "france24",
        "bloomberg", "associated press", "the associated press", "agence france-presse", "the guardian", "guardian",
        "the new york times", "new york times", "nyt", "the washington post", "washington post", "financial times", "ft",
        "the economist", "the times", "the independent", "the telegraph", "politico", "axios", "le monde", "le figaro",
        "libération", "el país", "el pais", "el mundo", "der spiegel", "spiegel", "faz", "süddeutsche zeitung", "sz", "zeit",
        "die zeit", "tagesschau", "taz", "nzz", "orf", "ard", "zdf", "corriere della sera", "la repubblica", "haaretz",
        "the hindu", "times of india", "ndtv", "nhk", "nikkei", "rnz", "rnz news", "wikinews", "usa today", "wsj",
        "wall street journal", "the wall street journal", "los angeles times", "reuters.com", "staff", "wire", "agencies",
        "agenturen", "agencias", "agences", "europa press", "notimex", "télam", "тасс", "риа новости", "интерфакс", "рейтер",
        "рейтерс", "рбк", "коммерсантъ", "ведомости", "известия", "رويترز", "أ ف ب", "فرانس برس", "وكالات", "الجزيرة", "واس",
        "وام", "سانا", "وكالة الأنباء", "रॉयटर्स", "पीटीआई", "भाषा", "एएफपी", "एपी", "एएनआई", "वार्ता", "新华社", "新華社", "路透社",
        "美联社", "法新社", "中新社", "中新网", "人民日报", "央视新闻", "共同社", "共同通信", "時事通信", "朝日新聞", "読売新聞", "ロイター", "연합뉴스", "로이터",
    ]
}

extension StringProtocol {
    /// The text without white space at its ends.
    func trimmingSpaces() -> String {
        var text = Substring(self)
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }
}
