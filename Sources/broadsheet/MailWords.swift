import BroadsheetBuilder
import BroadsheetDiagnostics
import BroadsheetModel

/// What is said of a mail.
struct MailWords {
    let mail: MadeMail
    /// Those whom the editor named on the command line.
    let recipients: [MailAddress]?

    var lines: [String] {
        let to = mail.recipients(recipients)
        var lines = [
            "Edition:  \(mail.day.iso), \(count(mail.articles, "article"))",
            "Subject:  \(mail.subject)",
            "From:     \(MailWords.text(mail.sender))",
            "To:       \(to.isEmpty ? "nobody yet" : to.map(MailWords.text).joined(separator: ", "))",
            "Preview:  \(mail.preheader)",
            "Leave:    \(mail.unsubscribe.isEmpty ? "no address" : mail.unsubscribe.joined(separator: ", "))",
            "HTML:     \(size(mail.html.count)) of \(MadeMail.limit / 1000) kB, above which programs cut it",
            "Text:     \(size(mail.text.count))",
        ]
        lines += shortened
        if mail.unsubscribe.isEmpty {
            lines.append("note: readers find no way to leave; write `unsubscribe = \"https://…\"` below [mail]")
        }
        lines.append("Send it:  broadsheet mail \(mail.day.iso) --to-stdout | msmtp -t")
        return lines
    }

    /// The articles that are not whole.
    var shortened: [String] {
        guard !mail.shortened.isEmpty else { return [] }
        let count = count(mail.articles, "article")
        return ["note: \(mail.shortened.count) of \(count) are shortened, since programs cut what is longer"]
            + mail.shortened.prefix(5).map { "  \($0.title): \($0.form)" }
            + (mail.shortened.count > 5 ? ["  and \(mail.shortened.count - 5) more"] : [])
    }

    func json(path: String?) -> String {
        var object = JSONObject()
        object.add("kind", "mail")
        object.add("edition", mail.day.iso)
        object.add("subject", mail.subject)
        object.add("preheader", mail.preheader)
        object.add("from", MailWords.text(mail.sender))
        object.add("to", mail.recipients(recipients).map(MailWords.text))
        object.add("unsubscribe", mail.unsubscribe)
        object.add("articles", mail.articles)
        object.add("htmlBytes", mail.html.count)
        object.add("textBytes", mail.text.count)
        object.add(
            "shortened",
            objects: mail.shortened.map { article in
                var object = JSONObject()
                object.add("title", article.title)
                object.add("form", article.form)
                return object
            })
        if let path { object.add("path", path) }
        return object.text
    }

    private static func text(_ address: MailAddress) -> String {
        address.name.map { "\($0) <\(address.address)>" } ?? address.address
    }

    private func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

    private func size(_ bytes: Int) -> String { "\((bytes + 999) / 1000) kB" }
}
