import BroadsheetModel

/// The heads of the picture formats that browsers show.
struct PictureBytes {
    let read: (_ offset: Int, _ count: Int) -> [UInt8]

    /// PNG. Source: ISO/IEC 15948, section 11.2.2, the image header comes first.
    var png: PictureSize? {
        guard let width = big(16, 4), let height = big(20, 4) else { return nil }
        return PictureSize(width: width, height: height)
    }

    /// GIF. Source: GIF89a specification, section 18.
    var gif: PictureSize? {
        guard let width = little(6, 2), let height = little(8, 2) else { return nil }
        return PictureSize(width: width, height: height)
    }

    /// WebP. Source: RFC 9649, section 2.
    var webp: PictureSize? {
        switch String(decoding: read(12, 4), as: UTF8.self) {
        case "VP8 ":
            guard let width = little(26, 2), let height = little(28, 2) else { return nil }
            return PictureSize(width: width & 0x3FFF, height: height & 0x3FFF)
        case "VP8L":
            guard let bits = little(21, 4) else { return nil }
            return PictureSize(width: bits & 0x3FFF + 1, height: bits >> 14 & 0x3FFF + 1)
        case "VP8X":
            guard let width = little(24, 3), let height = little(27, 3) else { return nil }
            return PictureSize(width: width + 1, height: height + 1)
        default: return nil
        }
    }

    /// JPEG: the first frame header, turned when Exif says so. Source: ITU-T T.81, annex B.2.
    var jpeg: PictureSize? {
        var place = 2
        var isTurned = false
        // Some hundred segments are more than any camera writes.
        for _ in 0..<500 {
            guard let mark = big(place, 2), mark >> 8 == 0xFF else { return nil }
            if mark == 0xFFFF || (0xFFD0...0xFFD8).contains(mark) || mark == 0xFF01 {
                // Fill bytes, and marks without a length.
                place += mark == 0xFFFF ? 1 : 2
                continue
            }
            guard let length = big(place + 2, 2), length >= 2 else { return nil }
            switch mark {
            case 0xFFE1: isTurned = isTurned || exifTurns(from: place + 4, length: length - 2)
            case 0xFFC0...0xFFC3, 0xFFC5...0xFFC7, 0xFFC9...0xFFCB, 0xFFCD...0xFFCF:
                guard let height = big(place + 5, 2), let width = big(place + 7, 2) else { return nil }
                return isTurned ? PictureSize(width: height, height: width) : PictureSize(width: width, height: height)
            case 0xFFD9, 0xFFDA: return nil
            default: break
            }
            place += 2 + length
        }
        return nil
    }

    /// Whether the orientation in Exif data swaps width and height. Source: Exif 2.32, tag 0x0112.
    private func exifTurns(from start: Int, length: Int) -> Bool {
        guard length > 16, read(start, 6) == Array("Exif\0\0".utf8) else { return false }
        let tiff = start + 6
        let isLittle = read(tiff, 2) == Array("II".utf8)
        func number(_ place: Int, _ count: Int) -> Int? { isLittle ? little(place, count) : big(place, count) }
        guard let first = number(tiff + 4, 4), first < length, let count = number(tiff + first, 2) else { return false }
        for index in 0..<min(count, 200) {
            let entry = tiff + first + 2 + 12 * index
            guard number(entry, 2) == 0x0112 else { continue }
            return (5...8).contains(number(entry + 8, 2) ?? 1)
        }
        return false
    }

    /// AVIF: the largest image in it, of which others are tiles or thumbnails. Source: ISO/IEC 23008-12, section 6.5.3.
    var avif: PictureSize? {
        guard let meta = box("meta", in: 0..<1 << 30), let properties = box("iprp", in: meta.dropFirst(4)),
            let container = box("ipco", in: properties)
        else { return nil }
        var largest: PictureSize?
        var isTurned = false
        forEachBox(in: container) { name, content in
            if name == "ispe", let width = big(content.lowerBound + 4, 4), let height = big(content.lowerBound + 8, 4),
                width < 1 << 20, height < 1 << 20, width * height > (largest.map { $0.width * $0.height } ?? 0)
            {
                largest = PictureSize(width: width, height: height)
            } else if name == "irot", let angle = big(content.lowerBound, 1) {
                isTurned = angle & 1 == 1
            }
        }
        return largest.map { isTurned ? PictureSize(width: $0.height, height: $0.width) : $0 }
    }

    private func box(_ name: String, in range: Range<Int>) -> Range<Int>? {
        var found: Range<Int>?
        forEachBox(in: range) { if found == nil, $0 == name { found = $1 } }
        return found
    }

    private func forEachBox(in range: Range<Int>, _ body: (String, Range<Int>) -> Void) {
        var place = range.lowerBound
        for _ in 0..<200 {
            guard place + 8 <= range.upperBound, let length = big(place, 4), length >= 8,
                length <= range.upperBound - place
            else { return }
            body(String(decoding: read(place + 4, 4), as: UTF8.self), place + 8..<place + length)
            place += length
        }
    }

    private func big(_ place: Int, _ count: Int) -> Int? {
        let bytes = read(place, count)
        return bytes.count == count ? bytes.reduce(0) { $0 << 8 | Int($1) } : nil
    }

    private func little(_ place: Int, _ count: Int) -> Int? {
        let bytes = read(place, count)
        return bytes.count == count ? bytes.reversed().reduce(0) { $0 << 8 | Int($1) } : nil
    }
}
