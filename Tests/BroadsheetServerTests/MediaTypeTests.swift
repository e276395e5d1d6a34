import Testing

@testable import BroadsheetServer

@Suite struct MediaTypeTests {
    @Test(arguments: [
        ("index.html", "text/html; charset=utf-8"), ("style.0a1b.CSS", "text/css; charset=utf-8"),
        ("feed.xml", "application/xml; charset=utf-8"), ("icon.svg", "image/svg+xml"), ("photo.JPG", "image/jpeg"),
        ("clip.mp4", "video/mp4"), ("feed.json", "application/json"), ("CNAME", "text/plain; charset=utf-8"),
    ])
    func `a name's ending tells its type`(name: String, type: String) {
        #expect(MediaType.of(name) == type)
    }

    @Test(arguments: ["data.unknown", "noending", ".hidden", "trailing."])
    func `what is not known is bytes`(name: String) {
        #expect(MediaType.of(name) == "application/octet-stream")
    }
}
