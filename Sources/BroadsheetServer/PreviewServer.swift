import BroadsheetBuilder
import BroadsheetDiagnostics
import BroadsheetModel
import FlyingFox
import FlyingSocks
import Foundation

/// Shows a site in a browser while it is written.
///
/// It builds into a folder of its own, watches what the site is made of, builds again after each change, and tells the
/// open pages. An error leaves the last good build as it is.
public struct PreviewServer: Sendable {
    /// What is asked.
    public let options: ServeOptions
    private let tell: @Sendable (PreviewEvent) -> Void

    /// A server with its options; `tell` is told what happens.
    public init(options: ServeOptions, tell: @escaping @Sendable (PreviewEvent) -> Void) {
        self.options = options
        self.tell = tell
    }

    /// The folder that the preview is built into, in the site's folder.
    private static let folderName = ".broadsheet/preview"

    /// Serves until the task is cancelled.
    public func serve() async throws {
        let folder = SiteFolder.join(options.source, PreviewServer.folderName)
        let hub = LiveHub(start: String(Int(Date().timeIntervalSince1970 * 1000), radix: 36))
        let handler = PreviewHandler(
            folder: ServedFolder(path: folder), hosts: HostCheck(names: options.allowedHosts + [options.host]), hub: hub
        )
        let listening = try await Listener(options: options).listen(handler)
        let changes = ChangeQueue()
        let builder = PreviewBuilder(options: options, folder: folder, hub: hub, tell: tell)
        await withTaskCancellationHandler {
            await withTaskGroup(of: Void.self) { group in
                group.addTask { await listening.keepListening(tell) }
                group.addTask {
                    await builder.run(changes, port: listening.port)
                    changes.close()
                }
                await group.next()
                group.cancelAll()
            }
        } onCancel: {
            changes.close()
        }
    }
}

/// What a preview is asked to do.
public struct ServeOptions: Sendable {
    /// The site's folder.
    public let source: String
    /// The options of the next build, with the time that counts as now then.
    public let build: @Sendable () throws -> BuildOptions
    /// The address to listen on.
    public var host = "127.0.0.1"
    /// The port; nil for 4747 or the next free one.
    public var port: Int?
    /// Names besides `localhost` that the preview answers to.
    public var allowedHosts: [String] = []
    /// Whether files are looked at again and again, instead of waiting for the kernel to tell.
    public var polls = false
    /// Whether the browser goes to the article that was edited.
    public var navigates = false

    /// Options with their defaults.
    public init(source: String, build: @escaping @Sendable () throws -> BuildOptions) {
        self.source = source
        self.build = build
    }
}

/// What happens while a preview runs.
public enum PreviewEvent: Sendable {
    /// The preview can be opened at this address.
    case listening(url: String)
    /// A build is done, good or not.
    case built(BuildReport, seconds: Double, isFirst: Bool)
    /// A build could not run at all.
    case failed(any Error)
    /// Something that the user should know, one sentence in lower case.
    case note(String)
}
