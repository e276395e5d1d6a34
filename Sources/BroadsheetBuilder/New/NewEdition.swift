import BroadsheetModel

/// The next edition, before or after its file is written.
public struct NewEdition: Sendable {
    /// The file.
    public let file: NewFile
    /// The day of the edition.
    public let day: CalendarDay
    /// The title; nil when earlier editions have none.
    public let title: String?
    /// The number; nil when editions are not numbered.
    public let number: Int?
    /// The cadence; nil when neither the configuration nor earlier editions tell it.
    public let cadence: Cadence?
    /// Days of the cadence that are days off.
    public let skipped: [CalendarDay]
    /// Days of the cadence before today that have no edition.
    public let passed: [CalendarDay]
    /// The standing sections.
    public let sections: [String]
    /// Left-over parts of the last edition; those that could not be copied are only named.
    public let leftovers: [Leftover]
    /// Drafts in Markdown that may be printed in this edition.
    public let drafts: [Draft]

    /// An article that the last edition left over.
    public struct Leftover: Sendable {
        /// The file that it stands in.
        public let path: String
        /// The line of its headline.
        public let line: Int
        /// Its headline.
        public let headline: String
        /// Whether it was copied into the new file.
        public let isCopied: Bool
    }

    /// A draft in Markdown.
    public struct Draft: Sendable {
        /// Its file.
        public let path: String
        /// The line of its title.
        public let line: Int
        /// Its title.
        public let title: String
        /// What to type so that this edition prints it.
        public let hint: String
    }
}

/// One article, before or after its file is written.
public struct NewArticle: Sendable {
    /// The file.
    public let file: NewFile
    /// The headline.
    public let headline: String
    /// Its day.
    public let day: CalendarDay
    /// Its section; nil when none was named.
    public let section: String?
    /// Whether no earlier article is in that section.
    public let isNewSection: Bool
}
