import Testing

@testable import BroadsheetPublisher

@Suite struct SecretsTests {
    @Test func `the values of secret variables are taken out`() {
        let secrets = Secrets(environment: [
            "AWS_SECRET_ACCESS_KEY": "wJalrXUtnFEMI", "RCLONE_CONFIG_R2_PASS": "obscured-word", "HOME": "/home/me",
            "KEY": "short",
        ])
        #expect(
            secrets.masked("key wJalrXUtnFEMI and obscured-word in /home/me, short")
                == "key *** and *** in /home/me, short")
    }

    @Test(arguments: [
        ("https://me:word@a.example/b", "https://me:***@a.example/b"),
        ("https://ghp_123@a.example/b", "https://***@a.example/b"),
        ("ssh://git@a.example/b", "ssh://git@a.example/b"),
        ("two: ftp://u:p@h and https://h/x@y", "two: ftp://u:***@h and https://h/x@y"),
        ("git@a.example:me/b.git", "git@a.example:me/b.git"), ("nothing", "nothing"),
    ])
    func `passwords are taken out of addresses`(text: String, masked: String) {
        #expect(Secrets.withoutPasswords(text) == masked)
    }
}
