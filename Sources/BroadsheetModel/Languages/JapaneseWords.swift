/// What the program says in Japanese.
enum JapaneseWords: LanguageWords {
    static let name = "日本語"

    static func text(_ word: InterfaceWord) -> String {
        switch word {
        case .skipToNews: "記事へ進む"
        case .frontPage: "トップページ"
        case .sections: "分野"
        case .latestEdition: "最新号"
        case .moreOfThisPaper: "この新聞のその他のページ"
        case .allEditions: "バックナンバー"
        case .editions: "バックナンバー"
        case .edition: "掲載号"
        case .topics: "トピック"
        case .archive: "アーカイブ"
        case .feed: "フィード"
        case .allFeeds: "すべてのフィード"
        case .breadcrumbs: "現在の位置"
        case .news: "ニュース"
        case .wholeEdition: "この号をすべて読む"
        case .nothingPublished: "まだ何も発行されていません。"
        case .earlier: "前へ"
        case .later: "次へ"
        case .beforeAndAfter: "前後のページ"
        case .pages: "ページ"
        case .newerArticles: "新しい記事"
        case .olderArticles: "古い記事"
        case .updated: "更新："
        case .source: "出典"
        case .sources: "出典"
        case .earlierOnThisStory: "これまでの経緯"
        case .earlierAndLaterArticles: "前後の記事"
        case .alsoIn: "他の言語："
        case .authors: "執筆者"
        case .series: "連載"
        case .corrections: "訂正"
        case .corrected: "訂正："
        case .previousPart: "前回："
        case .nextPart: "次回："
        case .withdrawn: "取り下げ："
        case .withdrawnArticle: "取り下げられた記事"
        case .withdrawnText: "この記事は取り下げられました。"
        case .part: "第{number}回"
        case .partOf: "{series}　第{number}回"
        case .allAuthorsOf: "{site}の執筆者一覧。"
        case .articlesByAuthor: "{site}の{author}による記事。"
        case .allSeriesOf: "{site}の連載一覧。"
        case .partsOfSeries: "{series}：{site}の連載の全回。"
        case .correctionsOf: "{site}が訂正または取り下げた記事。新しい順。"
        case .seenTogether: "関連するトピック"
        case .elsewhere: "外部サイト"
        case .noTopics: "トピックのある記事はまだありません。"
        case .show: "表示："
        case .everything: "すべて"
        case .people: "人物"
        case .places: "場所"
        case .organisations: "組織"
        case .events: "出来事"
        case .otherTopics: "その他"
        case .letters: "索引"
        case .pageNotFound: "ページが見つかりません"
        case .notFoundText: "このアドレスにページはありません。移動したか、もともと存在しなかった可能性があります。"
        case .continueReading: "続きを読む"
        case .readOnWeb: "ウェブで全文を読む"
        case .unsubscribe: "配信停止"
        case .feedNote: "これはフィードです。アドレスをフィードリーダーに登録すると、新しい記事が届きます。"
        case .latestEditionOf: "{site}の最新号。"
        case .allTopicsOf: "{site}の全トピックの索引。"
        case .allEditionsOf: "{site}のバックナンバー（日付順）。"
        case .allArticlesOf: "{site}の全記事（年月別）。"
        case .archiveOfYear: "{year}年のアーカイブ"
        case .articlesInYear: "{site}の{year}年の記事（月別）。"
        case .articlesInMonth: "{site}の{month}の記事。"
        case .newsOfSection: "{section}：{site}のニュース。"
        case .sectionArchivePage: "{section}：{site}のアーカイブ {number}ページ。"
        case .articlesAboutTopic: "{site}の「{topic}」に関する記事。"
        case .topicArchivePage: "{topic}：{site}の記事 {number}ページ。"
        case .editionOfSite: "{site}の{date}号。"
        case .archivePage: "{title}：アーカイブ {number}ページ"
        case .editionOfDate: "{date}号"
        case .titleWithDate: "{title}（{date}）"
        case .sourceNamed: "出典：{source}"
        }
    }

    static func forms(_ word: CountedWord) -> PluralForms {
        switch word {
        case .minutesRead: PluralForms(other: "約{number}分で読めます")
        case .articles: PluralForms(other: "記事{number}件")
        case .moreArticles: PluralForms(other: "ほか{number}件の記事")
        case .shortenedInMail: PluralForms(other: "メールが途中で切れないように、{number}件の記事を短くしています。")
        }
    }

    static func calendar(region: String?) -> CalendarWords {
        CalendarWords(
            months: [
                "1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月",
            ],
            monthsShort: [
                "1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月",
            ],
            weekdays: [
                "日曜日", "月曜日", "火曜日", "水曜日", "木曜日", "金曜日", "土曜日",
            ],
            longDate: "{year}年{month}{day}日{weekday}", shortDate: "{year}年{month}{day}日", monthYear: "{year}年{month}")
    }
}
