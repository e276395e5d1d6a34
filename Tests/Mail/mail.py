"""Opens the mails of editions as a reader's program does, and hands one to msmtp and a mail server of this machine.

usage: mail.py PROGRAM

Needs nothing but Python; where msmtp is not installed, its part is skipped with a line. Prints one line for each check
and ends with 1 when one failed.
"""
import email
import email.policy
import html.parser
import json
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
from datetime import timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path

HERE = Path(__file__).resolve().parent
GOLDEN = HERE.parent / "GoldenSites" / "mail"
NOW = "2026-11-20T12:00:00Z"
failed = 0


def check(name, ok, told=""):
    global failed
    failed += not ok
    print(("ok    " if ok else "FAIL  ") + name + (f": {told}" if told and not ok else ""))


class Words(html.parser.HTMLParser):
    """The words and addresses that a reader of the HTML has before them."""

    def __init__(self, text):
        super().__init__()
        self.words, self.links, self.fetched, self.hidden, self.open = [], [], [], 0, []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "a" and attributes.get("href"):
            self.links.append(attributes["href"])
        for name in ("src", "background", "poster", "data"):
            if attributes.get(name):
                self.fetched.append((tag, attributes[name]))
        if tag in ("br", "img", "meta", "hr", "link"):
            return
        is_hidden = tag in ("style", "title") or "display:none" in attributes.get("style", "")
        self.open.append((tag, is_hidden))
        self.hidden += is_hidden

    def handle_endtag(self, tag):
        if self.open and self.open[-1][0] == tag:
            self.hidden -= self.open.pop()[1]
        else:
            check("each tag is closed in its place", False, tag)

    def handle_data(self, data):
        if not self.hidden:
            self.words += re.findall(r"\w{3,}", data)


def parts(raw):
    mail = email.message_from_bytes(raw, policy=email.policy.default)
    return mail, *(mail.get_body((kind,)).get_content().replace("\r\n", "\n") for kind in ("plain", "html"))


def defects(mail):
    found = []
    for part in mail.walk():
        found += [str(d) for d in part.defects]
        for name, value in part.items():
            found += [f"{name}: {d}" for d in getattr(value, "defects", ())]
    return found


def look(name, raw):
    mail, text, page = parts(raw)
    check(f"{name}: no defects", not defects(mail), defects(mail))
    check(f"{name}: every line ends in CR LF", raw.count(b"\r\n") == raw.count(b"\n") == raw.count(b"\r"))
    longest = max(map(len, raw.split(b"\r\n")))
    check(f"{name}: lines are short", longest <= 78, longest)
    check(f"{name}: ASCII alone", all(b < 128 for b in raw))
    kinds = [part.get_content_type() for part in mail.walk()]
    check(f"{name}: plain text first", kinds == ["multipart/alternative", "text/plain", "text/html"], kinds)
    check(f"{name}: HTML is below 102 kB", len(page.encode()) <= 102_000, len(page.encode()))
    seen = Words(page)
    # Chinese and Japanese lines are broken within what has no blanks.
    joined = text + text.replace("\n", "")
    lost = [w for w in seen.words if w not in joined]
    check(f"{name}: the text has all words", not lost, lost[:10])
    lost = [u for u in seen.links if not u.startswith("#") and u.removeprefix("mailto:") not in text]
    check(f"{name}: the text has all addresses", not lost, lost[:5])
    foreign = [f for f in seen.fetched if f[0] != "img" or not f[1].startswith("https://")]
    check(f"{name}: nothing is fetched but pictures", not foreign and "url(" not in page and "@import" not in page, foreign)
    anchors = [u[1:] for u in seen.links if u.startswith("#")]
    names = re.findall(r' id="([^"]*)"', page)
    check(f"{name}: anchors lead to one place each", len(names) == len(set(names)) and set(anchors) <= set(names), anchors)
    wide = [line for line in text.splitlines() if len(line) > 72 and "<http" not in line and not line.startswith("    ")]
    check(f"{name}: the text is wrapped", not wide, wide[:2])
    return mail, text, page


class Server(threading.Thread):
    """A mail server that takes one mail and keeps it. Source: RFC 5321."""

    def __init__(self):
        super().__init__(daemon=True)
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.port = self.socket.getsockname()[1]
        self.recipients, self.data = [], b""

    def run(self):
        connection, _ = self.socket.accept()
        with connection, connection.makefile("rwb") as talk:
            def say(line):
                talk.write(line + b"\r\n")
                talk.flush()
            say(b"220 here")
            for line in talk:
                word = line[:4].upper()
                if word == b"DATA":
                    say(b"354 go on")
                    for line in talk:
                        if line == b".\r\n":
                            break
                        self.data += line[1:] if line.startswith(b"..") else line
                    say(b"250 kept")
                elif word == b"QUIT":
                    return say(b"221 bye")
                else:
                    if word == b"RCPT":
                        self.recipients.append(line.decode().split("<")[1].split(">")[0])
                    say(b"250 fine")


def main():
    program = sys.argv[1]
    folder = Path(tempfile.mkdtemp(prefix="broadsheet-mail-"))
    try:
        site = folder / "site"
        shutil.copytree(GOLDEN, site, ignore=shutil.ignore_patterns("Output"))

        def run(*arguments, expected=0):
            made = subprocess.run([program, *arguments, "-s", site, "--now", NOW], capture_output=True)
            check(f"{' '.join(arguments)} ends with {expected}", made.returncode == expected, made.stderr.decode()[:500])
            return made.stdout

        run("build", "-q")
        output = site / "Output" / "editions"
        mail, text, page = look("2026-11-19", (output / "2026-11-19" / "edition.eml").read_bytes())
        look("2026-11-18", (output / "2026-11-18" / "edition.eml").read_bytes())
        check("the sender", str(mail["From"]) == "The Harbour Courier – evening desk <desk@courier.example>", mail["From"])
        check("the recipients", [a.addr_spec for a in mail["To"].addresses]
              == ["readers@courier.example", "archive@courier.example"], mail["To"])
        check("the subject", str(mail["Subject"]).startswith("Evening Courier 212 · Crane no. 4 is back: „Große Grete“"),
              mail["Subject"])
        date = parsedate_to_datetime(str(mail["Date"]))
        check("the date", date.isoformat() == "2026-11-19T17:30:00+01:00" and date.utcoffset() == timedelta(hours=1), date)
        check("leaving with one click", str(mail["List-Unsubscribe-Post"]) == "List-Unsubscribe=One-Click"
              and "<https://courier.example/leave?list=evening&all=no>" in str(mail["List-Unsubscribe"]))
        check("nothing withdrawn", "whale" not in text + page)

        check("--to-stdout is the file", run("mail", "2026-11-19", "--to-stdout")
              == (output / "2026-11-19" / "edition.eml").read_bytes())
        check("--html is the HTML", run("mail", "2026-11-19", "--html").decode() == page)
        check("--text is the text", run("mail", "2026-11-19", "--text").decode() == text)
        marked = run("mail", "--html", "--unsubscribe", "{{ UnsubscribeURL }}").decode()
        check("a mark is the only one in the HTML", re.findall(r"\{\{.*?\}\}", marked) == ["{{ UnsubscribeURL }}"], marked)
        marked = run("mail", "--text", "--unsubscribe", "{{ UnsubscribeURL }}").decode()
        check("a mark is the only one in the text", re.findall(r"\{\{.*?\}\}", marked) == ["{{ UnsubscribeURL }}"], marked)
        told = json.loads(run("mail", "--json"))
        check("--json", told["edition"] == "2026-11-19" and told["htmlBytes"] == len(page.encode()), told)
        run("mail", "2026-11-91", "--to-stdout", expected=2)

        story = "".join(f"\n\nHeadline number {n} of 300\n" + "\n\n".join([""] + [f"Story {n} is told. " * 30] * 6)
                        for n in range(300))
        (site / "Content" / "2026-11-20.txt").write_text("Harbour" + story)
        mail, text, page = look("300 articles", run("mail", "latest", "--to-stdout"))
        check("300 articles: all are named", all(f">Headline number {n} of 300<" in page for n in range(300)))
        check("300 articles: it says what was shortened", "articles are shortened" in text and "articles are shortened" in page)

        if not shutil.which("msmtp"):
            print("skip  msmtp is not installed")
            return
        server = Server()
        server.start()
        raw = run("mail", "2026-11-19", "--to-stdout")
        subprocess.run(
            ["msmtp", "-C", "/dev/null", "--host=127.0.0.1", f"--port={server.port}", "--from=desk@courier.example", "-t"],
            input=raw, check=True, timeout=30)
        server.join(10)
        check("msmtp -t finds the recipients", server.recipients == ["readers@courier.example", "archive@courier.example"],
              server.recipients)
        check("msmtp brings the mail as it is", parts(server.data)[1:] == parts(raw)[1:])
    finally:
        shutil.rmtree(folder, ignore_errors=True)


main()
print("all is well" if not failed else f"{failed} failed")
sys.exit(failed > 0)
