import BroadsheetModel
import BroadsheetPages
import FoundationEssentials

/// Writes a working site to begin with.
public struct SiteStarter: Sendable {
    let folder: String
    let now: Int

    /// A starter for a folder; `now` is in seconds since 1970 and dates the first digest.
    public init(folder: String, now: Int) {
        self.folder = folder
        self.now = now
    }

    /// Writes the files and returns their paths. Nothing is written when one of them is there already.
    public func start(withTheme: Bool) throws -> [String] {
        let day = Timestamp(secondsSince1970: now, offset: 0).day
        var files: [(name: String, bytes: [UInt8])] = [
            ("broadsheet.toml", Array(configuration(day).utf8)),
            ("Content/\(day.iso)-first-edition.txt", Array(SiteStarter.digest.utf8)),
        ]
        if withTheme { files += Theme.standardFiles.map { ("Templates/" + $0.name, $0.bytes) } }
        if let taken = files.first(where: { FileManager.default.fileExists(atPath: path($0.name)) }) {
            throw BuildError(
                "`\(path(taken.name))` is there already, so nothing was written",
                hint: "name a new folder, or delete the file")
        }
        for file in files { try write(file.bytes, to: path(file.name)) }
        return files.map { path($0.name) }
    }

    private func path(_ name: String) -> String { SiteSettings.join(folder, name) }

    private func write(_ bytes: [UInt8], to path: String) throws {
        let parent = URL(fileURLWithPath: path).deletingLastPathComponent()
        do {
            try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
            try Data(bytes).write(to: URL(fileURLWithPath: path), options: .withoutOverwriting)
        } catch {
            throw BuildError("could not write `\(path)`", hint: "make the folder writable, or name another")
        }
    }

    /// A name that no other site has: two are not begun in one folder in one second.
    private var name: String {
        let place = URL(fileURLWithPath: folder).standardizedFileURL.path
        return String(Fingerprint(of: "\(now) \(place)").text.prefix(8))
    }

    private func configuration(_ day: CalendarDay) -> String {
        """
        # What the paper is called and where it is published.
        title = "My Digest"
        description = "The news of the day, in short."
        baseURL = "https://news.example/"
        language = "en"
        timezone = "UTC"

        # A picture in the folder Content, of 1200 by 630 pixels, for cards of pages that have none of their own.
        # image = "/cover.png"
        # imageAlt = "What it shows"

        # What feeds call the paper, whatever its title and address are. Put your own domain in place of news.example
        # if you like, and never change it once the paper has readers: all they have read would be new to them.
        id = "news.example,\(day.iso):\(name)"

        # The sections in the order of the paper. Others follow as they appear.
        sections = ["World", "Science", "In Brief"]

        """
    }

    private static let digest = """
        Good morning. This is the first edition. Change this file, or put another beside it.

        World

        A headline is a short line of its own

        The lines under it, up to the next headline, are the story. Leave a blank line between paragraphs. There \
        is no markup to learn: paste the text as it came, from a mail or a document.

        A section is named by a line of one or two words, like the one at the top of this page. All articles \
        below it belong to that section, until another one is named.

        Science

        Sources and topics are lines of their own
        By The Editor
        Topics: Broadsheet, Digest

        A line that begins with the word By under a headline names the writer. A line that begins with the word \
        Topics names what the story is about, and each topic gets a page.

        When it is done, build again. The pages are in the folder Output, ready for any web host.

        Source: https://news.example/about

        In Brief

        • One line of news needs no text below it.
        • Another one stands beside it.

        """
}
