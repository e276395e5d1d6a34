/// A phrase with a number in it, whose form follows the number: "1 article", "2 articles".
public enum CountedWord: String, Sendable, Hashable, CaseIterable {
    /// How long an article takes to read.
    case minutesRead
    /// How many articles there are.
    case articles
    /// How many articles of an edition its mail does not name.
    case moreArticles
    /// How many articles of an edition its mail does not hold whole.
    case shortenedInMail

    /// What stands for the number.
    public static let placeholder = "{number}"
}
