/// A place that the site is published to, from `[publish.NAME]`.
public struct PublishTarget: Sendable, Hashable {
    /// The name by which the editor calls it.
    public let name: String
    /// Where it is, and how to get there.
    public let host: Host
    /// How many files may be deleted without asking.
    public var maxDeletes = PublishTarget.standardMaxDeletes
    /// The form of a file that tells the host how long to keep what, when one is wanted.
    public var headers: Headers?
    /// The form of a file that tells the host where to send readers of old addresses, when one is wanted.
    public var redirects: Redirects?

    /// How many files may be deleted without asking when nothing else is set.
    public static let standardMaxDeletes = 256

    /// A target with its name and place.
    public init(name: String, host: Host) {
        self.name = name
        self.host = host
    }

    /// Where a target is.
    public enum Host: Sendable, Hashable {
        /// A folder of a server that is reached by SSH.
        case rsync(Rsync)
        /// A remote of rclone with a path, such as `bucket:news`.
        case rclone(remote: String)
        /// A branch of a git repository.
        case git(Git)
        /// A folder of this machine, relative to the site's folder.
        case folder(path: String)

        /// What the host is called in the configuration.
        public var kind: Kind {
            switch self {
            case .rsync: .rsync
            case .rclone: .rclone
            case .git: .git
            case .folder: .folder
            }
        }
    }

    /// The words for the kinds of hosts.
    public enum Kind: String, Sendable, CaseIterable {
        case rsync, rclone, git, folder
    }

    /// A folder of a server that is reached by SSH.
    public struct Rsync: Sendable, Hashable {
        /// The server, with a user's name before it where one is needed: `me@news.example`.
        public let host: String
        /// The folder on the server.
        public let path: String
        /// The port of SSH, when not the usual one.
        public var port: Int?
        /// The file of the private key, when not the one that SSH takes by itself.
        public var identity: String?
        /// A configuration file of SSH, instead of the user's own.
        public var sshConfig: String?

        /// A folder on a server.
        public init(host: String, path: String) {
            self.host = host
            self.path = path
        }
    }

    /// A branch of a git repository.
    public struct Git: Sendable, Hashable {
        /// The address of the repository, or the name of a remote of the repository that holds the site's folder.
        public let remote: String
        /// The branch.
        public var branch = "gh-pages"
        /// Whether earlier versions of the branch are kept.
        public var history = History.keep
        /// The host's name for the file `CNAME`, when it wants one.
        public var cname: String?
        /// Whether there is a file `.nojekyll`, so that GitHub takes the files as they are.
        public var nojekyll = true

        /// A branch of the repository with this address.
        public init(remote: String) { self.remote = remote }
    }

    /// What becomes of earlier versions of a branch.
    public enum History: String, Sendable, CaseIterable {
        /// Each publishing adds a commit.
        case keep
        /// The branch has one commit only.
        case single
    }

    /// The forms of a file about headers.
    public enum Headers: String, Sendable, CaseIterable {
        case netlify, cloudflare
    }

    /// The forms of a file about redirects.
    public enum Redirects: String, Sendable, CaseIterable {
        case netlify, cloudflare, nginx, apache
    }
}
