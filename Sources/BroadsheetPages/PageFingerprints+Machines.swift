import BroadsheetModel

/// What files for machines show: feeds and sitemaps.
extension PageFingerprints {
    func sitemapIndex(_ all: inout FingerprintBuilder) {
        all.add(common)
        for file in division.files {
            all.add(file.route.path)
            all.add(file.lastChange)
        }
    }

    func sitemap(_ file: SitemapFile, _ all: inout FingerprintBuilder) {
        all.add(common)
        for index in division.listed[file.pages] {
            if case .article(let article) = pages[index].kind {
                all.add(articles[article].listing)
            } else {
                all.add(routes[index])
            }
        }
    }

    func newsSitemap(_ all: inout FingerprintBuilder) {
        all.add(common)
        for index in news {
            all.add(articles[index].listing)
            all.add(site.articles[index].date)
            all.add(site.articles[index].language)
        }
    }

    func feed(_ file: FeedFile, _ all: inout FingerprintBuilder) {
        all.add(common)
        all.add(file.subject.title(in: site))
        all.add(file.subject.name(in: site))
        all.add(file.subject.description(in: site))
        if file.subject == .editions {
            for index in feeds.editions { feed(edition: index, &all) }
        }
        for index in feeds.articles(file.subject) { feed(article: index, &all) }
    }

    private func feed(article index: Int, _ all: inout FingerprintBuilder) {
        all.add(articles[index].entry)
        all.add(articles[index].whole)
        ids.mark(index, &all)
        all.add(hasPicture(index))
        people(index, &all)
    }

    private func feed(edition index: Int, _ all: inout FingerprintBuilder) {
        let edition = site.editions[index]
        frame(of: edition, &all)
        for article in edition.articles {
            all.add(site.sectionOfArticle[article] ?? -1)
            feed(article: article, &all)
        }
    }

    /// All that the mail of an edition shows.
    func mail(_ index: Int, _ all: inout FingerprintBuilder) {
        all.add(common)
        site.configuration.mail?.add(to: &all)
        if let template = templates[.mail] { all.add(template) }
        all.add(mailStyle)
        let edition = site.editions[index]
        frame(of: edition, &all)
        for article in edition.articles {
            all.add(site.sectionOfArticle[article] ?? -1)
            all.add(articles[article].entry)
            all.add(articles[article].whole)
            all.add(site.articles[article].published)
            all.add(hasPicture(article))
            if let file = mailPictures.file(of: site.articles[article].picture) { all.add(file.fingerprint) }
        }
    }

    func feedList(_ all: inout FingerprintBuilder) {
        all.add(common)
        for index in site.topics.indices where feeds.hasFeed(topic: index) {
            all.add(site.topics[index].title)
            all.add(site.topics[index].slug.text)
        }
    }

    /// Whether the article's picture can be shown elsewhere: it is not named there when its file is missing.
    func hasPicture(_ index: Int) -> Bool { pictures.link(site.articles[index].picture) != nil }
}
