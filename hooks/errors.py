"""The index of errors: each message that an example shows, with cause and way out.

`<!-- errors -->` stands for the box that finds a pasted message and the messages by
chapter, in the navigation's order. Both are made of refcode.errors, so that the page
and `refcode.explain` say the same. The markup is lean: hundreds of messages on a page.
"""

import html
import json
import re
from itertools import groupby

from mkdocs.structure.files import File

from refcode.errors import index, matching, shown

CODE = re.compile(r"`([^`]+)`")
RULES = ("TOKEN", "LIST", "NOISE", "TYPE", "LIBRARY", "TRACEBACK", "HOLE", "MOST")
LIMITS = ("LINES", "WIDTH", "LAST", "OWN")


def anchor(key):
    """The id of an entry on the page."""
    return re.sub("[/#]", "-", key)


def prose(text):
    return CODE.sub(r"<code>\1</code>", html.escape(text, quote=False))


def chapters(nav):
    """Titles of pages by key; and for each chapter its place, title and id."""
    titles, sections = {}, {}
    for place, section in enumerate(nav):
        ((title, pages),) = section.items()
        keys = {}
        for page in pages if isinstance(pages, list) else ():
            ((name, path),) = page.items()
            if isinstance(path, str):  # no section within
                keys[path.removesuffix(".md")] = name
        first = next(iter(keys), "").partition("/")[0]
        for key in keys:
            sections.setdefault(key.partition("/")[0], (place, title, first))
        titles |= keys
    return titles, sections


def messages(entry):
    """The texts of an entry, one for each of its skeletons, each after its type."""
    first = {}
    for kind, text, _ in entry.shown:
        bones = tuple(map(matching.skeleton, text.split("\n")))
        first.setdefault(bones, f"{kind}: {text}")
    return "\n".join(first[bones] for bones in entry.pattern.skeletons)


def item(entry, titles, words, language):
    """One entry: message, cause, fix with a link to the example."""
    topic, _, name = entry.shown[0].example.rpartition("/")
    said = html.escape(messages(entry), quote=False)
    fix = f"{words['fix']}{prose(entry.row[f'fix_{language}'])}"
    link = f'<a href="{topic}.html#{name}">{html.escape(titles[topic])}</a>'
    return (
        f'<dt id="{anchor(entry.key)}">{said}</dt>\n'
        f"<dd>{prose(entry.row[f'cause_{language}'])}</dd>\n<dd>{fix} {link}</dd>"
    )


def data():
    """What the script needs to find a message as `matching.find` does."""
    return {name: getattr(matching, name) for name in (*RULES, *LIMITS)} | {
        "patterns": [
            [anchor(each.key), each.skeletons, each.keep, each.frames]
            for each in index.patterns()
        ]
    }


def box(words):
    """The box; without script it is not shown."""
    return (
        f'<div class="error-finder" data-unknown="{words["unknown"]}">\n'
        f'<label for="error-text">{words["paste"]}</label>\n'
        '<textarea id="error-text" rows="3" spellcheck="false"></textarea>\n'
        '<output for="error-text"></output>\n</div>'
    )


def on_files(files, config):
    """What the box finds by comes when it is first used: as a script, for file://."""
    rules = json.dumps(data(), ensure_ascii=False, separators=(",", ":"))
    script = f"var errorRules = {rules}\n"
    files.append(File.generated(config, "assets/errors-rules.js", content=script))
    return files


def on_pre_build(**_):
    """Read the files anew while `make live` is on."""
    for cached in (index.entries, index.patterns, shown.read):
        cached.cache_clear()


def on_page_markdown(markdown, page, config, **_):
    if "<!-- errors -->" not in markdown:
        return markdown
    page.meta["assets"] = ["assets/errors.css", "assets/errors.js"]
    words, language = config.extra["words"]["errors"], config.extra["language"]
    titles, sections = chapters(config.nav)
    entries = index.entries().values()
    count = words["count"].format(count=len(entries))
    parts = [box(words), count]

    def chapter(entry):
        return sections[entry.key.partition("/")[0]]

    for (_, title, first), group in groupby(sorted(entries, key=chapter), chapter):
        parts.append(f"## {title} {{#{first}}}")
        items = "\n".join(item(each, titles, words, language) for each in group)
        parts.append(f'<dl class="errors">\n{items}\n</dl>')
    return markdown.replace("<!-- errors -->", "\n\n".join(parts))
