"""What else the subject of a page is called: docs/search.toml.

The page says it at its end, and the search finds the page by it as by the title. So it
finds what an API page describes by its full name, refcode.layout.
"""

import functools
import re
import tomllib
from collections import defaultdict
from pathlib import Path

from mkdocs.plugins import event_priority
from terms import TITLE
from terms import terms as glossary_terms

TERMS = Path("docs/search.toml")
HAN = re.compile(r"[\u4e00-\u9fff]")


@functools.cache
def terms():
    return tomllib.loads(TERMS.read_text("utf-8"))


def on_pre_build(**_):
    terms.cache_clear()  # `make live` builds again


def on_page_markdown(markdown, page, config, **_):
    """Words for the template, by language, the page's own first."""
    found = terms().get(page.file.src_uri.rpartition(".")[0], [])
    words = {
        "en": [word for word in found if not HAN.search(word)],
        "zh": [word for word in found if HAN.search(word)],
    }
    if found:
        own = config.extra["language"]
        page.meta["terms"] = {own: words.pop(own), **words}


def glossary():
    """All names of the terms of each section of the page basics/terms."""
    found = defaultdict(list)
    for term in glossary_terms().values():
        found[f"basics/terms.html#{term['group']}"] += [term["en"], term["zh"]]
    return found


@event_priority(50)  # the index is shaped, and not yet written
def on_post_build(config):
    found, defined = terms(), glossary()
    other = Path("docs", config.extra["twin"]["language"])
    for entry in config.plugins["material/search"].search_index.entries:
        key = entry["location"].removesuffix(".html")
        names = found.get(key, [])
        if (twin := other / f"{key}.md").exists():
            names = [TITLE.search(twin.read_text("utf-8"))[1], *names]
        if names:
            entry["terms"] = " ".join(names)
        if (name := entry["location"].partition("#")[2]).startswith("refcode."):
            entry["terms"] = f"refcode_{name.rpartition('.')[2]}"  # see search.js
        if names := defined.get(entry["location"]):
            entry["words"] = " ".join([*names, entry.get("words", "")])
