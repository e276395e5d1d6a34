import Testing

@testable import BroadsheetModel

@Suite struct FingerprintTests {
    /// Names of assets are made of digests, so they must stay what they are.
    @Test(arguments: [
        (0, "e55d98210b9d3d1118bea6604ec79e0d"),
        (1, "f083fd7a52ca114d5b01ce53908a7c80"),
        (2, "69d74ec70344fd97ddd2fb82bac5868c"),
        (3, "bbd0d8650361404ed39230116aafb267"),
        (4, "0e2ce53cfe95df61a08ddd8b57d91afe"),
        (5, "5a48ab862533fa35ebca35971ee6275d"),
        (7, "f21c8c898e490b92b3de71d30d29ad62"),
        (8, "ab7803e16d8ce55be9580017aebe5b41"),
        (9, "d31ad46091720563c7e7ec7476902322"),
        (12, "8608b0edea3570d4ef5bd88646d83dcf"),
        (15, "0e70edf9daefd77e61381e3807ac5dfe"),
        (16, "63f8926ee173b098ae238468fb7d0e87"),
        (17, "72d3ca33878f8ebe5d2fa9381a29ce0b"),
        (21, "56bad3dd6fee83f1227732453377d3c0"),
        (31, "ca6be7ceb2d8c1dfe0e1fad71d478d05"),
    ])
    func `the digest of a few bytes is the one it has always been`(count: Int, digest: String) {
        let bytes = (0..<count).map { UInt8($0 + 1) }
        #expect(Fingerprint(of: bytes).text == digest)
    }

    @Test func `each byte counts, wherever it stands`() {
        for count in 1..<50 {
            let bytes = [UInt8](repeating: 7, count: count)
            var seen: Set<Fingerprint> = [Fingerprint(of: bytes), Fingerprint(of: bytes + [0])]
            for index in bytes.indices {
                var other = bytes
                other[index] = 8
                seen.insert(Fingerprint(of: other))
            }
            #expect(seen.count == count + 2)
        }
    }
}
