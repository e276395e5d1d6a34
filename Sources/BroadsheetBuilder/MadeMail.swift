import BroadsheetModel
import BroadsheetPages

/// The mail of an edition, made and not yet handed on.
public struct MadeMail: Sendable {
    private let mail: EditionMail

    init(_ mail: EditionMail) { self.mail = mail }

    /// The HTML has no more bytes than this: programs cut what is longer.
    public static let limit = EditionMail.limit

    /// The day of the edition.
    public var day: CalendarDay { mail.day }
    /// The subject.
    public var subject: String { mail.subject }
    /// What lists of mails show behind the subject.
    public var preheader: String { mail.preheader }
    /// Who sends it.
    public var sender: MailAddress { mail.sender }
    /// Where readers unsubscribe.
    public var unsubscribe: [String] { mail.unsubscribe }
    /// How many articles the edition has.
    public var articles: Int { mail.articles }
    /// The HTML.
    public var html: [UInt8] { mail.html }
    /// The plain text, with line feeds.
    public var text: [UInt8] { mail.text }
    /// The articles that are not whole, with how much of each there is.
    public var shortened: [(title: String, form: String)] { mail.shortened.map { ($0.title, $0.form.rawValue) } }

    /// To whom it goes, when `others` are not named instead.
    public func recipients(_ others: [MailAddress]? = nil) -> [MailAddress] { mail.recipients(others) }

    /// The whole mail, ready to be sent.
    public func message(to others: [MailAddress]? = nil) -> [UInt8] { mail.message(to: others) }
}
