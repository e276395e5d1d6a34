/// What the editor has set for the mail of each edition, from `[mail]`.
public struct MailSettings: Sendable, Hashable {
    /// Who sends it.
    public var from: MailAddress
    /// To whom; empty when the program that sends it knows.
    public var to: [MailAddress] = []
    /// Who gets the answers, when it is not the sender.
    public var replyTo: MailAddress?
    /// Where readers unsubscribe: addresses that begin with `https:` or `mailto:`.
    public var unsubscribe: [String] = []
    /// What lists of mails show behind the subject; nil when the edition says it.
    public var preheader: String?
    /// The last line: who sends this, and from where.
    public var address: String?
    /// The subject, with placeholders in it; nil when it is made of the titles.
    public var subject: String?
    /// How much of an article the mail holds.
    public var text = FeedSettings.Text.full

    /// Settings with nothing set but the sender.
    public init(from: MailAddress) { self.from = from }

    /// What may stand in the subject, in braces.
    public static let placeholders = ["{site}", "{edition}", "{date}", "{headline}"]

    /// Adds all settings to a fingerprint.
    public func add(to all: inout FingerprintBuilder) {
        for address in [from] + to + [replyTo].compactMap({ $0 }) {
            all.add(address.name)
            all.add(address.address)
        }
        all.add(to.count)
        all.add(replyTo == nil)
        all.add(unsubscribe.count)
        for address in unsubscribe { all.add(address) }
        all.add(preheader)
        all.add(address)
        all.add(subject)
        all.add(text.rawValue)
    }
}
