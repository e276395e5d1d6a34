/// What the program says in Chinese, in simplified characters.
enum ChineseWords: LanguageWords {
    static let name = "简体中文"

    static func text(_ word: InterfaceWord) -> String {
        switch word {
        case .skipToNews: "跳到新闻"
        case .frontPage: "首页"
        case .sections: "栏目"
        case .latestEdition: "最新一期"
        case .moreOfThisPaper: "本报更多内容"
        case .allEditions: "各期一览"
        case .editions: "各期一览"
        case .edition: "所在期"
        case .topics: "话题"
        case .archive: "存档"
        case .feed: "订阅源"
        case .allFeeds: "全部订阅源"
        case .breadcrumbs: "当前位置"
        case .news: "新闻"
        case .wholeEdition: "查看整期"
        case .nothingPublished: "尚未发布任何内容。"
        case .earlier: "更早"
        case .later: "更新"
        case .beforeAndAfter: "前一期与后一期"
        case .pages: "页码"
        case .newerArticles: "较新的文章"
        case .olderArticles: "较早的文章"
        case .updated: "更新于"
        case .source: "来源"
        case .sources: "来源"
        case .earlierOnThisStory: "此前报道"
        case .earlierAndLaterArticles: "前后文章"
        case .alsoIn: "其他语言："
        case .authors: "作者"
        case .series: "系列"
        case .corrections: "更正"
        case .corrected: "更正于"
        case .previousPart: "上一篇："
        case .nextPart: "下一篇："
        case .withdrawn: "撤回于"
        case .withdrawnArticle: "已撤回的文章"
        case .withdrawnText: "本文已撤回。"
        case .part: "第{number}篇"
        case .partOf: "{series}（第{number}篇）"
        case .allAuthorsOf: "{site}全部作者。"
        case .articlesByAuthor: "{site}刊载的{author}的文章。"
        case .allSeriesOf: "{site}全部系列。"
        case .partsOfSeries: "{series}：{site}系列文章全部篇目。"
        case .correctionsOf: "{site}更正和撤回的文章，由新到旧。"
        case .seenTogether: "相关话题"
        case .elsewhere: "其他网站"
        case .noTopics: "还没有文章提到任何话题。"
        case .show: "显示："
        case .everything: "全部"
        case .people: "人物"
        case .places: "地点"
        case .organisations: "机构"
        case .events: "事件"
        case .otherTopics: "其他"
        case .letters: "索引"
        case .pageNotFound: "找不到页面"
        case .notFoundText: "此地址没有页面。它可能已被移走，或者从未存在。"
        case .continueReading: "继续阅读"
        case .readOnWeb: "在网页上阅读完整一期"
        case .unsubscribe: "退订"
        case .feedNote: "这是一个订阅源。把它的地址复制到阅读器中，即可收到新文章。"
        case .latestEditionOf: "{site}：最新一期。"
        case .allTopicsOf: "{site}：全部话题索引。"
        case .allEditionsOf: "{site}：按日期排列的各期。"
        case .allArticlesOf: "{site}：按年月排列的全部文章。"
        case .archiveOfYear: "{year}年存档"
        case .articlesInYear: "{site}：{year}年的文章，按月排列。"
        case .articlesInMonth: "{site}：{month}的文章。"
        case .newsOfSection: "{section}：{site}的新闻。"
        case .sectionArchivePage: "{section}，{site}存档第{number}页。"
        case .articlesAboutTopic: "{site}关于{topic}的文章。"
        case .topicArchivePage: "{topic}，{site}文章第{number}页。"
        case .editionOfSite: "{site}：{date}刊。"
        case .archivePage: "{title}，存档第{number}页"
        case .editionOfDate: "{date}刊"
        case .titleWithDate: "{title}，{date}"
        case .sourceNamed: "来源：{source}"
        }
    }

    static func forms(_ word: CountedWord) -> PluralForms {
        switch word {
        case .minutesRead: PluralForms(other: "阅读约需{number}分钟")
        case .articles: PluralForms(other: "{number}篇文章")
        case .moreArticles: PluralForms(other: "另有{number}篇文章")
        case .shortenedInMail: PluralForms(other: "为使邮件完整送达，{number}篇文章有所缩短。")
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
                "星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六",
            ],
            longDate: "{year}年{month}{day}日{weekday}", shortDate: "{year}年{month}{day}日", monthYear: "{year}年{month}")
    }
}
