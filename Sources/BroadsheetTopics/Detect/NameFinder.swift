/// Finds the names in a list of words: runs of capitals, cut where titles, days and other names begin.
///
/// This is the other half of the hot path: it walks the words with an unsafe buffer, and makes no strings.
struct NameFinder<Recorder: WordRecorder> {
    typealias Words = UnsafeBufferPointer<Token>

    let lexicon: Lexicon
    /// The words that the article also has in small letters.
    let small: WordFilter
    var names: [FoundName] = []
    var occurrences: [NameOccurrence] = []
    /// The hashes of all names' words, one name after the other.
    var words: [WordHash] = []
    var index = HashIndex()
    /// Pairs of names, of which the second explains the first: `IAEA` and what it stands for.
    var definitions: [(short: Int, long: Int)] = []
    var recorder: Recorder
    var isHeadline = false

    init(lexicon: Lexicon, small: WordFilter, recorder: Recorder) {
        self.lexicon = lexicon
        self.small = small
        self.recorder = recorder
        names.reserveCapacity(48)
        occurrences.reserveCapacity(96)
        words.reserveCapacity(96)
    }

    // MARK: - Words

    @inline(__always)
    func entry(_ token: Token) -> Lexicon.Entry {
        if !token.shape.isDisjoint(with: [.capitals, .dotted]), !token.shape.contains(.shout) {
            let capitals = lexicon[token.hash.ofCapitals]
            if !capitals.sense.isEmpty { return capitals }
        }
        return lexicon[token.hash]
    }

    @inline(__always)
    func sense(_ tokens: Words, _ at: Int) -> WordSense { entry(tokens[at]).sense }

    /// Whether a word goes on with the one before it, as words of a name do.
    @inline(__always)
    func follows(_ tokens: Words, _ at: Int) -> Bool {
        let gap = tokens[at].gap
        if gap == .space { return true }
        guard gap == [.space, .stop] else { return false }
        let before = tokens[at &- 1]
        return !before.shape.isDisjoint(with: [.initial, .dotted]) || entry(before).sense.contains(.abbreviation)
    }

    /// Whether a word may stand in a name because of its look.
    @inline(__always)
    func isCapital(_ token: Token) -> Bool { token.shape.contains(.upper) }

    /// Whether every word would have a capital here.
    func startsSentence(_ tokens: Words, _ at: Int) -> Bool {
        let token = tokens[at]
        if at == 0 || token.gap.contains(.end) || !token.shape.isDisjoint(with: [.titleCase, .shout]) { return true }
        if token.gap.contains(.stop) {
            let before = tokens[at &- 1]
            return before.shape.isDisjoint(with: [.initial, .dotted]) && !entry(before).sense.contains(.abbreviation)
        }
        return token.gap.contains(.quote) && !token.gap.isDisjoint(with: [.comma, .open])
    }

    // MARK: - Runs

    mutating func find(_ tokens: Words) {
        var at = 0
        while at < tokens.count {
            guard isCapital(tokens[at]), tokens[at].shape.isDisjoint(with: [.titleCase, .shout]) else {
                at &+= 1
                continue
            }
            var end = at &+ 1
            while end < tokens.count, goesOn(tokens, end) { end &+= 1 }
            // A lower-case particle at the end belongs to no name.
            while end > at &+ 1, !isCapital(tokens[end &- 1]), !tokens[end &- 1].shape.contains(.number) { end &-= 1 }
            at = segment(tokens, at, end)
        }
    }

    /// Whether the word here belongs to the run of capitals that ends before it.
    @inline(__always)
    private func goesOn(_ tokens: Words, _ at: Int) -> Bool {
        let token = tokens[at]
        let before = tokens[at &- 1]
        if before.shape.contains(.tailed) { return false }
        guard follows(tokens, at) else { return false }
        if before.shape.contains(.possessive) {
            guard isCapital(token), lexicon[before.hash].sense.contains(.possessor) else { return false }
        }
        if isCapital(token) { return true }
        if token.shape.contains(.number) { return token.end &- token.start <= 4 }
        // van der: small words inside a person's name.
        guard token.end &- token.start <= 5, lexicon[token.hash].sense.contains(.particle) else { return false }
        var next = at &+ 1
        while next < tokens.count, next < at &+ 3, tokens[next].gap == .space {
            if isCapital(tokens[next]) { return true }
            guard lexicon[tokens[next].hash].sense.contains(.particle) else { return false }
            next &+= 1
        }
        return false
    }

    /// Cuts a run into names; gives the place behind what it used, which may be behind the run.
    private mutating func segment(_ tokens: Words, _ start: Int, _ runEnd: Int) -> Int {
        var at = start
        var end = runEnd
        while at < end {
            let word = tokens[at]
            let entry = entry(word)
            let sense = entry.sense
            if sense.contains(.stop) && sense.isDisjoint(with: .known)
                || sense.contains(.plainCapitals) && !startsName(tokens, at, end)
            {
                let length = phraseLength(tokens, at, end)
                if length > 1 {
                    at = known(tokens, at, length, end)
                    continue
                }
                drop(at, at, sense.contains(.stop) ? .everydayWord : .generic)
                at &+= 1
                continue
            }
            if sense.contains(.calendar), sense.isDisjoint(with: .known) {
                drop(at, at, .calendar)
                at &+= 1
                continue
            }
            if sense.contains(.honorific) {
                at = at &+ 1 < end ? person(tokens, at &+ 1, end, isHonorific: true) : at &+ 1
                continue
            }
            let length = phraseLength(tokens, at, end)
            if length == 0 || length == 1, !sense.isDisjoint(with: [.title, .modifier]),
                let next = titles(tokens, at, &end)
            {
                at = next
                continue
            }
            if length > 0, entry.name >= 0 || length > 1 {
                at = known(tokens, at, length, end)
                continue
            }
            if sense.contains(.demonym) {
                at = demonym(tokens, at, end)
                continue
            }
            at = plain(tokens, at, &end)
        }
        return max(at, runEnd)
    }

    /// Whether capitals that name nothing alone begin a longer name here: TV Globo, AI Now.
    private func startsName(_ tokens: Words, _ at: Int, _ end: Int) -> Bool {
        at &+ 1 < end && !tokens[at].shape.contains(.initial) && !sense(tokens, end &- 1).isDisjoint(with: .cue)
            || tokens[at].shape.contains(.initial) && at &+ 1 < end
                && (at == 0 || tokens[at].gap == .space || tokens[at &+ 1].gap.contains(.stop))
                && tokens[at].hash != SmallWords.pronoun && tokens[at].hash != SmallWords.article
    }

    private mutating func drop(_ first: Int, _ last: Int, _ decision: TopicDecision) {
        recorder.drop(first, last, isHeadline: isHeadline, decision)
    }

    /// How many words from here are a name of the lexicon; 0 when none.
    func phraseLength(_ tokens: Words, _ at: Int, _ end: Int) -> Int {
        let first = entry(tokens[at])
        var best =
            !first.sense.isDisjoint(with: .known) && (first.name >= 0 || first.sense.contains(.organisation)) ? 1 : 0
        guard lexicon[tokens[at].hash].sense.contains(.phraseStart) else { return best }
        var hash = tokens[at].hash
        var next = at &+ 1
        while next < tokens.count, next &- at < 6, follows(tokens, next) || isStateComma(tokens, next) {
            if tokens[next &- 1].shape.contains(.possessive), next &- at > 0,
                !lexicon[tokens[next &- 1].hash].sense.contains(.possessor)
            {
                break
            }
            hash = hash.joined(tokens[next].hash)
            next &+= 1
            let found = lexicon[hash]
            if found.name >= 0, !found.sense.isDisjoint(with: .known) { best = next &- at }
        }
        return best
    }

    /// The comma of `Washington, D.C.`
    private func isStateComma(_ tokens: Words, _ at: Int) -> Bool {
        tokens[at].gap == [.space, .comma] && tokens[at].shape.contains(.dotted)
    }

    // MARK: - Parts of a run

    /// A name of the lexicon, alone or at the start of a longer one.
    private mutating func known(_ tokens: Words, _ at: Int, _ length: Int, _ runEnd: Int) -> Int {
        let next = at &+ length
        guard next < runEnd, !tokens[next].gap.contains(.stop) else {
            return extended(tokens, at, max(next, min(next, runEnd)), runEnd)
        }
        let follower = sense(tokens, next)
        let last = sense(tokens, runEnd &- 1)
        let isFirstName = length == 1 && !lexicon[tokens[at].hash].sense.isDisjoint(with: [.personToo, .firstName])
        let kind =
            lexicon.names.indices.contains(nameNumber(tokens, at, length))
            ? lexicon.names[nameNumber(tokens, at, length)].kind : .organisation
        let isBody = last.contains(.organisationCue) && runEnd &- next == 2 && last.isDisjoint(with: .title)
        if follower.contains(.title) && !isBody || follower.contains(.modifier) && last.contains(.title)
            || follower.contains(.calendar)
            || follower.contains(.stop)
        {
            mention(tokens, at, next)
            return next
        }
        if !last.isDisjoint(with: .cue) || tokens[next].shape.contains(.number) {
            // United States Navy: one name, which points at the place as well.
            var end = runEnd
            return plain(tokens, at, &end)
        }
        if isFirstName || (kind == .organisation && !follower.contains(.firstName))
            || (kind == .place && length > 1 ? false : follower.isEmpty && kind == .place)
        {
            var end = runEnd
            return plain(tokens, at, &end)
        }
        mention(tokens, at, next)
        return next
    }

    private func nameNumber(_ tokens: Words, _ at: Int, _ length: Int) -> Int {
        if length == 1 { return Int(entry(tokens[at]).name) }
        return Int(lexicon[sequence(tokens, at, at &+ length)].name)
    }

    /// A name of the lexicon that may be the head of `… of …`.
    private mutating func extended(_ tokens: Words, _ at: Int, _ end: Int, _ runEnd: Int) -> Int {
        let last = sense(tokens, end &- 1)
        if !last.isDisjoint(with: [.organisationCue, .eventCue]), end == runEnd {
            let further = joined(tokens, at, end)
            if further > end {
                emit(tokens, at, further, isTitled: false)
                return further
            }
        }
        mention(tokens, at, end)
        return end
    }

    /// A nationality: part of a name, or a word that points at a place.
    private mutating func demonym(_ tokens: Words, _ at: Int, _ runEnd: Int) -> Int {
        let next = at &+ 1
        weaken(tokens, at, next)
        guard next < runEnd, !tokens[at].shape.contains(.possessive) else {
            drop(at, at, .demonym)
            return next
        }
        let follower = sense(tokens, next)
        let last = sense(tokens, runEnd &- 1)
        if !last.isDisjoint(with: .cue), runEnd &- at <= 6,
            follower.isDisjoint(with: [.title, .firstName])
                || last.contains(.organisationCue) && !hasTitle(tokens, next, runEnd)
        {
            var end = runEnd
            return plain(tokens, at, &end)
        }
        drop(at, at, .demonym)
        return next
    }

    private func hasTitle(_ tokens: Words, _ start: Int, _ end: Int) -> Bool {
        (start..<end).contains { sense(tokens, $0).contains(.title) }
    }

    /// Titles with the name behind them; nil when what begins here is no title.
    private mutating func titles(_ tokens: Words, _ start: Int, _ runEnd: inout Int) -> Int? {
        var at = start
        var hasTitle = false
        var isRoyal = false
        while at < runEnd {
            let sense = sense(tokens, at)
            guard !sense.isDisjoint(with: [.title, .modifier]) else { break }
            if at > start, tokens[at &- 1].shape.contains(.possessive) { return nil }
            if sense.contains(.title) {
                hasTitle = true
                isRoyal = sense.contains(.royal)
            }
            at &+= 1
        }
        guard hasTitle else { return nil }
        if at == runEnd {
            // A surname such as King or Judge stands last only behind a first name, which is not here.
            return ofOffice(tokens, start, at, &runEnd)
        }
        let last = sense(tokens, runEnd &- 1)
        // General Motors, Prince Edward Island: a cue at the end makes one name of all.
        if !last.isDisjoint(with: .cue), last.isDisjoint(with: [.firstName, .surnameToo]), runEnd &- at <= 3,
            sense(tokens, at).isDisjoint(with: [.firstName, .known])
        {
            return nil
        }
        if isRoyal {
            var next = at
            while next < runEnd, sense(tokens, next).isDisjoint(with: [.title, .stop, .calendar]), next &- at < 3 {
                next &+= 1
            }
            let isShort = next &- at == 1 || (next &- at == 2 && sense(tokens, next &- 1).contains(.suffix))
            if isShort {
                emit(tokens, at &- 1, next, isTitled: true)
                return next
            }
        }
        drop(start, at &- 1, .title)
        return person(tokens, at, runEnd, isHonorific: false)
    }

    /// `Minister of Education Jane Doe`, `Secretary of State`, `President of the United States`.
    private mutating func ofOffice(_ tokens: Words, _ start: Int, _ end: Int, _ runEnd: inout Int) -> Int {
        drop(start, end &- 1, .title)
        guard end &+ 1 < tokens.count, tokens[end].gap == .space, tokens[end].hash == SmallWords.of else { return end }
        var at = end &+ 1
        if lexicon[tokens[at].hash].sense.contains(.stop), tokens[at].gap == .space { at &+= 1 }
        let office = at
        while at < tokens.count, at &- office < 5, tokens[at].gap == .space {
            let sense = sense(tokens, at)
            if isCapital(tokens[at]), !sense.isDisjoint(with: [.modifier, .common]), sense.isDisjoint(with: .known) {
                at &+= 1
            } else if at > office, tokens[at].hash == SmallWords.and, at &+ 1 < tokens.count,
                tokens[at &+ 1].gap == .space,
                !self.sense(tokens, at &+ 1).isDisjoint(with: [.modifier, .common]), isCapital(tokens[at &+ 1])
            {
                at &+= 2
            } else {
                break
            }
        }
        guard at > office else { return end }
        drop(office, at &- 1, .title)
        guard at < tokens.count, isCapital(tokens[at]), tokens[at].gap == .space else { return at }
        var next = at &+ 1
        while next < tokens.count, goesOn(tokens, next) { next &+= 1 }
        runEnd = next
        return person(tokens, at, next, isHonorific: false)
    }

    /// A person's name behind a title.
    private mutating func person(_ tokens: Words, _ start: Int, _ runEnd: Int, isHonorific: Bool) -> Int {
        var end = start
        while end < runEnd, end &- start < 6 {
            let sense = sense(tokens, end)
            if !sense.isDisjoint(with: [.calendar, .honorific]), end > start || !sense.contains(.firstName) { break }
            if sense.contains(.stop), sense.isDisjoint(with: [.firstName]), !tokens[end].shape.contains(.initial) {
                break
            }
            if sense.contains(.title), !sense.contains(.surnameToo), sense.isDisjoint(with: .firstName) { break }
            if end > start, tokens[end].shape.contains(.number) { break }
            end &+= 1
            if tokens[end &- 1].shape.contains(.possessive) { break }
        }
        guard end > start else { return start }
        let length = phraseLength(tokens, start, end)
        if length == end &- start, !isHonorific, sense(tokens, start).isDisjoint(with: [.firstName, .personToo]) {
            return known(tokens, start, length, end)
        }
        if end == start &+ 1, sense(tokens, start).contains(.demonym), !isHonorific {
            return demonym(tokens, start, end)
        }
        emit(tokens, start, end, isTitled: true)
        return end
    }

    /// A name that the lexicon does not have, to the end of the run or to where another begins.
    private mutating func plain(_ tokens: Words, _ start: Int, _ runEnd: inout Int) -> Int {
        var end = start &+ 1
        while end < runEnd {
            let sense = sense(tokens, end)
            if sense.contains(.calendar) {
                // Theresa May: a surname behind a first name.
                guard end == start &+ 1, self.sense(tokens, start).contains(.firstName), end &+ 1 == runEnd else {
                    break
                }
            } else if sense.contains(.stop), sense.isDisjoint(with: .known.union(.firstName)),
                !tokens[end].shape.contains(.initial)
            {
                break
            } else if sense.contains(.honorific) {
                break
            } else if sense.contains(.title), !isInsideName(tokens, start, end, runEnd) {
                break
            }
            end &+= 1
        }
        // The modifiers of a title that was cut off belong to it: Russia Foreign Minister.
        if end < runEnd, sense(tokens, end).contains(.title) {
            while end > start &+ 1, sense(tokens, end &- 1).contains(.modifier),
                sense(tokens, end &- 1).isDisjoint(with: .firstName)
            { end &-= 1 }
        }
        if end == runEnd {
            let further = joined(tokens, start, end)
            if further > end {
                end = further
                runEnd = max(runEnd, further)
            }
        }
        emit(tokens, start, end, isTitled: false)
        return end
    }

    /// Whether a word that may be a title is part of a name here: Stephen King, Chief Executive Magazine.
    private func isInsideName(_ tokens: Words, _ start: Int, _ at: Int, _ runEnd: Int) -> Bool {
        let sense = sense(tokens, at)
        if at &+ 1 == runEnd {
            return sense.contains(.surnameToo) || !sense.isDisjoint(with: .cue) || sense.contains(.firstName)
        }
        return !self.sense(tokens, runEnd &- 1).isDisjoint(with: [.organisationCue, .placeCue, .eventCue])
            && !self.sense(tokens, at &+ 1).contains(.firstName)
    }

    /// The end of a name that goes on behind `of`, `for`, `and`; `end` when it does not.
    private func joined(_ tokens: Words, _ start: Int, _ end: Int) -> Int {
        var end = end
        var hasOf = false
        var steps = 0
        while end &+ 1 < tokens.count, steps < 6 {
            steps &+= 1
            let head = sense(tokens, end &- 1)
            guard !tokens[end &- 1].shape.contains(.possessive) else { break }
            if isAmpersand(tokens, end) {
                end = capitals(tokens, end)
                continue
            }
            let connector = tokens[end]
            if end &- start == 1, head.contains(.government), connector.hash == SmallWords.of { break }
            guard connector.gap == .space, lexicon[connector.hash].sense.contains(.connector), !isCapital(connector)
            else { break }
            var next = end &+ 1
            let hasArticle = tokens[next].hash == SmallWords.the && tokens[next].gap == .space
            if hasArticle { next &+= 1 }
            guard next < tokens.count, tokens[next].gap == .space, isCapital(tokens[next]) else { break }
            let following = sense(tokens, next)
            if following.contains(.calendar) || following.contains(.stop) && following.isDisjoint(with: .known) {
                break
            }
            let isCue = !head.isDisjoint(with: [.organisationCue, .placeCue, .eventCue])
            var goesOn = false
            if connector.hash == SmallWords.of {
                goesOn =
                    isCue && !head.contains(.companySuffix) && !isPersonal(tokens, start, end)
                    && (end &- start == 1 || head.isDisjoint(with: .placeCue)
                        || !head.isDisjoint(with: [.organisationCue, .eventCue]))
                    || end &- start == 1 && isArticleBefore(tokens, start)
                        && head.isDisjoint(with: .known.union(.demonym).union(.title)) && !startsSentence(tokens, start)
                if goesOn { hasOf = true }
            } else if connector.hash == SmallWords.and {
                let isListed =
                    hasOf && !head.contains(.place)
                    && following.isDisjoint(with: [.place, .firstName, .title, .organisation])
                    && (!following.isDisjoint(with: [.common, .modifier]) || !isCue)
                let tail = capitals(tokens, next &- 1)
                let isJoint =
                    end &- start <= 2 && !head.isDisjoint(with: [.common, .modifier])
                    && head.isDisjoint(with: [.known, .firstName])
                    && !isCueOnly(tokens, start, end) && tail &- next <= 4
                    && sense(tokens, tail &- 1).contains(.organisationCue)
                    && !following.isDisjoint(with: [.common, .modifier])
                goesOn = !hasArticle && (isListed || isJoint)
            } else {
                let takesOn = connector.end &- connector.start == 2
                goesOn =
                    takesOn
                    ? head.contains(.takesOn) : head.contains(.organisationCue) && connector.end &- connector.start == 3
            }
            guard goesOn else { break }
            end = capitals(tokens, next &- 1)
        }
        return end
    }

    private func isCueOnly(_ tokens: Words, _ start: Int, _ end: Int) -> Bool {
        end &- start == 1 && sense(tokens, start).contains(.generic) && sense(tokens, start).isDisjoint(with: .modifier)
    }

    private func isPersonal(_ tokens: Words, _ start: Int, _ end: Int) -> Bool {
        end &- start >= 2 && sense(tokens, start).contains(.firstName)
            && sense(tokens, end &- 1).isDisjoint(with: .organisationCue)
    }

    private func isArticleBefore(_ tokens: Words, _ at: Int) -> Bool {
        at > 0 && tokens[at].gap == .space && tokens[at &- 1].hash == SmallWords.the
    }

    /// Behind the capitals that follow the word here.
    private func capitals(_ tokens: Words, _ at: Int) -> Int {
        var end = at &+ 1
        if end < tokens.count, !isCapital(tokens[end]) { end &+= 1 }
        guard end < tokens.count else { return end }
        end &+= 1
        while end < tokens.count, goesOn(tokens, end), isCapital(tokens[end]) {
            let sense = sense(tokens, end)
            if sense.contains(.title) && sense.isDisjoint(with: .cue) || sense.contains(.calendar)
                || sense.contains(.stop)
            {
                break
            }
            end &+= 1
        }
        return end
    }

    /// Whether an ampersand, and nothing else, stands before the capital here.
    private func isAmpersand(_ tokens: Words, _ at: Int) -> Bool {
        tokens[at].gap == [.space, .other] && isCapital(tokens[at]) && tokens[at].shape.contains(.joinedByAnd)
    }

    // MARK: - Names

    func sequence(_ tokens: Words, _ start: Int, _ end: Int) -> WordHash {
        var hash = tokens[start].hash
        var at = start &+ 1
        while at < end {
            hash = hash.joined(tokens[at].hash)
            at &+= 1
        }
        return hash
    }

    /// Counts a name of the lexicon.
    private mutating func mention(_ tokens: Words, _ start: Int, _ end: Int) {
        emit(tokens, start, end, isTitled: false)
    }

    /// Counts what points at a name of the lexicon without naming it.
    private mutating func weaken(_ tokens: Words, _ start: Int, _ end: Int) {
        let number = nameNumber(tokens, start, end &- start)
        guard number >= 0 else { return }
        let name = name(tokens, start, end, known: number)
        names[name].weak += 1
    }

    mutating func name(_ tokens: Words, _ start: Int, _ end: Int, known: Int) -> Int {
        let key = known >= 0 ? lexicon.names[known].key : sequence(tokens, start, end)
        let old = index[key]
        if old >= 0 { return old }
        let from = words.count
        var senses: WordSense = []
        for at in start..<end {
            words.append(tokens[at].hash)
            senses.formUnion(sense(tokens, at))
        }
        let number = names.count
        names.append(
            FoundName(
                key: key, words: from..<words.count, known: known, senses: senses, first: sense(tokens, start),
                last: sense(tokens, end &- 1), shape: tokens[end &- 1].shape, occurrence: -1, target: number))
        names[number].hasNumber = (start..<end).contains { tokens[$0].shape.contains(.number) }
        index.set(key, number)
        return number
    }

    /// Counts a name, or drops it when its words name nothing.
    private mutating func emit(_ tokens: Words, _ from: Int, _ to: Int, isTitled: Bool) {
        var (start, end) = (from, to)
        while end > start {
            let last = tokens[end &- 1]
            let isYear = last.shape.contains(.number) && last.end &- last.start == 4 && isDigits(last)
            if isYear, !isEvent(tokens, start, end &- 1) { end &-= 1; continue }
            if end &- 1 > start, sense(tokens, end &- 1).contains(.stop),
                !isCapital(last) || last.shape.isDisjoint(with: [.capitals, .initial]), !last.shape.contains(.number),
                sense(tokens, end &- 1).isDisjoint(with: .firstName.union(.calendar))
            {
                end &-= 1; continue
            }
            break
        }
        guard start < end else { return }
        if start == from, start > 0, tokens[start].gap == .space, tokens[start &- 1].shape.contains(.number) {
            // 2018 World Cup, 501st Legion.
            let before = tokens[start &- 1]
            let isYear = before.end &- before.start == 4 && isDigits(before) && !before.shape.contains(.ordinal)
            if before.shape.contains(.ordinal) && end &- start == 1
                || isYear && sense(tokens, end &- 1).contains(.eventCue) && !isTitled
            {
                start &-= 1
            }
        }
        var isUncertain = startsSentence(tokens, start)
        if isUncertain, end &- start > 1, tokens[start].shape.isDisjoint(with: [.titleCase, .shout]), !isTitled {
            // The first word of a sentence has its capital from there; the rest may be the name.
            let sense = sense(tokens, start)
            let isWhole =
                !self.sense(tokens, end &- 1).isDisjoint(with: .cue) || phraseLength(tokens, start, end) == end &- start
            if sense.contains(.common), sense.isDisjoint(with: [.firstName, .known]), !isWhole,
                isCapital(tokens[start &+ 1])
            {
                drop(start, start, .everydayWord)
                start &+= 1
                isUncertain = false
            } else if sense.isDisjoint(with: [.common, .modifier, .title]) {
                isUncertain = false
            }
        }
        let length = end &- start
        let number = nameNumber(tokens, start, length)
        let isKnown = number >= 0 && !isDemonymOnly(tokens, start, length)
        if length == 1, !isKnown, let decision = refusal(tokens[start], isTitled) {
            return drop(start, start, decision)
        }
        if length > 1, !isKnown, isUncertain, isPlainWords(tokens, start, end) {
            return drop(start, end &- 1, .everydayWord)
        }
        let name = name(tokens, start, end, known: isKnown ? number : -1)
        if length > 1, !isKnown, !isTitled { nest(tokens, start, end) }
        count(tokens, start, end, name, isUncertain: isUncertain, isTitled: isTitled)
    }

    /// Counts the places within a longer name.
    private mutating func nest(_ tokens: Words, _ start: Int, _ end: Int) {
        guard sense(tokens, start).isDisjoint(with: .firstName) else { return }
        var at = start
        while at < end {
            let length = phraseLength(tokens, at, end)
            let number = length > 0 ? nameNumber(tokens, at, length) : -1
            if number >= 0, lexicon.names[number].kind == .place, at &+ length <= end,
                !sense(tokens, at).contains(.personToo) || length > 1
            {
                let name = name(tokens, at, at &+ length, known: number)
                names[name].nested &+= 1
            }
            at &+= max(length, 1)
        }
    }

    private func isDemonymOnly(_ tokens: Words, _ start: Int, _ length: Int) -> Bool {
        guard length == 1 else { return false }
        let sense = sense(tokens, start)
        return sense.contains(.demonym) && sense.isDisjoint(with: .known)
    }

    private func isDigits(_ token: Token) -> Bool { !token.shape.contains(.upper) }

    private func isEvent(_ tokens: Words, _ start: Int, _ end: Int) -> Bool {
        (start..<end).contains { sense(tokens, $0).contains(.eventCue) }
    }

    /// Why a word alone is no name; nil when it may be one.
    func refusal(_ token: Token, _ isTitled: Bool) -> TopicDecision? {
        let sense = entry(token).sense
        if token.shape.contains(.initial) { return .generic }
        if token.shape.contains(.number), !token.shape.contains(.upper) { return .generic }
        if sense.contains(.plainCapitals) { return .generic }
        if sense.contains(.demonym), sense.isDisjoint(with: .firstName) { return .demonym }
        if isTitled, sense.isDisjoint(with: [.stop, .calendar]) { return nil }
        if sense.contains(.firstName) { return nil }
        if token.shape.contains(.capitals), sense.isDisjoint(with: [.stop, .calendar]), !token.shape.contains(.shout) {
            return nil
        }
        if token.shape.contains(.mixed) { return nil }
        if !sense.isDisjoint(with: [.stop, .common, .particle, .suffix]) { return .everydayWord }
        if sense.contains(.calendar) { return .calendar }
        if !sense.isDisjoint(with: [.title, .modifier]) { return .title }
        if !sense.isDisjoint(with: .cue.union(.generic)) { return .generic }
        return nil
    }

    /// Whether all the words are everyday words or cues.
    private func isPlainWords(_ tokens: Words, _ start: Int, _ end: Int) -> Bool {
        (start..<end).allSatisfy {
            let sense = sense(tokens, $0)
            return !sense.isDisjoint(with: [.stop, .common, .title, .modifier, .generic, .connector])
                && sense.isDisjoint(with: [.firstName, .known])
                && tokens[$0].shape.isDisjoint(with: [.capitals, .mixed])
        }
    }

    private mutating func count(
        _ tokens: Words, _ start: Int, _ end: Int, _ number: Int, isUncertain: Bool, isTitled: Bool
    ) {
        if names[number].occurrence < 0 { names[number].occurrence = occurrences.count }
        if names[number].occurrence >= 0, names[number].shape.contains(.capitals),
            !tokens[end &- 1].shape.contains(.capitals)
        {
            // Harare says more than HARARE.
            names[number].occurrence = occurrences.count
            names[number].shape = tokens[end &- 1].shape
        }
        occurrences.append(
            NameOccurrence(first: start, last: end &- 1, isHeadline: isHeadline, isUncertain: isUncertain, name: number)
        )
        if isHeadline {
            names[number].headline &+= 1
        } else {
            names[number].count &+= 1
            if tokens[start].block <= ledeEnd { names[number].lede &+= 1 }
        }
        if !isUncertain { names[number].certain &+= 1 }
        if isTitled {
            names[number].person &+= 3
            names[number].isTitled = true
        }
        if start > 0 {
            let before = tokens[start &- 1]
            if tokens[start].gap == .space, !isCapital(before) {
                let sense = lexicon[before.hash].sense
                if sense.contains(.placePreposition) { names[number].place &+= 1 }
                if before.hash == SmallWords.the { names[number].article &+= 1 }
                if sense.contains(.title), sense.isDisjoint(with: .cue) { names[number].person &+= 2 }
            }
        }
        if end < tokens.count, !isCapital(tokens[end]) {
            let after = lexicon[tokens[end].hash].sense
            if tokens[end].gap == .space, after.contains(.saying) {
                names[number].person &+= 1
                names[number].isSubject = true
            } else if tokens[end].gap == [.space, .comma] {
                if tokens[end].shape.contains(.number) && tokens[end].end &- tokens[end].start == 2 {
                    names[number].person &+= 3
                }
                if after.contains(.title)
                    || end &+ 1 < tokens.count && lexicon[tokens[end &+ 1].hash].sense.contains(.title)
                        && tokens[end &+ 1].gap == .space
                {
                    names[number].person &+= 2
                }
            }
        }
        if !isHeadline { define(tokens, start, end, number) }
    }

    /// The number of the last block of the opening.
    var ledeEnd: UInt16 = 0

    // MARK: - Definitions

    private var lastEnd = -1
    private var lastName = -1

    /// Remembers `Long Name (LN)` and `LN (Long Name)`.
    private mutating func define(_ tokens: Words, _ start: Int, _ end: Int, _ number: Int) {
        defer {
            lastEnd = end
            lastName = number
        }
        guard start == lastEnd, lastName >= 0, lastName != number, tokens[start].gap == [.space, .open] else { return }
        guard end >= tokens.count || tokens[end].gap.contains(.close) else { return }
        let isShort = names[number].isSingle && isShortForm(tokens[start])
        let before = names[lastName]
        if isShort, before.length > 1 {
            definitions.append((number, lastName))
        } else if before.isSingle, before.shape.contains(.capitals), names[number].length > 1 {
            definitions.append((lastName, number))
        }
    }

    private func isShortForm(_ token: Token) -> Bool {
        !token.shape.isDisjoint(with: [.capitals, .dotted, .mixed, .digits]) && token.end &- token.start <= 10
    }
}
