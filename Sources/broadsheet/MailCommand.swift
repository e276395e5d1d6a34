import ArgumentParser
import BroadsheetBuilder
import BroadsheetDiagnostics
import BroadsheetModel
import Foundation

/// `broadsheet mail`
struct MailCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mail",
        abstract: "Show the mail of an edition, or hand it to a program that sends it.",
        discussion: """
            Each build writes the mail of every edition beside its page, as edition.eml, when broadsheet.toml has a table \
            [mail]. This command says what is in it and what was shortened, prints it for programs that send mail, or \
            writes it into a folder. It sends nothing itself.

            EXAMPLES
              broadsheet mail                                  what the mail of the latest edition is like
              broadsheet mail 2026-11-20 --to-stdout | msmtp -t
              broadsheet mail --to-stdout --to me@courier.example | msmtp -t
              broadsheet mail --html > campaign.html           for programs that make the mail around it
              broadsheet mail --all --into Mail                all editions, as Mail/2026-11-20.eml and so on
            """)

    @OptionGroup var common: CommonOptions

    @Argument(help: "The day of the edition, such as 2026-11-20. (default: the latest)")
    var edition: String?

    @Flag(help: "All editions, with --into.")
    var all = false

    @Flag(help: "Print the mail as programs take it that send it.")
    var toStdout = false

    @Flag(help: "Print the HTML alone.")
    var html = false

    @Flag(help: "Print the plain text alone.")
    var text = false

    @Option(help: ArgumentHelp("Write into this folder.", valueName: "folder"))
    var into: String?

    @Option(help: ArgumentHelp("To whom, instead of the configured; may be repeated.", valueName: "address"))
    var to: [String] = []

    @Option(
        help: ArgumentHelp(
            "With --html or --text: what stands as the address for leaving, such as the mark of the program that "
                + "sends it.", valueName: "mark"))
    var unsubscribe: String?

    func validate() throws {
        if html, text { throw ValidationError("--html and --text cannot be together") }
        if all, edition != nil { throw ValidationError("--all takes no edition") }
        if all, into == nil { throw ValidationError("--all needs a folder, as in --all --into Mail") }
        if toStdout, html || text { throw ValidationError("--to-stdout is for the whole mail; leave it out") }
        if into != nil, toStdout { throw ValidationError("--into and --to-stdout cannot be together") }
        if unsubscribe != nil, !html, !text {
            throw ValidationError("--unsubscribe needs --html or --text; a whole mail has the configured address")
        }
        if common.json, toStdout || html || text, into == nil {
            throw ValidationError("--json is for what the command says, not for the mail")
        }
        for address in to where MailAddress(address) == nil {
            throw ValidationError("--to needs an address such as desk@courier.example")
        }
    }

    func run() async throws {
        try await Terminal.run {
            let builder = try await MailBuilder(options: try common.buildOptions())
            Terminal(options: common).show(builder.problems)
            if builder.problems.contains(where: { $0.severity == .error }) {
                Terminal.error("The mail was not made, since the content has errors.\n")
                return .failure
            }
            let positions = all ? Array(builder.all) : [try builder.position(of: edition)]
            for position in positions {
                let mail = try builder.mail(at: position, unsubscribe: unsubscribe)
                let words = MailWords(mail: mail, recipients: recipients)
                if let into {
                    let path = try write(bytes(of: mail), of: mail, into: into)
                    if !common.quiet { Terminal.line(common.json ? words.json(path: path) : "wrote \(path)") }
                } else if toStdout || html || text {
                    FileHandle.standardOutput.write(Data(bytes(of: mail)))
                } else {
                    for line in common.json ? [words.json(path: nil)] : words.lines { Terminal.line(line) }
                    continue
                }
                // Standard output may be the mail itself.
                if !common.quiet, !common.json { for line in words.shortened { Terminal.error(line + "\n") } }
            }
            return .success
        }
    }

    private var recipients: [MailAddress]? { to.isEmpty ? nil : to.compactMap(MailAddress.init) }

    private func bytes(of mail: MadeMail) -> [UInt8] {
        html ? mail.html : text ? mail.text : mail.message(to: recipients)
    }

    private func write(_ bytes: [UInt8], of mail: MadeMail, into folder: String) throws -> String {
        let name = mail.day.iso + (html ? ".html" : text ? ".txt" : ".eml")
        let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw BuildError("could not write `\(path)`", hint: "make the folder writable, or name another")
        }
        return path
    }
}
