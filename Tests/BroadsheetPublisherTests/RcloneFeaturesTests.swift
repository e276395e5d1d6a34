import Testing

@testable import BroadsheetPublisher

@Suite struct RcloneFeaturesTests {
    private func features(_ string: String, bucket: Bool = false, move: Bool = true, duplicates: Bool = false)
        -> RcloneFeatures?
    {
        RcloneFeatures(
            json: Array(
                """
                {"Name": "host", "String": "\(string)", "Hashes": [],
                 "Features": {"BucketBased": \(bucket), "Move": \(move), "DuplicateFiles": \(duplicates), "About": true}}
                """.utf8))
    }

    @Test func `servers that write in place need another name first, stores of objects do not`() {
        #expect(features("ftp://host:21/")?.needsStaging == true)
        #expect(features("S3 bucket news", bucket: true)?.needsStaging == false)
        #expect(features("S3 bucket news", bucket: true)?.isBucket == true)
        #expect(features("Encrypted drive", duplicates: true)?.needsStaging == false)
        #expect(features("http://host/", move: false)?.needsStaging == false)
    }

    @Test func `WebDAV is known, and what is no answer is none`() {
        #expect(features("webdav root 'news'")?.isWebDAV == true)
        #expect(features("ftp://host:21/")?.isWebDAV == false)
        #expect(RcloneFeatures(json: Array("Error".utf8)) == nil)
        #expect(RcloneFeatures(json: []) == nil)
    }
}
