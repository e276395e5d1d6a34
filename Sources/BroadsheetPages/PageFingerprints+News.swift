import BroadsheetModel

/// What pages show of authors, series, corrections and withdrawals.
extension PageFingerprints {
    func news(_ kind: PageKind, _ all: inout FingerprintBuilder) {
        switch kind {
        case .withdrawn(let index):
            all.add(articles[index].whole)
            all.add(site.sectionOfArticle[index] ?? -1)
        case .authors:
            for author in site.authors {
                all.add(author.name)
                all.add(author.slug.text)
                all.add(author.articles.count)
                all.add(author.description)
            }
        case .author(let index, let page): author(index, page, &all)
        case .allSeries:
            for series in site.series {
                all.add(series.title)
                all.add(series.slug.text)
                all.add(series.parts.count)
            }
        case .series(let index):
            all.add(site.series[index].title)
            for part in site.series[index].parts {
                all.add(part.number)
                all.add(articles[part.article].entry)
            }
        case .corrections(let page):
            all.add(page.number ?? 0)
            all.add(page.number == nil ? page.archives : page.number == page.archives ? 1 : 0)
            for notice in notices[page.range] {
                all.add(articles[notice.article].link)
                all.add(notice.date)
                all.add(notice.text(in: site))
                all.add(notice.correction == nil)
            }
        default: break
        }
    }

    private func author(_ index: Int, _ page: ListPage, _ all: inout FingerprintBuilder) {
        let author = site.authors[index]
        all.add(author.name)
        all.add(author.description)
        all.add(author.email)
        all.add(author.url)
        for address in author.sameAs { all.add(address) }
        if page.number == nil { all.add(author.articles.count) }
        list(page, of: author.articles, &all)
    }

    /// What an article says of its authors.
    func people(_ index: Int, _ all: inout FingerprintBuilder) {
        for author in site.authors(of: index) {
            all.add(site.authors[author].name)
            all.add(site.authors[author].slug.text)
        }
    }

    /// What an article says of the series that it is a part of.
    func series(of index: Int, _ all: inout FingerprintBuilder) {
        for place in site.series(of: index) {
            let series = site.series[place.series]
            all.add(series.title)
            all.add(series.slug.text)
            all.add(series.parts[place.part].number)
            for step in [-1, 1] {
                if let other = series.neighbour(of: place.part, step, in: site) {
                    all.add(articles[other].link)
                } else {
                    all.add(false)
                }
            }
        }
    }
}
