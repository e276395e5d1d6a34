import BroadsheetModel

/// What is wrong with a date, in the words of a diagnostic.
extension DateParser {
    func noDate() -> DateProblem {
        DateProblem(
            message: text.isEmpty ? "the date is empty" : "`\(shown)` is no date",
            hint: "write it as `2026-09-20` or `2026-09-20 18:30`")
    }

    func impossible(_ hint: String) -> DateProblem {
        DateProblem(message: "the date `\(shown)` does not exist", hint: hint)
    }

    func noTime(_ time: String) -> DateProblem {
        DateProblem(
            message: "the time `\(time)` does not exist",
            hint: "hours go from 00 to 23, minutes and seconds from 00 to 59")
    }

    func noYear(_ year: Int) -> DateProblem {
        DateProblem(
            message: "the year of the date `\(shown)` is out of range", hint: "years go from 1000 to 9999")
    }

    func noDayOfMonth(_ year: Int, _ month: Int) -> DateProblem {
        DateProblem(
            message: "the date `\(shown)` names no day",
            hint: "write a day behind it, as in `\(DateParser.iso(year, month, 1))`")
    }

    func ambiguous(_ first: Int, _ second: Int, _ year: Int) -> DateProblem {
        let readings = [(second, first), (first, second)].filter {
            CalendarDay(year: year, month: $0.0, day: $0.1) != nil
        }
        let words = readings.map { "`\(DateParser.iso(year, $0.0, $0.1))`" }
        let unique = words.count == 2 && words[0] == words[1] ? [words[0]] : words
        return DateProblem(
            message: "the date `\(shown)` can be read in more than one way",
            hint: "write \(unique.isEmpty ? "it as `2026-09-20`" : unique.joined(separator: " or "))")
    }

    private var shown: String { text.utf8.count > 60 ? text.prefix(40) + "…" : text }

    private static func iso(_ year: Int, _ month: Int, _ day: Int) -> String {
        let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
        return "\(year)-\(two(month))-\(two(day))"
    }
}
