import BroadsheetDiagnostics
import BroadsheetModel
import BroadsheetRenderer
import CCmark
import Foundation

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Measures the Markdown renderer with all marks beside plain cmark, which makes HTML of the same articles.
struct MarkdownBenchmark {
    private static let made = 1_000
    private static let rounds = 15
    /// How many times as long as plain cmark the renderer may take.
    private static let limit = 1.6

    /// Prints what an article costs, and how long hostile texts take; false when a figure is not within its limits.
    ///
    /// The articles are those below `folder` without their front matter, or our own.
    static func run(folder: String? = nil) -> Bool {
        let corpus = Corpus(count: made)
        let texts = folder.map(articles) ?? (0..<made).map { SourceText(path: "a.md", text: corpus.body($0)) }
        let articles = texts.count
        guard articles > 0 else {
            print("there are no Markdown files in `\(folder ?? "")`")
            return false
        }
        var options = MarkdownOptions()
        options.language = "en"
        options.addressBase = AddressBase(folder: "/", root: "/", own: "https://paper.example/")
        options.collectsLinks = true
        let renderer = MarkdownRenderer(options)
        // Taken in turn, so that whatever slows the machine down slows both.
        var (plain, ours) = (Double.infinity, Double.infinity)
        for _ in 0..<rounds {
            plain = min(plain, seconds { for text in texts { plainCmark(text.bytes) } })
            ours = min(ours, seconds { for text in texts { _ = renderer.render(text) } })
        }
        let ratio = ours / plain
        print("\(articles) articles, \(texts.reduce(0) { $0 + $1.bytes.count } / articles) bytes each")
        print("plain cmark    \(microseconds(plain / Double(articles)))")
        print(
            "with all marks \(microseconds(ours / Double(articles))), \(number(ratio, digits: 2, width: 0)) times plain cmark, limit \(limit)"
        )
        return hostile(renderer) && ratio <= limit
    }

    private static func articles(in folder: String) -> [SourceText] {
        guard let paths = FileManager.default.enumerator(atPath: folder) else { return [] }
        return paths.compactMap { $0 as? String }.filter { $0.hasSuffix(".md") }.sorted().compactMap { path in
            guard let text = try? String(contentsOfFile: folder + "/" + path, encoding: .utf8) else { return nil }
            let parts = text.split(separator: "---\n", maxSplits: 2, omittingEmptySubsequences: false)
            return SourceText(path: path, text: parts.count == 3 && parts[0].isEmpty ? String(parts[2]) : text)
        }
    }

    /// Texts made to take long: each twice as long as the one before, which may take little more than twice the time.
    private static func hostile(_ renderer: MarkdownRenderer) -> Bool {
        let texts: [(String, (Int) -> String)] = [
            ("pipes", { String(repeating: "|", count: $0) + "\n" + String(repeating: "|-", count: $0 / 2) }),
            (
                "table, wide",
                { n in
                    let row = String(repeating: "|a", count: n / 10)
                    return row + "|\n" + String(repeating: "|-", count: n / 10) + "|\n" + row + "|\n"
                }
            ),
            ("table, long", { "|a|b|\n|-|-|\n" + String(repeating: "|c|d|\n", count: $0 / 10) }),
            ("tables", { String(repeating: "|a|\n|-|\n\n", count: $0 / 10) }),
            ("tildes", { String(repeating: "~", count: $0) }),
            ("~a ", { String(repeating: "~a ", count: $0) }),
            ("a~ ~~b~~~", { String(repeating: "a~ ~~b~~~", count: $0 / 4) }),
            ("www.", { String(repeating: "www.", count: $0) }),
            ("www.a.b ", { String(repeating: "www.a.b ", count: $0 / 2) }),
            ("a@", { String(repeating: "a@", count: $0) }),
            ("http://", { String(repeating: "http://", count: $0 / 2) }),
            ("notes", { n in (0..<n / 20).map { "[^\($0)]: [^\($0 + 1)]\n\n" }.joined() + "[^0]" }),
            ("[^", { String(repeating: "[^", count: $0) }),
            ("[^a]: ", { String(repeating: "[^a]: ", count: $0 / 4) }),
            ("tasks", { String(repeating: "- [ ] a\n", count: $0 / 8) }),
            ("quotes", { String(repeating: "\"a' ", count: $0 / 2) }),
            ("'a ", { String(repeating: "'a ", count: $0 / 2) }),
            ("{{", { String(repeating: "{{ a ", count: $0 / 4) }),
        ]
        var isGood = true
        for (name, make) in texts {
            let times = [25_000, 50_000, 100_000].map { size in
                let source = SourceText(path: "a.md", text: make(size))
                return (0..<5).map { _ in seconds { _ = renderer.render(source) } }.min() ?? 0
            }
            // Short times are mostly noise.
            let isSlow = times[2] > 0.2 && times[2] > times[1] * 2.6
            if isSlow || times[2] > 2 { isGood = false }
            print(
                padded(name, to: 14) + times.map { number($0 * 1000, digits: 1) }.joined() + " ms"
                    + (isSlow ? "  too slow" : ""))
        }
        return isGood
    }

    private static func plainCmark(_ text: [UInt8]) {
        text.withUnsafeBytes { bytes in
            free(cmark_markdown_to_html(bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count, 0))
        }
    }

    private static func seconds(_ body: () -> Void) -> Double { ContinuousClock().measure(body) / .seconds(1) }
}
