/// Names that go on behind `of`, `for`, `and` and `&`.
extension Lexicon.View {
    /// The end of a name that goes on behind `of`, `for`, `and`; `end` when it does not.
    func joined(_ tokens: Words, _ start: Int, _ end: Int) -> Int {
        var end = end
        var hasOf = false
        var steps = 0
        while end &+ 1 < tokens.count, steps < 6 {
            steps &+= 1
            let head = sense(tokens, end &- 1)
            guard !tokens[end &- 1].shape.contains(.possessive) else { break }
            if isAmpersand(tokens, end) {
                end = capitals(tokens, end &- 1)
                continue
            }
            let connector = tokens[end]
            if end &- start == 1, head.contains(.government), connector.hash == SmallWords.of { break }
            guard connector.gap == .space, self[connector.hash].sense.contains(.connector), !isCapital(connector)
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
                    || hasOf && head.contains(.placeCue) && following.contains(.place)
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
                let isAnother =
                    following.contains(.organisationCue) && next &+ 1 < tokens.count
                    && tokens[next &+ 1].gap == .space && self[tokens[next &+ 1].hash].sense.contains(.connector)
                    && tokens[next &+ 1].hash != SmallWords.and
                goesOn = !hasArticle && !isAnother && (isListed || isJoint)
            } else {
                let takesOn = connector.end &- connector.start == 2
                goesOn =
                    takesOn
                    ? head.contains(.takesOn) : head.contains(.organisationCue) && connector.end &- connector.start == 3
                if goesOn { hasOf = true }
            }
            guard goesOn else { break }
            end = capitals(tokens, next &- 1)
        }
        return end
    }

    func isCueOnly(_ tokens: Words, _ start: Int, _ end: Int) -> Bool {
        end &- start == 1 && sense(tokens, start).contains(.generic) && sense(tokens, start).isDisjoint(with: .modifier)
    }

    func isPersonal(_ tokens: Words, _ start: Int, _ end: Int) -> Bool {
        end &- start >= 2 && sense(tokens, start).contains(.firstName)
            && sense(tokens, end &- 1).isDisjoint(with: .organisationCue)
    }

    func isArticleBefore(_ tokens: Words, _ at: Int) -> Bool {
        at > 0 && tokens[at].gap == .space && tokens[at &- 1].hash == SmallWords.the
    }

    /// Behind the capitals that follow the word here.
    func capitals(_ tokens: Words, _ at: Int) -> Int {
        var end = at &+ 1
        if end < tokens.count, !isCapital(tokens[end]) { end &+= 1 }
        guard end < tokens.count else { return end }
        end &+= 1
        while end < tokens.count, end &- at < 8, goesOn(tokens, end), isCapital(tokens[end]) {
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
    func isAmpersand(_ tokens: Words, _ at: Int) -> Bool {
        tokens[at].gap == [.space, .other] && isCapital(tokens[at]) && tokens[at].shape.contains(.joinedByAnd)
    }
}
