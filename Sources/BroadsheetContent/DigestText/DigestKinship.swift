/// Tells by shared words whether a short sentence opens a new article or goes on with the one before.
///
/// A headline shares words with the text under it and few with the article before it; this holds in every language
/// and needs no dictionary.
struct DigestKinship {
    private let bytes: [UInt8]
    /// The words of the article so far.
    private var before: Set<UInt64> = []
    /// The pieces whose words are in `before`.
    private var known = 0

    /// A comparison over a text.
    init(bytes: [UInt8]) { self.bytes = bytes }

    /// Forgets the article before: a new one begins at a piece.
    mutating func begin(at piece: Int) {
        before.removeAll(keepingCapacity: before.count < 10_000)
        known = piece
    }

    /// Whether the piece at `index` belongs to the text at `next` and not to the article that began before it.
    mutating func opensArticle(_ pieces: [DigestPiece], _ index: Int, next: Int) -> Bool {
        while known < index {
            DigestKinship.words(bytes, pieces[known].range) { before.insert($0) }
            known += 1
        }
        var own: Set<UInt64> = []
        DigestKinship.words(bytes, pieces[index].range) { own.insert($0) }
        var following: Set<UInt64> = []
        let range = pieces[next].range
        DigestKinship.words(bytes, range.lowerBound..<min(range.upperBound, range.lowerBound + 4_000)) {
            following.insert($0)
        }
        let shared = own.count { following.contains($0) }
        let earlier = own.count { before.contains($0) }
        let topic = following.count { before.contains($0) }
        // A headline says in few words what the text says in many: at least a fifth of its words return at once.
        guard shared * 5 >= own.count else { return false }
        if shared >= 2, shared > earlier, topic * 4 < following.count { return true }
        return shared >= 1 && earlier == 0 && topic * 10 <= following.count + 5
    }

    /// Hands out a number for each word of four letters or more, by its first six letters, and for each pair of
    /// characters in scripts without spaces.
    static func words(_ bytes: [UInt8], _ range: Range<Int>, _ body: (UInt64) -> Void) {
        var index = range.lowerBound
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        var length = 0
        var last: UInt32 = 0
        let end = range.upperBound
        while index <= end {
            var v: UInt32 = 0x20
            var n = 1
            if index < end { (v, n) = DigestScalars.decode(bytes, index, end) }
            if DigestScalars.isUnspaced(v) {
                if DigestScalars.isUnspaced(last) { body(UInt64(last) << 32 | UInt64(v)) }
                length = 0
                hash = 0xcbf2_9ce4_8422_2325
            } else if DigestScalars.isWord(v) || v >= 0x900 && v <= 0xDFF && v != 0x964 {
                if length < 6 { hash = (hash ^ UInt64(DigestScalars.lowered(v))) &* 0x100_0000_01b3 }
                length += 1
            } else if !DigestScalars.isInvisible(v) {
                if length >= 4, !common.contains(hash) { body(hash) }
                length = 0
                hash = 0xcbf2_9ce4_8422_2325
            }
            last = v
            index += n
        }
    }

    /// Words that any two texts share.
    private static let common: Set<UInt64> = {
        var out: Set<UInt64> = []
        let text = """
            this that these those there their they them then than with within from into over under about after before again
            have has been being were will would could should might must also more most some many much such only other another
            which while when where what whose said says according because between during since until first last year years
            month week today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday people very well
            nicht auch sich eine einen einem einer dass wird werden wurde wurden haben hatte sind oder aber nach über unter
            zwischen mehr noch schon wenn weil durch gegen sowie seit heute gestern montag dienstag mittwoch donnerstag freitag
            pour dans avec sont cette leur leurs plus mais aussi comme selon entre depuis après avant être ont été lundi mardi
            mercredi jeudi vendredi samedi dimanche
            para como pero más este esta estos estas entre desde sobre también según cuando donde porque tras lunes martes
            miércoles jueves viernes sábado domingo
            если чтобы также после перед между через были было будет будут этого этом который которая которые года
            понедельник вторник среду четверг пятницу субботу
            الذي التي هذا هذه ذلك بعد قبل إلى على بين خلال كما يوم
            """
        words(Array(text.utf8), 0..<text.utf8.count, into: &out)
        return out
    }()

    private static func words(_ bytes: [UInt8], _ range: Range<Int>, into out: inout Set<UInt64>) {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        var length = 0
        var index = range.lowerBound
        while index <= range.upperBound {
            var v: UInt32 = 0x20
            var n = 1
            if index < range.upperBound { (v, n) = DigestScalars.decode(bytes, index, range.upperBound) }
            if DigestScalars.isWord(v) {
                if length < 6 { hash = (hash ^ UInt64(DigestScalars.lowered(v))) &* 0x100_0000_01b3 }
                length += 1
            } else {
                if length > 0 { out.insert(hash) }
                length = 0
                hash = 0xcbf2_9ce4_8422_2325
            }
            index += n
        }
    }
}
