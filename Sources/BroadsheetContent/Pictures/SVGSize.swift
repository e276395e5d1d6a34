import BroadsheetModel

/// The size of a drawing, from its first tag. One that has a `viewBox` alone takes up the room that it is given, and has
/// no size. Source: SVG 2, section 8.2.
enum SVGSize {
    static func read(_ head: [UInt8]) -> PictureSize? {
        let text = String(decoding: head, as: UTF8.self)
        guard let tag = text.firstMatch(of: /<svg(?<attributes>\s[^>]*)>/)?.attributes else { return nil }
        guard let width = attribute("width", in: tag).flatMap(pixels),
            let height = attribute("height", in: tag).flatMap(pixels)
        else { return nil }
        return PictureSize(width: width, height: height)
    }

    private static func attribute(_ name: String, in tag: Substring) -> Substring? {
        for match in tag.matches(of: /\s(?<name>[A-Za-z:]+)\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)')/)
        where match.name == name {
            return match.double ?? match.single
        }
        return nil
    }

    /// A length in pixels; nil for percentages and other units, which depend on what is around the drawing.
    private static func pixels(_ text: Substring) -> Int? {
        guard let number = Double(text.hasSuffix("px") ? text.dropLast(2) : text), number >= 1, number < 1_000_000
        else {
            return nil
        }
        return Int(number.rounded())
    }
}
