import BroadsheetBuilder
import BroadsheetModel

/// The files that tell a host how to serve the site, made when the target asks for them.
struct ExtraFiles {
    /// A file with its contents, and the key of the target that asks for it.
    struct File: Sendable, Equatable {
        let path: String
        let text: String
        let key: String
    }

    let target: PublishTarget
    let site: [SiteFile]
    let baseURL: BaseURL

    /// All of them.
    var files: [File] {
        var files: [File] = []
        if target.headers != nil { files.append(File(path: "_headers", text: headers, key: "headers")) }
        switch target.redirects {
        case .netlify: files.append(File(path: "_redirects", text: redirects(force: "!"), key: "redirects"))
        case .cloudflare: files.append(File(path: "_redirects", text: redirects(force: ""), key: "redirects"))
        case .nginx: files.append(File(path: "redirects.map", text: nginx, key: "redirects"))
        case .apache: files.append(File(path: ".htaccess", text: apache, key: "redirects"))
        case nil: break
        }
        if case .git(let git) = target.host {
            if let name = git.cname { files.append(File(path: "CNAME", text: name + "\n", key: "cname")) }
            if git.nojekyll { files.append(File(path: ".nojekyll", text: "", key: "nojekyll")) }
        }
        return files
    }

    /// Where readers of an address are sent, and whether for good.
    private var moves: [(from: Route, to: Route, isForGood: Bool)] {
        site.compactMap { file in
            guard case .redirect(let target) = file.role else { return nil }
            // The newest edition is another one tomorrow.
            return (file.route, target, file.route != .folder("latest"))
        }
    }

    /// Source: the pages on custom headers of Netlify and of Cloudflare Pages, which have the same form.
    private var headers: String {
        site.map { file in
            guard case .asset = file.role else { return "" }
            return "\(baseURL.url(file.route))\n  Cache-Control: \(ExtraFiles.keptForEver)\n"
        }.joined()
    }

    /// What a file is served with whose name tells its content.
    static let keptForEver = "public, max-age=31536000, immutable"

    /// Netlify serves the page rather than the redirect unless the code has a `!`; Cloudflare knows no `!`.
    private func redirects(force: String) -> String {
        moves.map { move in
            "\(baseURL.url(move.from)) \(baseURL.url(move.to)) \(move.isForGood ? 301 : 302)\(force)\n"
        }.joined()
    }

    /// Lines for `map $uri $new { include redirects.map; }`; nginx compares the decoded path.
    private var nginx: String {
        moves.map { "\(quoted(baseURL.folder + $0.from.path)) \(quoted(baseURL.url($0.to)));\n" }.joined()
    }

    /// Lines of mod_alias, which compares the decoded path.
    private var apache: String {
        moves.map { move in
            let pattern = ExtraFiles.escaped(baseURL.folder + move.from.path) + (move.from.isFolder ? "?" : "")
            // `%` in the new address is a hexadecimal escape for Apache too, so it stays one.
            return
                "RedirectMatch \(move.isForGood ? 301 : 302) \(quoted("^\(pattern)$")) \(quoted(baseURL.url(move.to)))\n"
        }.joined()
    }

    private func quoted(_ text: String) -> String {
        "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
    }

    /// A text as a regular expression that matches only itself.
    private static func escaped(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            if "\\^$.|?*+()[]{}".unicodeScalars.contains(scalar) { out += "\\" }
            out.unicodeScalars.append(scalar)
        }
        return out
    }
}
