"""Sections whose text in the other language is newer say so (see tools/twins.py)."""

import re
from pathlib import Path

RECORD = Path("docs/twins.txt")
WAITING = re.compile(r"^(\S+)#(\S+) \w+ \w+ (\w+)$", re.MULTILINE)


def told(html, key, url, extra):
    """The page, with a line below the heading of each section that waits."""
    language, twin = extra["language"], extra["twin"]["language"]
    for place, anchor, waits in WAITING.findall(RECORD.read_text("utf-8")):
        if (place, waits) == (key, language):
            there = f"{'../' * (url.count('/') + 1)}{twin}/{url}#{anchor}"
            note = (
                f'<p class="waiting">{extra["words"]["waiting"]}<a href="{there}" '
                f'hreflang="{twin}" lang="{twin}">{extra["twin"]["name"]}</a></p>'
            )
            heading = rf'<h(\d) id="{anchor}".*?</h\1>'
            html = re.sub(heading, rf"\g<0>\n{note}", html, flags=re.DOTALL)
    return html


def on_page_content(html, page, config, **_):
    key = page.file.src_uri.rpartition(".")[0]
    return told(html, key, page.url, config.extra)
