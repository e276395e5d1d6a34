import BroadsheetModel

/// The mail of an edition, in both its forms.
public struct EditionMail: Sendable {
    /// The day of the edition.
    public let day: CalendarDay
    /// The subject.
    public let subject: String
    /// What lists of mails show behind the subject.
    public let preheader: String
    /// The plain text, in UTF-8, with line feeds.
    public internal(set) var text: [UInt8]
    /// The HTML.
    public internal(set) var html: [UInt8]
    /// The articles of which the mail holds less than the editor wanted, since programs cut what is longer.
    public let shortened: [Shortened]
    /// How many articles the edition has.
    public let articles: Int
    let settings: MailSettings
    let title: String
    let language: String
    let date: Timestamp
    let id: SiteID

    /// An article of which the mail does not hold all.
    public struct Shortened: Sendable {
        /// How much of it there is.
        public enum Form: String, Sendable {
            case opening, summary, headline
            case leftOut = "nothing"
        }

        /// Its title.
        public let title: String
        /// How much of it there is.
        public let form: Form
    }

    /// Who sends it.
    public var sender: MailAddress { settings.from }

    /// To whom it goes, when `others` are not named instead.
    public func recipients(_ others: [MailAddress]? = nil) -> [MailAddress] { others ?? settings.to }

    /// Where readers unsubscribe.
    public var unsubscribe: [String] { settings.unsubscribe }

    /// The HTML has fewer bytes than this: programs cut what is longer. It is what people call 102 kB.
    public static let limit = 102_000

    /// The whole mail, ready to be sent.
    ///
    /// - Parameter to: to whom, instead of those whom the configuration names.
    public func message(to: [MailAddress]? = nil) -> [UInt8] {
        MailMessage(headers: headers(to ?? settings.to), language: language, text: text, html: html).bytes
    }

    private func headers(_ to: [MailAddress]) -> [MailHeader] {
        var headers = [MailHeader("From", [settings.from])]
        headers.append(to.isEmpty ? MailHeader("To", "undisclosed-recipients:;") : MailHeader("To", to))
        if let replyTo = settings.replyTo { headers.append(MailHeader("Reply-To", [replyTo])) }
        headers += [
            MailHeader("Subject", words: subject), MailHeader("Date", date.rfc822), MailHeader("Message-ID", messageID),
            MailHeader("List-Id", parts: MailHeader.phrase(title) + ["<\(listID)>"]),
        ]
        if !settings.unsubscribe.isEmpty {
            let last = settings.unsubscribe.count - 1
            let addresses = settings.unsubscribe.enumerated().map { "<\($1)>" + ($0 == last ? "" : ",") }
            headers.append(MailHeader("List-Unsubscribe", parts: addresses))
        }
        // One click works with pages alone. Source: RFC 8058.
        if settings.unsubscribe.contains(where: { $0.hasPrefix("https:") }) {
            headers.append(MailHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"))
        }
        // No machine is to answer. Source: RFC 3834, section 5.
        headers += [MailHeader("Auto-Submitted", "auto-generated"), MailHeader("Precedence", "bulk")]
        return headers
    }

    /// The same for the same edition, whatever it says: a program that has the mail already knows it again.
    private var messageID: String {
        let whole = Fingerprint(of: id.tag("editions/\(day.iso)")).text.prefix(16)
        return "<edition-\(day.iso).\(whole)@\(domain)>"
    }

    /// Source: RFC 2919.
    private var listID: String {
        let name = id.text.split(separator: ":").dropFirst().joined(separator: "-")
        let label = String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
        return (label.isEmpty ? "" : "\(label).") + "editions.\(domain)"
    }

    /// The domain of the site's id.
    private var domain: Substring {
        let authority = id.text.prefix { $0 != "," }
        return authority.split(separator: "@").last ?? authority
    }
}
