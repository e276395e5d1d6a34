import BroadsheetModel

/// A key of `[publish.NAME]`, the kinds of hosts that have it, and what it sets.
struct PublishKey: Sendable {
    typealias Kind = PublishTarget.Kind
    typealias Setter = @Sendable (inout PublishDraft, ConfigurationValue) throws(ConfigurationMistake) -> Void

    let name: String
    let kinds: Set<Kind>
    /// The kinds of hosts that cannot do without it.
    let required: Set<Kind>
    let set: Setter

    init(_ name: String, _ kinds: Set<Kind>, required: Set<Kind> = [], _ set: @escaping Setter) {
        self.name = name
        self.kinds = kinds
        self.required = required
        self.set = set
    }

    private static let every = Set(Kind.allCases)

    /// All keys in the order of the documentation.
    static let all: [PublishKey] = [
        .init("kind", every) { _, _ in },
        .init("host", [.rsync], required: [.rsync]) { draft, value throws(ConfigurationMistake) in
            draft.host = try value.word()
        },
        .init("path", [.rsync, .folder], required: [.rsync, .folder]) { draft, value throws(ConfigurationMistake) in
            draft.path = try value.folder()
        },
        .init("port", [.rsync]) { draft, value throws(ConfigurationMistake) in
            draft.port = try value.number(1...65_535)
        },
        .init("identity", [.rsync]) { draft, value throws(ConfigurationMistake) in
            draft.identity = try value.folder()
        },
        .init("sshConfig", [.rsync]) { draft, value throws(ConfigurationMistake) in
            draft.sshConfig = try value.folder()
        },
        .init("remote", [.rclone, .git], required: [.rclone, .git]) { draft, value throws(ConfigurationMistake) in
            draft.remote = try value.address()
        },
        .init("branch", [.git]) { draft, value throws(ConfigurationMistake) in draft.branch = try value.word() },
        .init("history", [.git]) { draft, value throws(ConfigurationMistake) in draft.history = try value.choice() },
        .init("cname", [.git]) { draft, value throws(ConfigurationMistake) in draft.cname = try value.word() },
        .init("nojekyll", [.git]) { draft, value throws(ConfigurationMistake) in draft.nojekyll = try value.flag() },
        .init("headers", every) { draft, value throws(ConfigurationMistake) in draft.headers = try value.choice() },
        .init("redirects", every) { draft, value throws(ConfigurationMistake) in
            draft.redirects = try value.choice()
        },
        .init("maxDeletes", every) { draft, value throws(ConfigurationMistake) in
            draft.maxDeletes = try value.number(0...1_000_000)
        },
    ]
}

/// What has been read of a target so far.
struct PublishDraft {
    var host: String?
    var path: String?
    var port: Int?
    var identity: String?
    var sshConfig: String?
    var remote: String?
    var branch: String?
    var history: PublishTarget.History?
    var cname: String?
    var nojekyll: Bool?
    var headers: PublishTarget.Headers?
    var redirects: PublishTarget.Redirects?
    var maxDeletes: Int?

    /// The target; nil while a key is missing that it cannot do without.
    func target(_ name: String, _ kind: PublishTarget.Kind) -> PublishTarget? {
        guard let place = place(kind) else { return nil }
        var target = PublishTarget(name: name, host: place)
        target.maxDeletes = maxDeletes ?? target.maxDeletes
        target.headers = headers
        target.redirects = redirects
        return target
    }

    private func place(_ kind: PublishTarget.Kind) -> PublishTarget.Host? {
        switch kind {
        case .rsync:
            guard let host, let path else { return nil }
            var rsync = PublishTarget.Rsync(host: host, path: path)
            rsync.port = port
            rsync.identity = identity
            rsync.sshConfig = sshConfig
            return .rsync(rsync)
        case .rclone: return remote.map { .rclone(remote: $0) }
        case .git:
            guard let remote else { return nil }
            var git = PublishTarget.Git(remote: remote)
            git.branch = branch ?? git.branch
            git.history = history ?? git.history
            git.cname = cname
            git.nojekyll = nojekyll ?? git.nojekyll
            return .git(git)
        case .folder: return path.map { .folder(path: $0) }
        }
    }
}
