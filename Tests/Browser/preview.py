"""Drives a real browser against `broadsheet serve`: what an editor sees after each save.

usage: preview.py PROGRAM [--articles N ...] [--only WORD]

Needs playwright and a Chromium of the system (`make browser-test` installs both). Prints one line for each check and
ends with 1 when one failed.
"""
import argparse
import contextlib
import os
import random
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import sync_playwright

WORDS = """harbour council rain bridge market budget school river train vote museum garden library night bread field
 winter letter court ferry island valley paper signal teacher doctor farmer kitchen station forest engine""".split()


class Site:
    """A site in a temporary folder."""

    def __init__(self, articles, base="https://paper.example/"):
        self.folder = Path(tempfile.mkdtemp(prefix="broadsheet-browser-"))
        self.write("broadsheet.toml", f'title = "Evening Paper"\nbaseURL = "{base}"\n\n[markdown]\nrawHTML = "allow"\n')
        rng = random.Random(7)
        for number in range(articles):
            section = ["town", "country", "world"][number % 3]
            day = f"2026-{1 + number % 12:02}-{1 + number // 12 % 28:02}"
            text = "\n\n".join(" ".join(rng.choices(WORDS, k=60)).capitalize() + "." for _ in range(5))
            self.write(
                f"Content/{section}/{day}-story-{number}.md",
                f"---\ntitle: Story number {number}\ntopics: [{rng.choice(WORDS)}, {rng.choice(WORDS)}]\n---\n{text}\n")
        self.article("The first words are here.")

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    ARTICLE = "Content/town/2026-11-20-edited.md"
    ROUTE = "town/2026/11/20/edited/"

    def article(self, words, title="Edited tonight"):
        filler = "\n\n".join(f"Paragraph {n} of many, so that the page is long. " + " ".join(WORDS) for n in range(40))
        self.write(self.ARTICLE, f"---\ntitle: {title}\n---\n{words}\n\n<details id=\"more\"><summary>More</summary>\n"
                   f"\nHidden.\n\n</details>\n\n<input id=\"box\">\n\n{filler}\n\nThe end: {words}\n")

    def remove(self):
        shutil.rmtree(self.folder, ignore_errors=True)


class Preview:
    """A running `broadsheet serve`."""

    def __init__(self, program, site, *flags):
        self.log = open(site.folder.with_suffix(".log"), "w+")
        self.process = subprocess.Popen(
            [program, "serve", "-s", str(site.folder), *flags], stdout=subprocess.PIPE, stderr=self.log, text=True)
        self.url = None
        for line in self.process.stdout:
            if "http://" in line:
                self.url = line.split("http://")[1].split()[0]
                break
        assert self.url, "the preview did not begin: " + self.said()
        self.url = "http://" + self.url

    def said(self):
        self.log.flush()
        return Path(self.log.name).read_text()

    def stop(self):
        begun = time.monotonic()
        self.process.send_signal(signal.SIGINT)
        code = self.process.wait(timeout=10)
        self.log.close()
        os.unlink(self.log.name)
        return code, time.monotonic() - begun


NOW = "performance.timeOrigin + performance.now()"
WAIT = """(text) => new Promise((done) => {
  const look = () => document.body.textContent.includes(text);
  if (look()) return done(%s);
  const watch = new MutationObserver(() => { if (look()) { watch.disconnect(); done(%s); } });
  watch.observe(document.documentElement, { subtree: true, childList: true, characterData: true });
})""" % (NOW, NOW)


class Checks:
    def __init__(self, program, browser, only):
        self.program, self.browser, self.only, self.failed = program, browser, only, []

    def check(self, holds, what):
        print(("ok    " if holds else "WRONG ") + what, flush=True)
        if not holds:
            self.failed.append(what)

    @contextlib.contextmanager
    def preview(self, articles, *flags, base="https://paper.example/"):
        site = Site(articles, base)
        preview = Preview(self.program, site, *flags)
        try:
            yield site, preview
        finally:
            if preview.process.poll() is None:
                preview.stop()
            site.remove()

    def run(self, name, work):
        if self.only and self.only not in name:
            return
        try:
            work()
        except Exception as error:
            self.check(False, f"{name}: {type(error).__name__}: {str(error)[:300]}")

    # A page that would be loaded anew loses this mark.
    @staticmethod
    def mark(page):
        page.evaluate("window.mark = 1")

    @staticmethod
    def is_marked(page):
        return page.evaluate("window.mark === 1")

    @staticmethod
    def save_and_time(page, site, words):
        page.evaluate("(w) => { window.seen = (%s)(w) }" % WAIT, words)
        begun = time.time()
        site.article(words)
        return page.evaluate("window.seen") - begun * 1000

    # MARK: checks

    def latency(self, articles, limit, rounds=15):
        with self.preview(articles) as (site, preview):
            page = self.browser.new_page()
            page.goto(preview.url + site.ROUTE)
            self.mark(page)
            times = []
            for number in range(rounds):
                time.sleep(0.15)
                times.append(self.save_and_time(page, site, f"Words of round {number} are here."))
            median = statistics.median(times)
            self.check(
                median < limit and self.is_marked(page),
                f"{articles} articles: a save is seen after {median:.0f} ms (median of {rounds}, "
                f"{min(times):.0f} to {max(times):.0f}; limit {limit})")
            page.close()

    def state_is_kept(self):
        with self.preview(30) as (site, preview):
            page = self.browser.new_page()
            page.set_viewport_size({"width": 900, "height": 600})
            page.goto(preview.url + site.ROUTE)
            page.click("#more summary")
            page.fill("#box", "half a thought")
            page.evaluate("scrollTo(0, 1400)")
            before = page.evaluate("scrollY")
            self.mark(page)
            self.save_and_time(page, site, "Words that came while reading, and more of them above what is read.")
            page.wait_for_timeout(300)
            after = page.evaluate("scrollY")
            self.check(before > 1000 and abs(before - after) <= 2, f"scroll offset kept ({before} before, {after} after)")
            self.check(page.evaluate("document.getElementById('more').open"), "what was opened stays open")
            self.check(page.evaluate("document.activeElement.id") == "box", "the focus stays")
            self.check(page.input_value("#box") == "half a thought", "what was typed stays")
            self.check(self.is_marked(page), "the page was not loaded anew")
            site.write("Templates/style.css", "body { background: rgb(1, 2, 3) }")
            page.wait_for_function("getComputedStyle(document.body).backgroundColor === 'rgb(1, 2, 3)'")
            sheets = page.evaluate("document.querySelectorAll('link[rel=stylesheet]').length")
            self.check(self.is_marked(page) and sheets == 1, "a new style sheet is used without loading the page anew")
            self.check(abs(page.evaluate("scrollY") - after) <= 2, "and without scrolling")
            page.close()

    def overlay(self):
        with self.preview(30) as (site, preview):
            tabs = [self.browser.new_page() for _ in range(2)]
            tabs[0].goto(preview.url + site.ROUTE)
            tabs[1].goto(preview.url)
            shown = "() => { const o = document.querySelector('broadsheet-problems'); return o && !o.hidden ? o.shadowRoot.querySelector('pre').textContent : '' }"
            good = tabs[0].evaluate("document.body.textContent")
            path = "Content/world/broken.md"
            site.write(path, "---\ntitle: Broken\ndate: 2025-02-30\n---\nText.\n")
            for number, tab in enumerate(tabs, 1):
                tab.wait_for_function(shown)
                words = tab.evaluate(shown)
                self.check(
                    "error: the date `2025-02-30` does not exist [front-matter/bad-date]" in words
                    and f"--> {path}:3:7" in words and "^^^^^^^^^^" in words and "hint: February 2025 has 28 days" in words,
                    f"tab {number} shows the error as the terminal does")
            self.check(tabs[0].evaluate("document.body.textContent") == good, "the last good page stays")
            self.check("[front-matter/bad-date]" in preview.said(), "the terminal shows it too")
            late = self.browser.new_page()
            late.goto(preview.url)
            late.wait_for_function(shown)
            self.check(True, "a tab that is opened later shows it too")
            late.close()
            site.write(path, "---\ntitle: Broken\ndate: 2025-02-28\n---\nText.\n")
            for tab in tabs:
                tab.wait_for_function("!document.querySelector('broadsheet-problems')")
            self.check(True, "it goes away on both tabs with the next good build")
            site.write("Templates/article.html", "<h1>{{title}}</h1>\n<p>{{nothing_of_this_name}}</p>\n")
            tabs[0].wait_for_function(shown)
            words = tabs[0].evaluate(shown)
            self.check("Templates/article.html:2:6" in words and "nothing_of_this_name" in words,
                       "a template's error names file, line and column")
            (site.folder / "Templates/article.html").unlink()
            tabs[0].wait_for_function("!document.querySelector('broadsheet-problems')")
            site.write("broadsheet.toml", "title = \n")
            tabs[1].wait_for_function(shown)
            self.check("broadsheet.toml:1" in tabs[1].evaluate(shown), "so does the configuration's")
            for tab in tabs:
                tab.close()

    def many_saves(self):
        with self.preview(300) as (site, preview):
            page = self.browser.new_page()
            page.goto(preview.url + site.ROUTE)
            self.mark(page)
            begun = time.time()
            for number in range(100):
                site.article(f"Save number {number} was here.")
                time.sleep(max(0, begun + (number + 1) * 0.02 - time.time()))
            took = time.time() - begun
            page.wait_for_function("document.body.textContent.includes('Save number 99 was here.')", timeout=5000)
            page.wait_for_timeout(500)
            words = page.evaluate("document.body.textContent")
            self.check("Save number 99 was here." in words and "Save number 98" not in words and self.is_marked(page),
                       f"100 saves in {took:.1f} s end in the right page")
            page.close()

    def editors(self):
        """The ways in which editors and tools save."""
        with self.preview(30) as (site, preview):
            page = self.browser.new_page()
            page.goto(preview.url + site.ROUTE)
            sees = lambda text: page.wait_for_function("(t) => document.body.textContent.includes(t)", arg=text, timeout=5000)
            path = site.folder / site.ARTICLE
            text = path.read_text()
            beside = path.with_name(".edited.md.swp-new")
            beside.write_text(text.replace("The first words", "Renamed over words"))
            beside.rename(path)
            sees("Renamed over words")
            self.check(True, "a file moved over the old one is seen")
            path.rename(path.with_name("edited.md~"))
            path.write_text(text.replace("The first words", "Written after a backup"))
            sees("Written after a backup")
            self.check(True, "a file written after the old one became a backup is seen")
            with open(path, "r+") as file:
                file.write(text.replace("The first words", "Kept open while written"))
                file.truncate()
                file.flush()
                sees("Kept open while written")
            self.check(True, "a file that is written and stays open is seen")
            git = lambda *args: subprocess.run(["git", "-c", "user.name=E", "-c", "user.email=e@paper.example", *args], cwd=site.folder, check=True, capture_output=True)
            git("init", "-q")
            git("add", "Content", "broadsheet.toml")
            git("commit", "-qm", "one")
            git("checkout", "-qb", "other")
            for file in (site.folder / "Content").rglob("*.md"):
                file.write_text(file.read_text().replace("title: ", "title: Revised "))
            git("commit", "-qam", "two")
            sees("Revised Edited tonight")
            git("checkout", "-q", "-")
            page.wait_for_function("!document.body.textContent.includes('Revised')", timeout=5000)
            self.check(True, "a git checkout of many files is seen")
            site.write("Content/new/deep/2026-11-21-fresh.md", "---\ntitle: In a new folder\n---\nFresh text.\n")
            front = self.browser.new_page()
            front.goto(preview.url)
            front.wait_for_function("document.body.textContent.includes('In a new folder')", timeout=5000)
            site.write("Content/new/deep/2026-11-21-fresh.md", "---\ntitle: Edited in a new folder\n---\nFresh text.\n")
            front.wait_for_function("document.body.textContent.includes('Edited in a new folder')", timeout=5000)
            self.check(True, "new folders are watched")
            coming = self.browser.new_page()
            answer = coming.goto(preview.url + "town/2026/11/21/coming/")
            self.check(answer.status == 404, "a page that is not there answers 404")
            site.write("Content/town/2026-11-21-coming.md", "---\ntitle: It came\n---\nHere.\n")
            coming.wait_for_function("document.querySelector('h1').textContent.includes('It came')", timeout=5000)
            self.check(True, "and shows itself once it is there")
            site.write("broadsheet.toml", (site.folder / "broadsheet.toml").read_text().replace("Evening", "Morning"))
            coming.wait_for_function("document.title.includes('Morning Paper')", timeout=5000)
            self.check(True, "the configuration is watched")
            shutil.rmtree(site.folder / "Content/new")
            front.wait_for_function("!document.body.textContent.includes('In a new folder') && !document.body.textContent.includes('in a new folder')", timeout=5000)
            self.check(True, "a deleted folder is seen")
            self.check(not (site.folder / "Output").exists(), "Output is never touched")
            for tab in (page, front, coming):
                tab.close()

    def pictures(self):
        """A picture that changes under its old name."""
        square = lambda colour: f'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9" fill="{colour}"/></svg>'
        with self.preview(5) as (site, preview):
            site.write("Content/town/square.svg", square("red"))
            site.article("![Square](/town/square.svg)")
            page = self.browser.new_page()
            page.goto(preview.url + site.ROUTE)
            page.wait_for_selector("img[src='/town/square.svg']")
            self.mark(page)
            site.write("Content/town/square.svg", square("blue"))
            page.wait_for_selector("img[src*='square.svg?broadsheet=']", timeout=5000)
            self.check(self.is_marked(page), "a picture that changed is asked for anew")
            page.close()

    def navigate(self):
        with self.preview(30, "--navigate") as (site, preview):
            page = self.browser.new_page()
            page.goto(preview.url)
            site.article("Followed to here.")
            page.wait_for_url("**/" + site.ROUTE, timeout=5000)
            self.check("Followed to here." in page.content(), "--navigate goes to the article that was saved")
            page.close()

    def polling(self):
        with self.preview(30, "--poll") as (site, preview):
            page = self.browser.new_page()
            page.goto(preview.url + site.ROUTE)
            took = self.save_and_time(page, site, "Found by looking.")
            self.check(took < 2000, f"--poll finds a save ({took:.0f} ms)")
            page.close()

    def subfolder(self):
        with self.preview(30, base="https://paper.example/daily/news/") as (site, preview):
            page = self.browser.new_page()
            self.check(preview.url.endswith("/daily/news/"), "the base URL's folder is in the preview's address")
            page.goto(preview.url.removesuffix("daily/news/"))
            self.check(page.url == preview.url, "the root leads there")
            page.goto(preview.url + site.ROUTE)
            self.save_and_time(page, site, "In a folder of the host.")
            self.check(True, "pages there change in place")
            page.click("a:has-text('Latest edition')")
            page.wait_for_url(preview.url + "editions/**")
            self.check(True, "links there lead on")
            page.close()

    def ports(self):
        taken = socket.socket()
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            taken.bind(("127.0.0.1", 4747))
            taken.listen()
        except OSError:
            pass
        with self.preview(2) as (site, preview):
            port = int(preview.url.split(":")[2].split("/")[0])
            self.check(4748 <= port <= 4796, f"a taken port is left alone (got {port})")
            code, took = preview.stop()
            self.check(code == 0 and took < 0.5, f"Ctrl-C ends it at once and well (code {code}, {took * 1000:.0f} ms)")
        taken.close()

    def first_error(self):
        site = Site(3)
        site.write("Content/world/broken.md", "---\ntitle: Broken\ndate: 2025-02-30\n---\nText.\n")
        preview = Preview(self.program, site)
        page = self.browser.new_page()
        page.goto(preview.url)
        page.wait_for_function("document.querySelector('broadsheet-problems')")
        self.check("No page yet" in page.content(), "a first build with errors shows them")
        (site.folder / "Content/world/broken.md").unlink()
        page.wait_for_function("document.title.includes('Evening Paper') && !document.querySelector('broadsheet-problems')", timeout=5000)
        self.check(True, "and the site comes with the first good one")
        site.write("Content/world/broken.md", "---\ntitle: Broken\ndate: 2025-02-30\n---\nText.\n")
        page.wait_for_function("document.querySelector('broadsheet-problems')")
        preview.stop()
        again = Preview(self.program, site, "--port", preview.url.split(":")[2].split("/")[0])
        (site.folder / "Content/world/broken.md").unlink()
        page.wait_for_function("!document.querySelector('broadsheet-problems')", timeout=10000)
        self.check(True, "a page left open finds a preview that began again")
        again.stop()
        page.close()
        site.remove()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--articles", type=int, nargs="*", default=[1000, 10000])
    parser.add_argument("--only")
    arguments = parser.parse_args()
    limits = {1000: 150, 10000: 400}
    with sync_playwright() as playwright:
        path = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        context = browser.new_context()
        checks = Checks(arguments.program, context, arguments.only)
        for name in ["state_is_kept", "overlay", "many_saves", "editors", "pictures", "navigate", "polling", "subfolder", "ports", "first_error"]:
            checks.run(name, getattr(checks, name))
        for articles in arguments.articles:
            checks.run("latency", lambda: checks.latency(articles, limits.get(articles, 1000)))
        browser.close()
    if checks.failed:
        print(f"{len(checks.failed)} checks failed")
    return 1 if checks.failed else 0


if __name__ == "__main__":
    sys.exit(main())
