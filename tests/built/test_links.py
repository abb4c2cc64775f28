"""Every internal link and anchor of the built site leads somewhere."""

from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest


class Page(HTMLParser):
    """The ids and the links of a page."""

    def __init__(self, text):
        super().__init__()
        self.ids, self.links, self.outside = [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if "id" in values:
            self.ids.append(values["id"])
        for name in ("href", "src"):
            url = values.get(name) or ""
            if urlsplit(url).scheme or url.startswith("//"):
                if tag in {"script", "link", "img", "iframe"} and not url.startswith(
                    "data:"
                ):
                    self.outside.append(url)
            elif url:
                self.links.append(url)


@pytest.fixture(scope="session")
def built(site):
    """Each page of the site, parsed. 404.html may be shown at any address."""
    found = sorted(p for p in site.rglob("*.html") if p.name != "404.html")
    return {path: Page(path.read_text("utf-8")) for path in found}


def test_there_is_a_site(built):
    assert len(built) > 30


def test_no_link_is_broken(built):
    broken = []
    for path, page in built.items():
        for link in page.links:
            parts = urlsplit(link)
            target = path
            if parts.path:
                target = Path(path.parent, unquote(parts.path)).resolve()
            if not target.is_file():
                broken.append(f"{path}: {link}: no such file")
            elif (
                parts.fragment
                and target in built
                and unquote(parts.fragment) not in built[target].ids
                and not parts.fragment.startswith("__")
            ):
                broken.append(f"{path}: {link}: no such anchor")
    assert not broken, "\n".join(broken)


def test_no_id_stands_twice_on_a_page(built):
    for path, page in built.items():
        twice = {key for key in page.ids if page.ids.count(key) > 1}
        assert not twice, f"{path}: {twice}"


def test_nothing_is_loaded_from_another_host(built):
    assert not {path: page.outside for path, page in built.items() if page.outside}


def test_the_twins_have_the_same_pages_and_anchors(built, site):
    en = {p.relative_to(site / "en"): p for p in built if p.is_relative_to(site / "en")}
    zh = {p.relative_to(site / "zh"): p for p in built if p.is_relative_to(site / "zh")}
    assert en.keys() == zh.keys()
    for path in en:
        assert sorted(built[en[path]].ids) == sorted(built[zh[path]].ids), path
