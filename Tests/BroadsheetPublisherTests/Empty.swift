import Testing

@testable import BroadsheetPublisher
