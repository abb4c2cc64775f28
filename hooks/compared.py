"""On how many cases a reference was compared with torch: on its API page, and below its
source on a topic page.
"""

import ast
import re

from comparisons import ORACLES, PACKAGES, ROOT, TORCH, found
from sources import FENCE

# On an API page, the heading of a function or class, and its signature if it has one.
# Modules, which may stand before its name, are in lower case; so methods are left out.
HEADING = re.compile(
    r'<h\d id="refcode\.(\w+)\.(?:[a-z_]\w*\.)*(\w+)" class="doc doc-heading">'
    r'.*?</h\d>\s*(?:<div class="doc-signature.*?</div>)?',
    re.DOTALL,
)


def said(name, words):
    """The sentence on one reference."""
    cases, date = known[name]
    if not cases:
        return words["uncompared"]
    kinds = [
        words["oracles"][kind].format(count=f"{cases[kind]:,}")
        for kind in ORACLES
        if cases[kind]
    ]
    return words["compared"].format(
        count=f"{cases.total():,}",
        torch=TORCH,
        date=date,
        kinds=words["comma"].join(kinds),
    )


def on_pre_build(config):
    global known
    known = found()


def on_page_markdown(markdown, page, config, **_):
    """Below the source of a module: its names (this runs before hooks/sources.py)."""
    words = config.extra["words"]

    def below(match):
        package = match[1].split("/")[0]
        if package not in PACKAGES:
            return match[0]
        tree = ast.parse((ROOT / "src" / "refcode" / match[1]).read_text("utf-8"))
        names = [node.name for node in tree.body if hasattr(node, "name")]
        lines = [
            f"- `{name}`{words['colon']}{said(public, words)}"
            for name in names
            if (public := f"refcode.{package}.{name}") in known
        ]
        if not known:
            lines = [words["uncompared"]]
        return "\n".join([match[0], "", *lines, ""])

    return FENCE.sub(below, markdown)


def on_page_content(html, page, config, **_):
    """On an API page: below each signature; below the title where nothing is known."""
    words = config.extra["words"]
    if not page.file.src_uri.startswith("api/"):
        return html

    def below(match):
        if (public := f"refcode.{match[1]}.{match[2]}") not in known:
            return match[0]
        return f'{match[0]}\n<p class="compared">{said(public, words)}</p>'

    packages = {match[1] for match in HEADING.finditer(html)} & PACKAGES
    if packages and not known:
        sentence = f'</h1>\n<p class="compared">{words["uncompared"]}</p>'
        return html.replace("</h1>", sentence, 1)
    return HEADING.sub(below, html)


known = {}
