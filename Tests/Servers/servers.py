"""The hosts of the publishing tests: real servers on free ports of this machine, each with a way for a reader to look."""
import http.client
import os
import re
import shutil
import socket
import subprocess
import sys
import threading
import time

PASSWORD = "correct-horse-battery"


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def wait_for(port):
    for _ in range(200):
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            time.sleep(0.05)
    raise SystemExit(f"no server came up on port {port}")


def environment(**more):
    """Our environment without settings for the real S3, and with some of our own."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("AWS_", "RCLONE_"))}
    return dict(kept, **more)


class FolderView:
    """What a web server on the folder would send: open, read, close."""

    def __init__(self, root):
        self.root = root

    def get(self, path):
        try:
            with open(os.path.join(self.root, path), "rb") as file:
                return file.read()
        except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
            return None

    def tree(self):
        out = {}
        for folder, folders, files in os.walk(self.root):
            for name in files:
                full = os.path.join(folder, name)
                with open(full, "rb") as file:
                    out[os.path.relpath(full, self.root)] = file.read()
            if not folders and not files and folder != self.root:
                out[os.path.relpath(folder, self.root) + "/"] = b""
        return out


class Host:
    """A server, the target that publishes to it, and the environment that the target needs."""

    # Whether the server itself replaces a file in two steps, so that for an instant there is none.
    replaces_in_two_steps = False

    def __init__(self, work):
        self.work = work
        self.root = os.path.join(work, "host")
        os.makedirs(self.root)
        self.processes = []
        self.environment = {}
        self.view = FolderView(self.root)

    def start(self, *arguments, env=None):
        log = open(os.path.join(self.work, "server.log"), "wb")
        self.processes.append(subprocess.Popen(arguments, stdout=log, stderr=log, env=env or dict(os.environ)))

    def stop(self):
        for process in self.processes:
            process.terminate()
            process.wait()


class Folder(Host):
    def __init__(self, work):
        super().__init__(work)
        self.target = f'kind = "folder"\npath = "{self.root}"'


class Rsync(Host):
    def __init__(self, work):
        super().__init__(work)
        port = free_port()
        for name in ("host_key", "user_key"):
            subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", f"{work}/{name}"], check=True)
        shutil.copy(f"{work}/user_key.pub", f"{work}/authorized")
        with open(f"{work}/host_key.pub") as key, open(f"{work}/known", "w") as known:
            known.write(f"[127.0.0.1]:{port} {key.read()}")
        with open(f"{work}/sshd_config", "w") as config:
            config.write(
                f"ListenAddress 127.0.0.1\nPort {port}\nHostKey {work}/host_key\nPidFile {work}/sshd.pid\n"
                f"Subsystem sftp internal-sftp\nAuthorizedKeysFile {work}/authorized\nStrictModes no\nUsePAM no\nPasswordAuthentication no\n"
                "PermitRootLogin prohibit-password\n")
        with open(f"{work}/ssh_config", "w") as config:
            config.write(
                f"Host server\n  HostName 127.0.0.1\n  IdentityFile {work}/user_key\n  IdentitiesOnly yes\n"
                f"  UserKnownHostsFile {work}/known\n  StrictHostKeyChecking yes\n")
        if os.getuid() == 0:
            os.makedirs("/run/sshd", exist_ok=True)
        self.start("/usr/sbin/sshd", "-D", "-e", "-f", f"{work}/sshd_config")
        wait_for(port)
        # The folder on the server is made by the first publishing.
        self.root = os.path.join(work, "host", "deep", "news")
        self.view = FolderView(self.root)
        self.target = (
            f'kind = "rsync"\nhost = "server"\nport = {port}\npath = "{self.root}"\nsshConfig = "{work}/ssh_config"')


class Rclone(Host):
    def configure(self, name, lines):
        config = os.path.join(self.work, "rclone.conf")
        with open(config, "w") as file:
            file.write(f"[{name}]\n" + "\n".join(lines) + "\n")
        self.environment = {"RCLONE_CONFIG": config}

    def obscured(self):
        run = subprocess.run(["rclone", "obscure", "-"], input=PASSWORD, capture_output=True, text=True, check=True)
        return run.stdout.strip()

    def serve(self, kind, port):
        env = dict(os.environ, RCLONE_USER="me", RCLONE_PASS=PASSWORD)
        self.start("rclone", "serve", kind, self.root, "--addr", f"127.0.0.1:{port}", env=env)
        wait_for(port)


class Sftp(Rclone):
    replaces_in_two_steps = True

    def __init__(self, work):
        super().__init__(work)
        port = free_port()
        self.serve("sftp", port)
        self.configure(
            "host", ["type = sftp", "host = 127.0.0.1", f"port = {port}", "user = me", f"pass = {self.obscured()}"])
        self.target = 'kind = "rclone"\nremote = "host:"'


class SftpOfOpenSSH(Rsync, Rclone):
    """A server that refuses to rename over a file: rclone 1.60 deletes the old one first."""

    replaces_in_two_steps = True

    def __init__(self, work):
        super().__init__(work)
        import getpass
        port = re.search(r"port = (\d+)", self.target)[1]
        self.configure(
            "host",
            ["type = sftp", "host = 127.0.0.1", f"port = {port}", f"user = {getpass.getuser()}",
             f"key_file = {work}/user_key", f"known_hosts_file = {work}/known"])
        self.target = f'kind = "rclone"\nremote = "host:{self.root}"'


class WebDAV(Rclone):
    replaces_in_two_steps = True

    def __init__(self, work):
        super().__init__(work)
        port = free_port()
        self.serve("webdav", port)
        self.configure(
            "host",
            ["type = webdav", f"url = http://127.0.0.1:{port}/", "vendor = other", "user = me",
             f"pass = {self.obscured()}"])
        self.root = os.path.join(self.root, "news")
        self.view = FolderView(self.root)
        self.target = 'kind = "rclone"\nremote = "host:news"'


class Ftp(Rclone):
    def __init__(self, work):
        super().__init__(work)
        port = free_port()
        program = (
            "import sys\n"
            "from pyftpdlib.authorizers import DummyAuthorizer\n"
            "from pyftpdlib.handlers import FTPHandler\n"
            "from pyftpdlib.servers import FTPServer\n"
            "people = DummyAuthorizer()\n"
            "people.add_user('me', sys.stdin.readline().strip(), sys.argv[1], perm='elradfmwMT')\n"
            "FTPHandler.authorizer = people\n"
            "FTPServer(('127.0.0.1', int(sys.argv[2])), FTPHandler).serve_forever()\n")
        log = open(os.path.join(work, "server.log"), "wb")
        process = subprocess.Popen(
            [sys.executable, "-c", program, self.root, str(port)], stdin=subprocess.PIPE, stdout=log, stderr=log)
        process.stdin.write(PASSWORD.encode() + b"\n")
        process.stdin.close()
        self.processes.append(process)
        wait_for(port)
        self.configure(
            "host", ["type = ftp", "host = 127.0.0.1", f"port = {port}", "user = me", f"pass = {self.obscured()}",
                     # Where there is no such folder, this server answers to the newer command in a way rclone does not know.
                     "disable_mlsd = true"])
        # rclone 1.60 and this server now and then wait for each other; what matters is that the file is sent again.
        self.environment["RCLONE_TIMEOUT"] = "5s"
        self.target = 'kind = "rclone"\nremote = "host:"'


class S3View:
    def __init__(self, port, bucket):
        self.port, self.bucket = port, bucket
        self.local = threading.local()

    def request(self, method, path):
        for attempt in (0, 1):
            try:
                if getattr(self.local, "connection", None) is None:
                    self.local.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
                from urllib.parse import quote
                self.local.connection.request(method, f"/{self.bucket}/{quote(path)}")
                answer = self.local.connection.getresponse()
                return answer, answer.read()
            except (http.client.HTTPException, OSError):
                self.local.connection = None
                if attempt:
                    raise

    def get(self, path):
        answer, body = self.request("GET", path)
        return body if answer.status == 200 else None

    def header(self, path, name):
        answer, _ = self.request("HEAD", path)
        return answer.getheader(name)

    def tree(self):
        out, marker = {}, ""
        while True:
            _, body = self.request("GET", "")
            names = re.findall(r"<Key>([^<]*)</Key>", body.decode())
            assert "<IsTruncated>false</IsTruncated>" in body.decode(), "too many files for one listing"
            for name in names:
                out[name] = self.get(name)
            return out


class S3(Rclone):
    def __init__(self, work):
        super().__init__(work)
        port = free_port()
        self.start(
            sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port))
        wait_for(port)
        self.view = S3View(port, "news")
        answer, body = self.view.request("PUT", "")
        assert answer.status == 200, body
        self.configure(
            "host",
            ["type = s3", "provider = Other", "access_key_id = me", f"secret_access_key = {PASSWORD}",
             f"endpoint = http://127.0.0.1:{port}", "region = us-east-1", "force_path_style = true", "acl = public-read",
             "no_check_bucket = true"])
        self.target = 'kind = "rclone"\nremote = "host:news"'


class GitView:
    def __init__(self, repository, branch):
        self.repository, self.branch = repository, branch
        self.local = threading.local()

    def get(self, path):
        if getattr(self.local, "process", None) is None:
            self.local.process = subprocess.Popen(
                ["git", "-C", self.repository, "cat-file", "--batch"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        process = self.local.process
        process.stdin.write(f"{self.branch}:{path}\n".encode())
        process.stdin.flush()
        head = process.stdout.readline().split()
        if head[-1:] == [b"missing"] or len(head) != 3:
            return None
        body = process.stdout.read(int(head[2]))
        process.stdout.read(1)
        return body if head[1] == b"blob" else None

    def tree(self):
        run = subprocess.run(
            ["git", "-C", self.repository, "ls-tree", "-r", "-z", "--name-only", self.branch], capture_output=True,
            check=True)
        return {name.decode(): self.get(name.decode()) for name in run.stdout.split(b"\0") if name}


class Git(Host):
    def __init__(self, work):
        super().__init__(work)
        self.root = os.path.join(work, "pages.git")
        subprocess.run(["git", "init", "-q", "--bare", self.root], check=True)
        hook = os.path.join(self.root, "hooks", "pre-receive")
        checker = os.path.join(os.path.dirname(os.path.abspath(__file__)), "publish.py")
        with open(hook, "w") as file:
            file.write(
                "#!/bin/sh\nwhile read old new ref; do\n"
                f"  '{sys.executable}' '{checker}' --check-commit \"$new\" || exit 1\ndone\n")
        os.chmod(hook, 0o755)
        self.view = GitView(self.root, "gh-pages")
        self.target = f'kind = "git"\nremote = "{self.root}"\ncname = "news.example"'


class GitSingle(Git):
    def __init__(self, work):
        super().__init__(work)
        self.target += '\nhistory = "single"'


HOSTS = {
    "folder": Folder, "rsync": Rsync, "sftp": Sftp, "sftp-openssh": SftpOfOpenSSH, "webdav": WebDAV, "ftp": Ftp, "s3": S3, "git": Git,
    "git-single": GitSingle,
}
