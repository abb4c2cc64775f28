"""Explorables: figures that answer when touched.

`<!-- explorable memory_layout preset=view -->` becomes the element
`<refcode-memory-layout>`: inside it a static form for readers without script, for print
and for the search, then data that torch wrote (`make explorables`) and words as JSON.
Its style sheet loads with the page; its scripts when it is nearly in view.
"""

import functools
import json
import re
import runpy
import tomllib
from html import escape
from pathlib import Path

from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File

SCRIPTS, DATA = Path("docs/explorables"), Path(".cache/explorables")
COMPONENTS = Path("docs/theme/components")
ASKED = re.compile(r"^<!-- explorable (\w+)((?: \w+=\S+)*) -->$", re.MULTILINE)
PLACE = re.compile(r'<div data-explorable="(\d+)"></div>')


def words(idea, language):
    """What all explorables say, and this one, in one language."""
    files = (SCRIPTS / f"{name}.toml" for name in ("explorable", idea))
    both = [tomllib.loads(file.read_text("utf-8"))[language] for file in files]
    return both[0] | both[1]


@functools.cache
def fallback(script):
    return runpy.run_path(str(script))["fallback"]


def markup(idea, options, language, key):
    """The element with the id `key`, as HTML."""
    written = DATA / f"{idea}.json"
    if not written.exists():
        raise PluginError(f"no data for the explorable {idea}; run: make explorables")
    data, said = json.loads(written.read_text("utf-8")), words(idea, language)
    inside = json.dumps(
        {"data": data, "words": said, "options": options},
        ensure_ascii=False,
        separators=(",", ":"),
    ).replace("<", "\\u003c")
    static = fallback(SCRIPTS / f"{idea}.py")(said, data, **options)
    tag = f"refcode-{idea.replace('_', '-')}"
    scripts = " ".join(path.name for path in components(idea, ".js"))
    title = escape(said["title"])
    return (
        f'<refcode-near data-scripts="{scripts}"><{tag} class="explorable" id="{key}">'
        f'<div class="explorable__static"><p><strong>{title}</strong></p>{static}</div>'
        f'<script type="application/json">{inside}</script></{tag}></refcode-near>'
    )


def asked(markdown):
    """(idea, options) of each explorable of a page."""
    return [
        (match[1], dict(option.split("=", 1) for option in match[2].split()))
        for match in ASKED.finditer(markdown)
    ]


def components(idea, ending):
    """The files of an element: what all share first, the element itself last."""
    parts = sorted(COMPONENTS.glob(f"{idea}_*{ending}"))
    paths = (COMPONENTS / f"explorable{ending}", *parts, COMPONENTS / f"{idea}{ending}")
    return [path for path in paths if path.exists()]


def keys(ideas):
    """The ids of a page's elements: memory-layout, for a second one memory-layout-2."""
    return [
        idea.replace("_", "-") + (f"-{times + 1}" if times else "")
        for number, idea in enumerate(ideas)
        for times in [ideas[:number].count(idea)]
    ]


def on_files(files, config):
    for path in sorted(DATA.glob("*.js")):
        uri = f"assets/explorables/{path.name}"
        files.append(File.generated(config, uri, abs_src_path=str(path.resolve())))
    return files


def on_page_markdown(markdown, page, **_):
    page.meta["explorables"] = found = asked(markdown)
    ideas = list(dict.fromkeys(idea for idea, _ in found))
    sheets = [path.name for idea in ideas for path in components(idea, ".css")]
    if ideas:
        names = dict.fromkeys([*sheets, "near.js"])
        page.meta["assets"] = [f"components/{name}" for name in names]
    numbers = iter(range(len(found)))
    return ASKED.sub(
        lambda _: f'<div data-explorable="{next(numbers)}"></div>', markdown
    )


@event_priority(100)  # before hooks/links.py looks for ids
def on_page_content(html, page, config, **_):
    found = page.meta.get("explorables", [])
    ids = keys([idea for idea, _ in found])

    def element(match):
        number = int(match[1])
        idea, options = found[number]
        if f'id="{ids[number]}"' in html:
            raise PluginError(f"{page.file.src_uri}: give #{ids[number]} another name")
        return markup(idea, options, config.extra["language"], ids[number])

    return PLACE.sub(element, html)
