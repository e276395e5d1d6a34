import BroadsheetModel
import BroadsheetRenderer

/// The days that the site's articles and editions name, in their ready forms, made once for all pages.
struct Days: Sendable {
    /// A day with what pages show of it.
    private struct Day {
        let day: CalendarDay
        /// The day as it stands in a text: `Sunday, 20 September 2026`.
        let long: String
        /// The day in all its forms.
        let date: TemplateRecord
        /// The address of its edition.
        let edition: String
        /// Title, address and date of its edition.
        let link: TemplateRecord
    }

    /// The address of the folder of the editions.
    private let folder: String
    private let words: InterfaceWords
    /// Whether templates show dates in the form of mail.
    private let hasMail: Bool
    private var positions: [CalendarDay: Int] = [:]
    private var days: [Day] = []
    /// For each article the position of the day on which it came out.
    private var ofArticle: [Int] = []
    private var ofEdition: [Int] = []

    /// The days of a site.
    ///
    /// - Parameter folder: the address of the folder of the editions.
    init(site: Site, folder: String, hasMail: Bool) {
        self.folder = folder
        words = site.words
        self.hasMail = hasMail
        ofArticle.reserveCapacity(site.articles.count)
        for article in site.articles {
            _ = add(article.date)
            ofArticle.append(add(article.published))
        }
        ofEdition = site.editions.map { add(Timestamp(day: $0.day)) }
    }

    /// The position of a time's day.
    private mutating func add(_ time: Timestamp) -> Int {
        // Articles are in the order of days, so most name the day of the one before.
        if let last = ofArticle.last, days[last].day == time.day { return last }
        if let position = positions[time.day] { return position }
        positions[time.day] = days.count
        // Without the zone of an article: which one names the day first changes with the news.
        let date = DateContext.record(Timestamp(day: time.day), words, hasMail: hasMail)
        let long = words.long(time.day)
        let edition = folder + time.day.iso + "/"
        let link = TemplateRecord([.text(InterfaceWords.title(long)), .text(edition), .record(date)])
        days.append(Day(day: time.day, long: long, date: date, edition: edition, link: link))
        return days.count - 1
    }

    /// The position of the day on which an article came out.
    func position(ofArticle index: Int) -> Int { ofArticle[index] }

    /// The forms of the day at a position.
    func date(_ position: Int) -> TemplateRecord { days[position].date }

    /// The address of the edition of the day at a position.
    func edition(_ position: Int) -> String { days[position].edition }

    /// A time in its forms, in a language that is not the site's.
    func date(_ time: Timestamp, in other: InterfaceWords?) -> TemplateRecord {
        other.map { DateContext.record(time, $0, hasMail: hasMail) } ?? date(time)
    }

    /// The title, address and date of the edition of an article's day, in another language than the site's if one is given.
    func link(ofArticle index: Int, in other: InterfaceWords?) -> TemplateRecord {
        let day = days[ofArticle[index]]
        guard let other else { return day.link }
        let title = InterfaceWords.title(other.long(day.day))
        return TemplateRecord([
            .text(title), .text(day.edition), .record(date(Timestamp(day: day.day), in: other)),
        ])
    }

    /// The title, address and date of the edition of the day at a position.
    func link(_ position: Int) -> TemplateRecord { days[position].link }

    /// A time in its forms, those of its day made once.
    func date(_ time: Timestamp) -> TemplateRecord {
        guard let position = positions[time.day] else { return DateContext.record(time, words, hasMail: hasMail) }
        guard time.hasTime else {
            return hasMail ? DateContext.record(time, words, hasMail: true) : days[position].date
        }
        return DateContext.record(time, sharing: days[position].date, hasMail: hasMail)
    }

    /// An edition's day as `Sunday, 20 September 2026`.
    func long(ofEdition index: Int) -> String { days[ofEdition[index]].long }

    /// The address of an edition.
    func address(ofEdition index: Int) -> String { days[ofEdition[index]].edition }

    /// An edition's day in its forms.
    func date(ofEdition index: Int) -> TemplateRecord { days[ofEdition[index]].date }
}
