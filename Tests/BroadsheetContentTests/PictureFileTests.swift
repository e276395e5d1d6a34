import BroadsheetModel
import Testing

@testable import BroadsheetContent

@Suite struct PictureFileTests {
    private func size(_ bytes: [UInt8]) -> PictureSize? {
        PictureFile.size { offset, count in
            offset < bytes.count ? Array(bytes[max(0, offset)..<min(bytes.count, offset + count)]) : []
        }
    }

    private func big(_ number: Int, _ count: Int) -> [UInt8] {
        (0..<count).reversed().map { UInt8(number >> (8 * $0) & 255) }
    }

    private func little(_ number: Int, _ count: Int) -> [UInt8] { big(number, count).reversed() }

    @Test func `a PNG says its size in its first chunk`() {
        let head: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + big(13, 4) + Array("IHDR".utf8)
        #expect(size(head + big(640, 4) + big(480, 4)) == PictureSize(width: 640, height: 480))
        #expect(size(head + big(0, 4) + big(480, 4)) == nil)
        #expect(size(head + big(640, 3)) == nil)
    }

    @Test func `a GIF says its size behind its name`() {
        #expect(size(Array("GIF89a".utf8) + little(300, 2) + little(20, 2)) == PictureSize(width: 300, height: 20))
    }

    @Test(arguments: [
        ("VP8 ", [UInt8](repeating: 0, count: 6) + [0x2C, 0x01, 0x14, 0x40], 300, 20),
        ("VP8L", [0x2F] + [0x2B, 0xC1, 0x04, 0x00], 300, 20),
        ("VP8X", [0, 0, 0, 0] + [0x2B, 0x01, 0x00] + [0x13, 0x00, 0x00], 300, 20),
    ])
    func `each kind of WebP says its size`(kind: String, rest: [UInt8], width: Int, height: Int) {
        let head = Array("RIFF".utf8) + little(99, 4) + Array("WEBP\(kind)".utf8) + little(50, 4)
        #expect(size(head + rest + [0, 0, 0, 0]) == PictureSize(width: width, height: height))
    }

    @Test func `a JPEG says its size in its frame, behind other segments`() {
        let comment: [UInt8] = [0xFF, 0xFE] + big(6, 2) + Array("word".utf8)
        let frame: [UInt8] = [0xFF, 0xC2] + big(11, 2) + [8] + big(480, 2) + big(640, 2)
        #expect(size([0xFF, 0xD8] + comment + [0xFF] + frame) == PictureSize(width: 640, height: 480))
        #expect(size([0xFF, 0xD8] + comment + [0xFF, 0xDA] + big(2, 2)) == nil)
    }

    @Test(arguments: [(1, false), (6, true), (8, true)], [true, false])
    func `a JPEG that was turned in the camera is turned`(turn: (orientation: Int, isTurned: Bool), isLittle: Bool) {
        func number(_ value: Int, _ count: Int) -> [UInt8] { isLittle ? little(value, count) : big(value, count) }
        let entry = number(0x0112, 2) + number(3, 2) + number(1, 4) + number(turn.orientation, 2) + [0, 0]
        let tiff = Array((isLittle ? "II" : "MM").utf8) + number(42, 2) + number(8, 4) + number(1, 2) + entry
        let exif = Array("Exif\0\0".utf8) + tiff
        let frame: [UInt8] = [0xFF, 0xC0] + big(11, 2) + [8] + big(480, 2) + big(640, 2)
        let found = size([0xFF, 0xD8, 0xFF, 0xE1] + big(exif.count + 2, 2) + exif + frame)
        #expect(found == (turn.isTurned ? PictureSize(width: 480, height: 640) : PictureSize(width: 640, height: 480)))
    }

    @Test func `an AVIF says the size of its largest image, turned when it says so`() {
        func box(_ name: String, _ content: [UInt8]) -> [UInt8] {
            big(content.count + 8, 4) + Array(name.utf8) + content
        }
        func image(_ width: Int, _ height: Int) -> [UInt8] { box("ispe", big(0, 4) + big(width, 4) + big(height, 4)) }
        func file(_ properties: [UInt8]) -> [UInt8] {
            box("ftyp", Array("avif".utf8)) + box("meta", big(0, 4) + box("iprp", box("ipco", properties)))
        }
        #expect(size(file(image(64, 64) + image(640, 480))) == PictureSize(width: 640, height: 480))
        #expect(size(file(image(640, 480) + box("irot", [1]))) == PictureSize(width: 480, height: 640))
    }

    @Test(arguments: [
        ("<svg width=\"30\" height='20px'>", 30, 20),
        ("<?xml version=\"1.0\"?>\n<svg\n viewBox=\"0 0 8 4\" height=\"12\"\n  width=\"24.4\" fill=\"none\">", 24, 12),
    ])
    func `a drawing says its size`(text: String, width: Int, height: Int) {
        #expect(size(Array(text.utf8)) == PictureSize(width: width, height: height))
    }

    @Test(arguments: [
        "", "no picture", "<svg>", "<svg viewBox=\"0 0 30 20\">", "<svg width=\"100%\" height=\"100%\">",
        "<svg width=\"2em\" height=\"1em\">", "<svg width=\"-3\" height=\"4\">",
    ])
    func `what says nothing of its size has none`(text: String) {
        #expect(size(Array(text.utf8)) == nil)
    }

    @Test func `a file that is not there has no size`() {
        #expect(PictureFile.size(at: "/nowhere/picture.png") == nil)
    }
}
