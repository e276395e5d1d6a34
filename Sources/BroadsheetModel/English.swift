/// The English words for days and months, which the formats of feeds and mail prescribe.
public enum English {
    /// January to December.
    public static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]
    /// Sunday to Saturday.
    public static let weekdays = [
        "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
    ]

    /// A day as `Sunday, 20 September 2026`.
    public static func long(_ day: CalendarDay) -> String {
        "\(weekdays[day.weekday]), \(day.day) \(months[day.month - 1]) \(day.year)"
    }

    /// A day as `20 Sep 2026`.
    public static func short(_ day: CalendarDay) -> String {
        "\(day.day) \(months[day.month - 1].prefix(3)) \(day.year)"
    }
}
