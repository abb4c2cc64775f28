"""A page's first sentences describe it, to search engines and in shared links."""

import html
import re

from mkdocs.plugins import event_priority

PARAGRAPH = re.compile(r"<p>(.*?)</p>", re.DOTALL)
LONGEST = 160


@event_priority(-50)
def on_page_content(content, page, **_):
    found = PARAGRAPH.search(content)
    if found and "description" not in page.meta:
        text = html.unescape(re.sub("<[^>]+>", "", found[1]))
        text = " ".join(text.split())
        if len(text) > LONGEST:
            text = text[:LONGEST].rsplit(" ", 1)[0].rstrip(",.;:，。；：") + " …"
        page.meta["description"] = text
