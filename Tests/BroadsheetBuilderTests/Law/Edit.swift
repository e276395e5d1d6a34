/// One edit of a sequence: what is done, and the seed of its choices.
///
/// The same edit of the same site does the same, so a sequence can be replayed, also without some of its edits.
struct Edit: Sendable, CustomStringConvertible {
    enum Kind: String, Sendable, CaseIterable {
        // Articles
        case addArticle, deleteArticle, changeText, changeTitle, renameFile, moveToSection, changeDate, changeSection
        case changeTopics, changeSlug, changeDraft, changeAliases, changeWeight, changeImage, changeSummary
        case changeID, changeByline, changeUpdated, changePublish, changeExpiry, changeLanguage, changeTranslation,
            changeStyle,
            linkToArticle
        case moveFolder, swapFiles, linkToFile, showPicture, nameTopic, listTopics
        case changeSeries, correct, withdraw, listAuthors, changeStoryLines
        // Digests and other files
        case addDigest, deleteDigest, addStory, removeStory, changeStory, changeEdition, changeIntroduction,
            changeCopied
        case changePicture, linkFile
        // The look, the configuration, the time
        case overrideTemplate, removeOverride, changeStyleSheet, addAsset, changeConfiguration, changeExtra
        case changeNow, changeFlags
        // Without a change that is seen
        case touch, rewriteEqual, replaceEqual, sameSize, nothing
        // Mistakes
        case impossibleDate, sameAddress, unclosedFrontMatter, brokenTemplate, brokenConfiguration
        // The output and the store by hand
        case deleteOutputFile, truncateOutputFile, editOutputFile, deleteOutput, restoreOutput
        case flipStoreBytes, truncateStore, deleteStore, replaceStore, restoreStore
        // The build itself
        case moveSite, buildElsewhere, changeWhileBuilding

        /// How often it comes up, next to the others.
        var weight: Int {
            switch self {
            case .addArticle, .changeText, .sameSize, .changeConfiguration: 6
            case .deleteArticle, .changeTopics, .overrideTemplate, .changeNow: 5
            case .changeTitle, .changeDate, .changePublish, .changeExpiry, .removeOverride, .moveToSection: 4
            case .renameFile, .changeSection, .addStory, .removeStory, .touch: 3
            case .impossibleDate, .sameAddress, .unclosedFrontMatter, .brokenTemplate, .brokenConfiguration: 1
            case .deleteOutput, .restoreOutput, .moveSite, .buildElsewhere, .nothing, .moveFolder: 1
            default: 2
            }
        }
    }

    let kind: Kind
    let seed: UInt64

    var description: String { "\(kind.rawValue)(\(seed))" }

    /// A sequence of edits from a seed.
    static func sequence(_ count: Int, seed: UInt64) -> [Edit] {
        var chance = Chance(seed: seed ^ 0xED17)
        let kinds = Kind.allCases.flatMap { Array(repeating: $0, count: $0.weight) }
        return (0..<count).map { _ in Edit(kind: chance.one(of: kinds), seed: chance.next() >> 32) }
    }
}
