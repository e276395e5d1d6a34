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
        var text = ASCIIText()
        text.append(word: weekdays[day.weekday][...])
        text.append(", ")
        text.number(day.day)
        text.append(" ")
        text.append(word: months[day.month - 1][...])
        text.append(" ")
        text.number(day.year)
        return text.string
    }

    /// A day as `20 Sep 2026`.
    public static func short(_ day: CalendarDay) -> String {
        var text = ASCIIText()
        text.number(day.day)
        text.append(" ")
        text.append(word: months[day.month - 1].prefix(3))
        text.append(" ")
        text.number(day.year)
        return text.string
    }
}
