import BroadsheetModel

/// A date as it was written: a day, perhaps a time of day, perhaps an offset from UTC.
struct ParsedDate: Sendable, Hashable {
    let day: CalendarDay
    /// Seconds since midnight; nil when only the day was written.
    let secondOfDay: Int?
    /// Seconds ahead of UTC; nil when the site's time zone is meant.
    let offset: Int?
}

/// What keeps a text from being a date, in the words of a diagnostic.
struct DateProblem: Error, Sendable, Hashable {
    let message: String
    let hint: String
}

/// A date in a file: its text, what it was read as, and where it stands.
struct WrittenDate: Sendable, Hashable {
    let text: String
    let reading: Result<ParsedDate, DateProblem>
    let range: Range<Int>
}
