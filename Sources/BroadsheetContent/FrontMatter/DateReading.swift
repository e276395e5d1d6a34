/// Reads the value of a key as a date.
enum DateReading {
    /// The date of a value, or what is wrong with it.
    static func written(_ value: PlacedValue) -> WrittenDate {
        guard let text = value.text else {
            let problem = DateProblem(
                message: "the date is \(value.kind)", hint: "write it as `2026-09-20` or `2026-09-20 18:30`")
            return WrittenDate(text: "", reading: .failure(problem), range: value.range)
        }
        do throws(DateProblem) {
            return WrittenDate(text: text, reading: .success(try DateParser.parse(text)), range: value.range)
        } catch {
            // Most dates are in figures, and those of other languages are looked for behind them.
            return WrittenDate(text: text, reading: DateInWords.read(text) ?? .failure(error), range: value.range)
        }
    }
}
