import BroadsheetTopics
import Testing

/// What releases to the press have more of than other news: ranks, companies, letters in brackets, boilerplate.
@Suite struct PressReleaseTests {
    @Test(arguments: ["Acme", "Acme Corp.", "Acme Corporation"])
    func `A company is one by its long name and its short ones`(_ form: String) {
        let text = "Acme Corporation (NYSE: ACM) (“Acme” or the “Company”) grew. Then \(form) paid, and \(form) closed."
        let topics = Sample.topics("Results", text)
        #expect(topics.map(\.name) == ["Acme Corporation"])
        #expect(topics.map(\.kind) == [.organisation])
    }

    @Test func `What makes a company of a name may be left off, and a place does not tell otherwise`() {
        let text = "They like Tarnholm Capital. Shares in Tarnholm fell. Tarnholm was silent."
        #expect(Sample.names("Markets", text) == ["Tarnholm Capital"])
        #expect(Sample.topics("Markets", text).map(\.mentions.count) == [3])
    }

    @Test func `A company's part in a country is the company`() {
        let text = "Mazurel said no. Mazurel USA said yes. Lawyers of Mazurel paid."
        #expect(Sample.topics("", text).map(\.name) == ["Mazurel"])
        #expect(Sample.kind("Mazurel", text) == .organisation)
    }

    @Test(arguments: ["NYSE: VRD", "NYSE:VRD", "Nasdaq: VRD", "OTCQB: VRD"])
    func `Where shares are traded is no topic`(_ listing: String) {
        let text = "Verdane Systems (\(listing)) grew. Verdane Systems (\(listing)) shrank."
        #expect(Sample.names("", text) == ["Verdane Systems"])
    }

    @Test(arguments: [
        "National Oceanic and Tidal Administration (NOTA)", "Commission for the Care of Marine Birds (CCMB)",
        "Northern Atmospheric, Geophysical and Tidal Institute (NAGTI)",
    ])
    func `Letters in brackets tell how far a name goes`(_ explained: String) {
        let parts = explained.dropLast().split(separator: "(").map { String($0.last == " " ? $0.dropLast() : $0) }
        let text = "We asked the \(explained) first. Later the \(parts[0]) wrote. The \(parts[1]) paid."
        let topics = Sample.topics("", text)
        #expect(topics.map(\.name) == [parts[0]])
        #expect(topics.map(\.mentions.count) == [4])
    }

    @Test func `What an article says of letters beats what they mean elsewhere`() {
        let text = "The Fenland Tale Club (FTC) began. We saw the FTC, and the FTC saw us."
        #expect(Sample.names("", text) == ["Fenland Tale Club"])
    }

    @Test(arguments: [
        "Petty Officer 2nd Class", "Staff Sgt.", "Lance Cpl.", "Chief Warrant Officer 3", "Lt. j.g.", "Maj. Gen.",
        "Sgt. 1st Class", "Airman First Class", "Rear Adm.", "Special Agent in Charge",
    ])
    func `A rank is no part of a name`(_ rank: String) {
        let text = "We met \(rank) Ada Torvald there. \(rank) Torvald laughed."
        #expect(Sample.names("", text) == ["Ada Torvald"])
    }

    @Test func `An office ends where the person is addressed`() {
        let text = "Minister of Information and Broadcasting Shri Anand Velkar spoke. Shri Velkar left."
        #expect(Sample.names("Talks", text) == ["Anand Velkar"])
    }

    @Test(arguments: ["Labour MP", "York Central MP", "MEP", "CEO"])
    func `Letters of an office end what stands before a name`(_ office: String) {
        let text = "Then the \(office) Rachael Tandry spoke. Tandry left."
        #expect(Sample.names("Talks", text) == ["Rachael Tandry"])
    }

    @Test(arguments: ["Category 5", "Phase 2", "Form 10-K", "Section 27A", "Rs 40"])
    func `One of a row is no name`(_ label: String) {
        #expect(Sample.names("", "There is \(label) here. We know \(label) well.").isEmpty)
    }

    @Test func `A number before a name is no part of it`() {
        let text = "See note 1 Amberley Web Services there. Then 2 Amberley Web Services came."
        #expect(Sample.names("", text) == ["Amberley Web Services"])
    }

    @Test func `The letters of who speaks are no topic in any line`() {
        let line = "what do you say of all that came in the way of it when the long evening was over at last"
        #expect(Sample.names("", "WN: \(line)?\nAB: \(line).\nWN: \(line)?\nAB: \(line).").isEmpty)
    }

    @Test(arguments: ["WASHINGTON, DEC. 4, 2023 --", "LONDON, Dec 4 /PRNewswire/ --", "PARIS--(BUSINESS WIRE)--"])
    func `Days, wires and boilerplate of a release are no topics`(_ dateline: String) {
        let text = """
            FOR IMMEDIATE RELEASE

            \(dateline) Acme Foods paid. All of Acme Foods laughed.

            Forward-Looking Statements

            The Private Securities Litigation Reform Act is meant, and no other.

            About Acme Foods

            Adjusted EBITDA is no GAAP measure. Adjusted EBITDA is non-GAAP.

            Media Contact:
            SOURCE Acme Foods

            ###
            """
        #expect(Sample.names("", text) == ["Acme Foods"])
    }

    @Test func `An agency is one with and without the letters of its country`() {
        let text =
            "The U.S. Small Business Administration (SBA) paid. The Small Business Administration slept. SBA woke."
        let topics = Sample.topics("", text)
        #expect(topics.map(\.name) == ["Small Business Administration"])
        #expect(topics.first?.forms == ["U.S. Small Business Administration", "SBA", "Small Business Administration"])
    }

    @Test func `A body of many countries is the article's`() {
        let text = "The Philippine Senate met. Then the Senate slept, and the Senate woke."
        #expect(Sample.names("", text) == ["Philippine Senate"])
        #expect(Sample.names("", "The U.S. Senate met. Then the Senate slept.") == ["Senate"])
    }

    @Test func `The House is the one that the article names`() {
        let text = "The U.S. House of Representatives met. Then the House slept, and the House woke."
        #expect(Sample.names("House sleeps", text) == ["House of Representatives"])
        #expect(Sample.names("", "He built the House, and the House fell.").isEmpty)
    }

    @Test func `Labour is a party only where no everyday word would have a capital`() {
        #expect(Sample.names("", "He joined Labour. Many left Labour. Labour costs rose.") == ["Labour Party"])
        #expect(Sample.names("Labour costs rise", "Labour costs rose. Labour is cheap.").isEmpty)
    }

    @Test(arguments: ["Martian", "Congressional", "Muslim", "Catholic", "Republican", "Christian"])
    func `What describes a people, a faith or a planet names nothing`(_ word: String) {
        #expect(Sample.names("", "The \(word) groups met. A \(word) song was sung. Some \(word) rules fell.").isEmpty)
    }

    @Test func `A vessel keeps what looks like a title`() {
        #expect(Sample.names("", "The trawler Miss Lorena sank. The Miss Lorena was old.").contains("Miss Lorena"))
    }

    @Test(arguments: ["((WN))", "(Wire Desk) –", "[WN]", "(WN)"])
    func `Who speaks or whose report it is stands in brackets before a paragraph, and is no topic`(_ label: String) {
        let text = "\(label) What made you write it?\n\nI had time.\n\n\(label) Who helped you?\n\nNobody did."
        #expect(Sample.names("", text).isEmpty)
    }

    @Test(arguments: ["'", "’"])
    func `The apostrophe of many belongs to a name that letters explain`(_ sign: String) {
        let text = "The Harbour Nurses\(sign) Union of Norvale (HNUN) met. The HNUN slept."
        let topics = Sample.topics("", text)
        #expect(topics.map(\.name) == ["Harbour Nurses' Union of Norvale"])
        #expect(topics.first?.forms == ["Harbour Nurses' Union of Norvale", "HNUN"])
    }

    @Test func `A product is one with and without its maker, and the maker another`() {
        let text = "The Boeing Quill Rider flew. Then the Quill Rider landed. Boeing was glad, and Boeing paid."
        #expect(Sample.names("Boeing Quill Rider flies", text).sorted() == ["Boeing", "Quill Rider"])
        #expect(Sample.topics("", text).first { $0.name == "Boeing" }?.kind == .organisation)
    }
}
