import Testing

@testable import BroadsheetTopics

@Suite struct CharacterReferenceTests {
    private func point(_ text: String) -> UInt32? {
        Array(text.utf8).withUnsafeBufferPointer { CharacterReference.read($0, 0)?.point }
    }

    @Test(arguments: [
        ("&amp;", 0x26), ("&eacute;", 0xE9), ("&Eacute;x", 0xC9), ("&#233;", 0xE9), ("&#xE9;", 0xE9), ("&#XE9;", 0xE9),
        ("&rsquo;", 0x2019), ("&nbsp;", 0xA0),
    ])
    func `What is written is read`(_ text: String, _ expected: UInt32) { #expect(point(text) == expected) }

    @Test(arguments: [
        "&", "&;", "& amp;", "&amp", "&#;", "&#x;", "&#0;", "&#x110000;", "&#99999999999;", "&nosuchname;", "&#12a;",
    ])
    func `What is none is none`(_ text: String) { #expect(point(text) == nil) }
}
