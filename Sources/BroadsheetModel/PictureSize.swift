/// The width and height of a picture, in pixels, as it is shown.
public struct PictureSize: Sendable, Hashable {
    /// The width.
    public let width: Int
    /// The height.
    public let height: Int

    /// A size.
    public init(width: Int, height: Int) {
        self.width = width
        self.height = height
    }
}

/// Gives the sizes of pictures that are copied into the site.
public struct PictureSizes: Sendable {
    /// Knows none.
    public static let unknown = PictureSizes { _ in nil }

    private let read: @Sendable (CopiedFile) -> PictureSize?

    /// Sizes that `read` finds; nil for what is no picture, or of a kind that is not known.
    public init(read: @escaping @Sendable (CopiedFile) -> PictureSize?) { self.read = read }

    /// The size of a picture.
    public func size(of file: CopiedFile) -> PictureSize? { read(file) }
}
