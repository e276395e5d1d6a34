extension Theme {
    /// The files in `Templates`, which the build puts into the program. A test compares the list with the folder.
    static var embedded: KeyValuePairs<String, [UInt8]> {
        [
            "404.html": PackageResources._04_html,
            "all-series.html": PackageResources.all_series_html,
            "archive.html": PackageResources.archive_html,
            "article.html": PackageResources.article_html,
            "author.html": PackageResources.author_html,
            "authors.html": PackageResources.authors_html,
            "base.html": PackageResources.base_html,
            "breadcrumbs.html": PackageResources.breadcrumbs_html,
            "corrections.html": PackageResources.corrections_html,
            "days.html": PackageResources.days_html,
            "edition.html": PackageResources.edition_html,
            "editions.html": PackageResources.editions_html,
            "entry.html": PackageResources.entry_html,
            "feed.css": PackageResources.feed_css,
            "front.html": PackageResources.front_html,
            "icon.svg": PackageResources.icon_svg,
            "kicker.html": PackageResources.kicker_html,
            "mail-story.html": PackageResources.mail_story_html,
            "mail.css": PackageResources.mail_css,
            "mail.html": PackageResources.mail_html,
            "meta.html": PackageResources.meta_html,
            "month.html": PackageResources.month_html,
            "neighbours.html": PackageResources.neighbours_html,
            "pager.html": PackageResources.pager_html,
            "rail.html": PackageResources.rail_html,
            "section.html": PackageResources.section_html,
            "series.html": PackageResources.series_html,
            "style.css": PackageResources.style_css,
            "topic.html": PackageResources.topic_html,
            "topics.html": PackageResources.topics_html,
            "withdrawn.html": PackageResources.withdrawn_html,
        ]
    }
}
