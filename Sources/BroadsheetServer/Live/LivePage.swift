/// Pages as the preview sends them: those of the build, with a script that keeps them up to date.
enum LivePage {
    /// The script that all pages load.
    static var script: String { String(decoding: PackageResources.live_js, as: UTF8.self) }

    /// A page with the script; `build` is the build that it comes from, and `isMissing` says that there is no such page.
    static func inject(into page: [UInt8], build: String, isMissing: Bool) -> [UInt8] {
        let tag =
            "<script src=\"\(PreviewHandler.scriptRoute)\" data-broadsheet=\"\(build)\""
            + (isMissing ? " data-missing" : "") + " async></script>"
        let place = lastIndex(of: "</body", in: page) ?? page.count
        return Array(page[..<place]) + Array(tag.utf8) + Array(page[place...])
    }

    /// The page that is shown while there is no good build yet.
    static let waiting = Array(
        """
        <!DOCTYPE html>
        <html lang="en">
        <head><meta charset="utf-8"><title>No page yet</title><meta name="color-scheme" content="light dark"></head>
        <body style="font: 1.1rem/1.5 system-ui, sans-serif; margin: 3rem auto; max-width: 36rem; padding: 0 1rem">
        <h1>No page yet</h1>
        <p>The site has not been built so far. This page changes by itself as soon as it is.</p>
        </body>
        </html>

        """.utf8)

    /// Where a name of a tag, in lower case, begins for the last time.
    private static func lastIndex(of name: String, in page: [UInt8]) -> Int? {
        let name = Array(name.utf8)
        guard page.count >= name.count else { return nil }
        return (0...page.count - name.count).last { start in
            zip(page[start...], name).allSatisfy { byte, wanted in
                byte == wanted || ((0x41...0x5A).contains(byte) && byte | 0x20 == wanted)
            }
        }
    }
}
