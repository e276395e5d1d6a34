/// What the program says in Chinese, in traditional characters.
enum ChineseTraditionalWords: LanguageWords {
    static let name = "繁體中文"

    static func text(_ word: InterfaceWord) -> String {
        switch word {
        case .skipToNews: "跳到新聞"
        case .frontPage: "首頁"
        case .sections: "版面"
        case .latestEdition: "最新一期"
        case .moreOfThisPaper: "本報更多內容"
        case .allEditions: "各期一覽"
        case .editions: "各期一覽"
        case .edition: "所屬期別"
        case .topics: "話題"
        case .archive: "典藏"
        case .feed: "訂閱來源"
        case .allFeeds: "全部訂閱來源"
        case .breadcrumbs: "目前位置"
        case .news: "新聞"
        case .wholeEdition: "檢視整期"
        case .nothingPublished: "尚未發布任何內容。"
        case .earlier: "較早"
        case .later: "較新"
        case .beforeAndAfter: "前一期與後一期"
        case .pages: "頁次"
        case .newerArticles: "較新的文章"
        case .olderArticles: "較早的文章"
        case .updated: "更新於"
        case .source: "來源"
        case .sources: "來源"
        case .earlierOnThisStory: "先前報導"
        case .earlierAndLaterArticles: "前後文章"
        case .alsoIn: "其他語言："
        case .authors: "作者"
        case .series: "系列"
        case .corrections: "更正"
        case .corrected: "更正於"
        case .previousPart: "上一篇："
        case .nextPart: "下一篇："
        case .withdrawn: "撤回於"
        case .withdrawnArticle: "已撤回的文章"
        case .withdrawnText: "本文已撤回。"
        case .part: "第{number}篇"
        case .partOf: "{series}（第{number}篇）"
        case .allAuthorsOf: "{site}全部作者。"
        case .articlesByAuthor: "{site}刊載的{author}的文章。"
        case .allSeriesOf: "{site}全部系列。"
        case .partsOfSeries: "{series}：{site}系列文章全部篇目。"
        case .correctionsOf: "{site}更正和撤回的文章，由新到舊。"
        case .seenTogether: "相關話題"
        case .elsewhere: "其他網站"
        case .noTopics: "還沒有文章提到任何話題。"
        case .show: "顯示："
        case .everything: "全部"
        case .people: "人物"
        case .places: "地點"
        case .organisations: "機構"
        case .events: "事件"
        case .otherTopics: "其他"
        case .letters: "索引"
        case .pageNotFound: "找不到頁面"
        case .notFoundText: "這個網址沒有頁面。它可能已經搬走，或者從未存在。"
        case .continueReading: "繼續閱讀"
        case .readOnWeb: "在網頁上閱讀完整一期"
        case .unsubscribe: "取消訂閱"
        case .feedNote: "這是一個訂閱來源。把它的網址複製到閱讀器中，就能收到新文章。"
        case .latestEditionOf: "{site}：最新一期。"
        case .allTopicsOf: "{site}：全部話題索引。"
        case .allEditionsOf: "{site}：依日期排列的各期。"
        case .allArticlesOf: "{site}：依年月排列的全部文章。"
        case .archiveOfYear: "{year}年典藏"
        case .articlesInYear: "{site}：{year}年的文章，依月份排列。"
        case .articlesInMonth: "{site}：{month}的文章。"
        case .newsOfSection: "{section}：{site}的新聞。"
        case .sectionArchivePage: "{section}，{site}典藏第{number}頁。"
        case .articlesAboutTopic: "{site}關於{topic}的文章。"
        case .topicArchivePage: "{topic}，{site}文章第{number}頁。"
        case .editionOfSite: "{site}：{date}刊。"
        case .archivePage: "{title}，典藏第{number}頁"
        case .editionOfDate: "{date}刊"
        case .titleWithDate: "{title}，{date}"
        case .sourceNamed: "來源：{source}"
        }
    }

    static func forms(_ word: CountedWord) -> PluralForms {
        switch word {
        case .minutesRead: PluralForms(other: "閱讀約需{number}分鐘")
        case .articles: PluralForms(other: "{number}篇文章")
        case .moreArticles: PluralForms(other: "另有{number}篇文章")
        case .shortenedInMail: PluralForms(other: "為使郵件完整送達，{number}篇文章有所縮短。")
        }
    }

    static func calendar(region: String?) -> CalendarWords { ChineseWords.calendar(region: region) }
}
