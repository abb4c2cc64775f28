"""Ask every other host that the site links to whether the page is there.

`make check-links` prints what is gone, what moved, and what could not be reached, each
with the pages that link to it. It needs the network, so no test depends on it.
"""

import sys
import urllib.error
import urllib.request
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from html.parser import HTMLParser
from http.client import HTTPException
from pathlib import Path
from urllib.parse import urldefrag, urlsplit

# Some hosts answer only what looks like a browser.
HEADERS = {"User-Agent": "Mozilla/5.0 (refcode link check)", "Accept": "*/*"}
TIMEOUT, TRIES, AT_ONCE = 20, 2, 8


class Links(HTMLParser):
    """The addresses on other hosts that a page links to."""

    def __init__(self, html):
        super().__init__()
        self.found = []
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        href = dict(attributes).get("href") or ""
        if tag == "a" and urlsplit(href).scheme in {"http", "https"}:
            self.found.append(urldefrag(href).url)


def outside(site):
    """{address: the pages that link to it}."""
    found = defaultdict(list)
    for path in sorted(Path(site).rglob("*.html")):
        for url in dict.fromkeys(Links(path.read_text("utf-8")).found):
            found[url].append(path.relative_to(site).as_posix())
    return found


def ask(url, timeout=TIMEOUT):
    """(verdict, detail): `ok`, `moved` to an address, `gone`, or `unreached`."""
    for _ in range(TRIES):
        try:
            request = urllib.request.Request(url, headers=HEADERS)
            with urllib.request.urlopen(request, timeout=timeout) as answer:
                return ("ok", "") if answer.url == url else ("moved", answer.url)
        except urllib.error.HTTPError as error:
            if error.code < 500 and error.code != 429:
                return "gone", f"{error.code} {error.reason}"
            verdict = "unreached", f"{error.code} {error.reason}"
        except (OSError, HTTPException) as error:
            verdict = "unreached", str(getattr(error, "reason", "") or error)
    return verdict


def report(found, timeout=TIMEOUT):
    """The report as lines, and whether all is well: moved pages are still there."""
    with ThreadPoolExecutor(AT_ONCE) as pool:
        asked = pool.map(lambda url: ask(url, timeout), found)
        verdicts = dict(zip(found, asked, strict=True))
    lines = []
    for kind in ("gone", "unreached", "moved"):
        for url, (verdict, detail) in verdicts.items():
            if verdict == kind:
                arrow = "→" if kind == "moved" else ":"
                lines.append(f"{kind:10}{url} {arrow} {detail}")
                lines += [f"{'':10}  in {page}" for page in found[url]]
    counts = [verdict for verdict, _ in verdicts.values()]
    kinds = ("ok", "moved", "gone", "unreached")
    said = ", ".join(f"{counts.count(kind)} {kind}" for kind in kinds)
    lines.append(f"{len(found)} addresses: {said}")
    return lines, not {"gone", "unreached"} & set(counts)


if __name__ == "__main__":
    lines, well = report(outside("site"))
    print("\n".join(lines))
    sys.exit(not well)
