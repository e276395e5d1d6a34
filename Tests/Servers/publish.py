"""Publishes a site to real servers on this machine.

For each kind of host: a first publishing, one changed article, a deletion, kills in the middle and their continuation. All
the while readers follow links, and must never meet a link to nothing or half a file.

    publish.py BROADSHEET [HOST …]
"""
import concurrent.futures
import http.server
import json
import os
import pty
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import traceback
from urllib.parse import unquote

import servers

LIST = "broadsheet-published.txt"
ENDS = {
    ".html": b"</html>", ".xml": (b"</feed>", b"</rss>", b"</urlset>", b"</sitemapindex>"), ".opml": b"</opml>", ".json": b"}",
    ".css": b"}", ".svg": b"</svg>",
}


def links(body):
    """The files of the site that a page leads to."""
    for link in re.findall(rb'(?:href|src)="(/[^"#?]*)', body):
        path = unquote(link.decode())[1:]
        if not path.startswith("/"):
            yield path + "index.html" if path == "" or path.endswith("/") else path


def is_whole(path, body):
    end = ENDS.get(os.path.splitext(path)[1])
    return end is None or body.rstrip().endswith(end)


def check_tree(tree):
    """What is wrong with a site as it is at one instant."""
    problems = [f"{path} is not whole" for path, body in tree.items() if not is_whole(path, body)]
    for path, body in tree.items():
        if path.endswith(".html"):
            problems += [f"{path} leads to {link}" for link in links(body) if link not in tree]
    return problems


class Reader(threading.Thread):
    """Follows links until told to stop."""

    def __init__(self, view, seed, patience):
        super().__init__(daemon=True)
        self.view, self.chance, self.patience = view, random.Random(seed), patience
        self.is_over = threading.Event()
        self.read, self.problems, self.gaps = 0, [], []
        self.has_seen = False

    def run(self):
        try:
            while not self.is_over.is_set():
                self.walk()
        except Exception as error:  # A reader that died would never complain.
            self.problems.append(f"the reader died: {error!r}")

    def get(self, path):
        self.read += 1
        time.sleep(0.001)
        return self.view.get(path)

    def walk(self):
        page, body = "index.html", self.get("index.html")
        if body is None:
            # Until the site is there, nobody can know it.
            if self.has_seen:
                self.missing("an address that people know", "index.html", lambda: True)
            return
        self.has_seen = True
        for _ in range(8):
            if not is_whole(page, body):
                self.problems.append(f"{page}: half a file of {len(body)} bytes")
                return
            found = list(links(body)) if page.endswith(".html") else []
            if not found:
                return
            target = self.chance.choice(found)
            next_body = self.get(target)
            if next_body is None:
                # A page read before a deletion may lead to what is gone now; one that still does may not.
                self.missing(page, target, lambda: target in links(self.get(page) or b""))
                return
            page, body = target, next_body

    def missing(self, page, target, still_leads):
        if not still_leads():
            return
        start = time.monotonic()
        while self.get(target) is None:
            if time.monotonic() - start > self.patience:
                if still_leads():
                    self.problems.append(f"{page} leads to {target}, which is not there")
                return
        self.gaps.append(time.monotonic() - start)


class Spy(threading.Thread):
    """Looks whether a secret stands on any command line."""

    def __init__(self):
        super().__init__(daemon=True)
        self.is_over, self.found, self.looks = threading.Event(), [], 0

    def run(self):
        own = str(os.getpid())
        while not self.is_over.is_set():
            for pid in os.listdir("/proc"):
                if not pid.isdigit() or pid == own:
                    continue
                try:
                    with open(f"/proc/{pid}/cmdline", "rb") as file:
                        line = file.read()
                except OSError:
                    continue
                if servers.PASSWORD.encode() in line:
                    self.found.append(line)
            self.looks += 1
            time.sleep(0.02)


class Site:
    """A site of some dozens of articles, and its publishing."""

    def __init__(self, program, folder, host):
        self.program, self.folder, self.host = program, folder, host
        self.articles = 60
        self.title = "The Harbour Paper"
        os.makedirs(os.path.join(folder, "Content"))
        for number in range(self.articles):
            self.article(number)
        self.configure()

    def configure(self):
        with open(os.path.join(self.folder, "broadsheet.toml"), "w") as file:
            file.write(
                f'title = "{self.title}"\nbaseURL = "https://harbour.example/"\n\n[publish.live]\n{self.host.target}\n')

    def path(self, number):
        section = ["world", "science", "culture"][number % 3]
        return os.path.join(self.folder, "Content", section, f"2026-0{1 + number % 9}-{10 + number % 18}-story-{number}.md")

    def article(self, number, text="As it was."):
        path = self.path(number)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        topics = f"[Harbour, Bridge {number % 7}]"
        with open(path, "w") as file:
            file.write(f"---\ntitle: Story {number}\ntopics: {topics}\n---\n\n{text}\n\n" + "More of it. " * 40 + "\n")

    def publish(self, *arguments, kill_after=None, kills_all=False):
        """Runs `broadsheet publish --json`; returns its exit code and its lines."""
        process = subprocess.Popen(
            [self.program, "publish", "live", "-s", self.folder, "--json", "--now", "2026-12-01", *arguments],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True,
            env=servers.environment(**self.host.environment))
        if kill_after is not None:
            self.wait_until_it_sends(process)
            try:
                process.wait(kill_after)
            except subprocess.TimeoutExpired:
                if kills_all:
                    os.killpg(process.pid, signal.SIGKILL)
                else:
                    process.kill()
        out, error = process.communicate()
        for text in (out, error):
            assert servers.PASSWORD.encode() not in text, "a secret was printed"
        self.said = error.decode()
        return process.returncode, [json.loads(line) for line in out.decode().splitlines()]

    def wait_until_it_sends(self, process):
        """Until the list on the host says that something is about to change; a branch changes in one instant."""
        while process.poll() is None and not isinstance(self.host, servers.Git):
            lines = (self.host.view.get(LIST) or b"").split(b"\n")[2:-2]
            if any(line[:1] != b"=" for line in lines):
                return
            time.sleep(0.001)

    def expected(self):
        tree = servers.FolderView(os.path.join(self.folder, "Output")).tree()
        tree = {path: body for path, body in tree.items() if not path.startswith(".broadsheet")}
        if isinstance(self.host, servers.Git):
            tree["CNAME"], tree[".nojekyll"] = b"news.example\n", b""
        return tree

    def check(self):
        """The host has exactly what the output has."""
        tree, expected = self.host.view.tree(), self.expected()
        assert LIST in tree, "the host has no list"
        del tree[LIST]
        more, less = sorted(set(tree) - set(expected)), sorted(set(expected) - set(tree))
        assert not more and not less, f"too much: {more[:5]}, too little: {less[:5]}"
        other = [path for path in tree if tree[path] != expected[path]]
        assert not other, f"other contents: {other[:5]}"
        assert not (problems := check_tree(tree)), problems[:5]


def expect(run, site, code=0):
    assert run[0] == code, f"code {run[0]} instead of {code}: {site.said}"
    return run[1]


def plan(lines):
    return next(line for line in lines if line["kind"] == "publish-plan")


def try_host(name, program, work):
    host = servers.HOSTS[name](work)
    os.makedirs(os.path.join(work, "site"))
    site = Site(program, os.path.join(work, "site"), host)
    # rclone's own servers delete a file before they rename another to its name: nothing can be done about that from here.
    patience = 1 if host.replaces_in_two_steps else 0
    readers = [Reader(host.view, seed, patience) for seed in (1, 2)]
    spy = Spy()
    try:
        for thread in [*readers, spy]:
            thread.start()
        scenario(name, site, host)
        time.sleep(0.2)
    finally:
        for thread in [*readers, spy]:
            thread.is_over.set()
            thread.join(30)
        host.stop()
    problems = [problem for reader in readers for problem in reader.problems]
    gaps = [gap for reader in readers for gap in reader.gaps]
    read = sum(reader.read for reader in readers)
    assert not problems, f"{len(problems)} problems of readers, such as {problems[:5]}"
    assert not spy.found, f"a secret was on a command line: {spy.found[0]}"
    assert spy.looks > 20 and all(reader.has_seen and reader.read > 100 for reader in readers), "nobody looked"
    if not gaps:
        return f"{read} files read"
    assert host.replaces_in_two_steps, f"{len(gaps)} files were not there for an instant"
    return f"{read} files read, {len(gaps)} of them late by up to {max(gaps) * 1000:.0f} ms, while the server replaced them"


def scenario(name, site, host):
    # The first time.
    dry = plan(expect(site.publish("--dry-run"), site))
    assert dry["added"] > 100 and host.view.get("index.html") is None, "a dry run published"
    start = time.monotonic()
    lines = expect(site.publish(), site)
    seconds = time.monotonic() - start
    assert plan(lines)["added"] == dry["added"]
    site.check()
    again = plan(expect(site.publish(), site))
    assert again["added"] + again["changed"] + again["deleted"] == 0, again

    # One changed article: only its handful of files travels.
    before = host.view.tree()
    site.article(7, "Another first sentence.")
    changed = plan(expect(site.publish(), site))
    assert changed["added"] == 0 and changed["deleted"] == 0 and 1 <= changed["changed"] <= 12, changed
    site.check()
    after = host.view.tree()
    differing = [path for path in after if path != LIST and before.get(path) != after[path]]
    assert len(differing) == changed["changed"], (differing, changed)

    # A deletion takes the file, and the folders that are empty then.
    os.remove(site.path(7))
    deleted = plan(expect(site.publish(), site))
    assert deleted["deleted"] >= 1, deleted
    site.check()

    if isinstance(host, servers.S3):
        asset = next(path for path in host.view.tree() if path.startswith("assets/style."))
        assert host.view.header(asset, "Cache-Control") == "public, max-age=31536000, immutable"
        assert host.view.header("index.html", "Cache-Control") is None

    # Kills in the middle, of the program alone and with all that it started; each goes on from the one before.
    cut = 0
    shares = [0.1, 0.3, 0.5, 0.7, 0.9, 0.4, 0.6]
    # The slow ones start many programs for each publishing, so fewer rounds find as many moments.
    for round, share in enumerate(shares[:4] if seconds > 4 else shares):
        site.title = f"The Harbour Paper {round}"
        site.configure()
        for number in range(100 + round * 3, 103 + round * 3):
            site.article(number)
        if round % 2:
            os.remove(site.path(100 + round * 3 - 3))
        code, _ = site.publish("--yes", kill_after=share * share * seconds, kills_all=round % 2 == 0)
        # What a killed program had started may come to its end after it: the next run finds the branch moved.
        assert code in (0, -signal.SIGKILL) or code == 3 and "at the same time" in site.said, f"code {code}: {site.said}"
        cut += code == -signal.SIGKILL
        if round % 2:
            time.sleep(0.3)
    expect(site.publish("--yes"), site)
    site.check()
    assert cut >= 2, f"only {cut} of the kills came in the middle"
    again = plan(expect(site.publish(), site))
    assert again["added"] + again["changed"] + again["deleted"] == 0, again


def try_verify(program, work):
    """`--verify` sees pages that are as they should be, and those that are not."""
    host = servers.Folder(work)
    handler = lambda *a: Quiet(*a, directory=host.root)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}/"
    os.makedirs(os.path.join(work, "site"))
    site = Site(program, os.path.join(work, "site"), host)
    end = expect(site.publish("--verify", "-u", address), site)[-1]
    assert end["verified"] > 100 and end["differing"] == [], end
    site.article(7, "Another first sentence.")
    os.remove(site.path(8))
    Quiet.lie = True
    end = expect(site.publish("--verify", "-u", address), site, code=3)[-1]
    answers = {item["address"].removeprefix(address): item["answer"] for item in end["differing"]}
    assert answers[""].startswith("other contents"), answers
    assert any("though the file was deleted" in answer for answer in answers.values()), answers
    server.shutdown()
    return f"{end['verified']} addresses looked at"


def try_terminal(program, work):
    """On a terminal somebody is asked before much is deleted."""
    host = servers.Folder(work)
    os.makedirs(os.path.join(work, "site"))
    site = Site(program, os.path.join(work, "site"), host)
    expect(site.publish(), site)
    before = host.view.tree()
    for number in range(1, site.articles):
        os.remove(site.path(number))
    code, said = on_terminal(program, site, "no")
    assert code == 3 and "would be deleted. Type yes to go on: " in said and "you did not say yes" in said, (code, said)
    assert host.view.tree() == before, "published without a yes"
    code, said = on_terminal(program, site, "yes")
    assert code == 0 and "Published to live: " in said, (code, said)
    site.check()
    return "asked, and taken at its word"


def on_terminal(program, site, answer):
    process, terminal = pty.fork()
    if process == 0:
        os.execv(program, [program, "publish", "-s", site.folder, "--now", "2026-12-01"])
    said, is_answered = b"", False
    while True:
        try:
            part = os.read(terminal, 4096)
        except OSError:
            break
        if not part:
            break
        said += part
        if b"Type yes" in said and not is_answered:
            is_answered = True
            os.write(terminal, answer.encode() + b"\n")
    _, status = os.waitpid(process, 0)
    os.close(terminal)
    return os.waitstatus_to_exitcode(status), said.decode().replace("\r", "")


class Quiet(http.server.SimpleHTTPRequestHandler):
    lie = False

    def do_GET(self):
        if self.lie:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"<html>something else</html>")
        else:
            super().do_GET()

    def log_message(self, *arguments):
        pass


def check_commit(commit):
    """The hook of the bare repository: the tree that arrives is a whole site."""
    names = subprocess.run(
        ["git", "ls-tree", "-r", "-z", commit], capture_output=True, check=True).stdout.split(b"\0")
    tree = {}
    for name in filter(None, names):
        head, path = name.split(b"\t", 1)
        body = subprocess.run(["git", "cat-file", "blob", head.split()[2].decode()], capture_output=True, check=True)
        tree[path.decode()] = body.stdout
    problems = check_tree({path: body for path, body in tree.items() if path != LIST})
    if "index.html" not in tree:
        problems.append("there is no front page")
    print("\n".join(problems[:10]))
    sys.exit(1 if problems else 0)


OTHERS = {"verify": try_verify, "terminal": try_terminal}
# The longest first, since what begins last ends last.
SLOW = ["ftp", "sftp-openssh", "verify"]
ALL = SLOW + [name for name in [*servers.HOSTS, *OTHERS] if name not in SLOW]


def try_one(program, name):
    """Tries one kind of host, and tells whether all was well."""
    work = tempfile.mkdtemp(prefix=f"broadsheet-{name}-")
    start = time.monotonic()
    try:
        result = OTHERS[name](program, work) if name in OTHERS else try_host(name, program, work)
    except AssertionError as problem:
        traceback.print_exc(limit=-3)
        print(f"FAILED  {name}: {problem}\n        look into {work}", flush=True)
        return False
    print(f"ok      {name}: {result}, in {time.monotonic() - start:.0f} s", flush=True)
    shutil.rmtree(work)
    return True


def main():
    if sys.argv[1] == "--check-commit":
        check_commit(sys.argv[2])
    program, names = os.path.abspath(sys.argv[1]), sys.argv[2:] or ALL
    if len(names) == 1:
        sys.exit(0 if try_one(program, names[0]) else 1)
    # Each in a process of its own, two at a time: most of the time goes by in waiting for servers.
    def run(name):
        return subprocess.run([sys.executable, __file__, program, name]).returncode
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        codes = list(pool.map(run, names))
    sys.exit(1 if any(codes) else 0)


if __name__ == "__main__":
    main()
