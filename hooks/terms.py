"""The terms of docs/terms.toml as rows of a table, where a page asks for them.

`<!-- terms memory -->` below a table's head stands for the terms of that group: the
term in both languages, its meaning, and a link to where it is at work.
"""

import re
import tomllib
from pathlib import Path

from mkdocs.exceptions import PluginError

TERMS = Path("docs/terms.toml")
ASKED = re.compile(r"^<!-- terms ([\w-]+) -->$", re.MULTILINE)
TITLE = re.compile(r"^# (.*?)(?: \{#.*)?$", re.MULTILINE)


def terms():
    return tomllib.loads(TERMS.read_text("utf-8"))


def link(at, language, up):
    """A link to `page#anchor`, named for the page."""
    page, _, anchor = at.partition("#")
    file = Path(f"docs/{language}/{page}.md")
    if not file.exists():
        raise PluginError(f"{TERMS}: {at}: there is no {file}")
    title = TITLE.search(file.read_text("utf-8"))[1]
    return f"[{title}]({up}{page}.md#{anchor})"


def row(key, term, language, up):
    """One term: its name in both languages, its meaning, where it is at work."""
    own, other = term[language], term["zh" if language == "en" else "en"]
    name = f"**{own}**{{#{key}}}" + (f" {other}" if other != own else "")
    meaning = term[f"means_{language}"]
    return f"| {name} | {meaning} | {link(term['at'], language, up)} |"


def rows(group, language, up):
    """The rows of one group, in the order of the file."""
    found = [(key, term) for key, term in terms().items() if term["group"] == group]
    if not found:
        raise PluginError(f"{TERMS} has no term of the group {group}")
    return "\n".join(row(key, term, language, up) for key, term in found)


def on_page_markdown(markdown, page, config, **_):
    up = "../" * page.file.src_uri.count("/")
    language = config.extra["language"]
    return ASKED.sub(lambda match: rows(match[1], language, up), markdown)
