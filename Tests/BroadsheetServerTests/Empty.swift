import Testing

@testable import BroadsheetServer
