import BroadsheetModel
import BroadsheetRenderer

/// A page that sends its reader on, without JavaScript.
enum Redirect {
    static func bytes(to target: Route, _ configuration: Configuration) -> [UInt8] {
        let link = escaped(configuration.baseURL.link(target))
        let url = escaped(configuration.baseURL.url(target))
        return Array(
            """
            <!doctype html>
            <html lang="\(escaped(configuration.language))">
            <head>
            <meta charset="utf-8">
            <title>\(link)</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <link rel="canonical" href="\(link)">
            <meta http-equiv="refresh" content="0; url=\(url)">
            </head>
            <body>
            <p><a href="\(url)">\(link)</a></p>
            </body>
            </html>

            """.utf8)
    }

    private static func escaped(_ text: String) -> String {
        var out: [UInt8] = []
        appendEscaped(text, to: &out)
        return String(decoding: out, as: UTF8.self)
    }
}
