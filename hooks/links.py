"""Links: what mkdocs checks, made to know all anchors and the links of labs.

mkdocs sees to links while it renders Markdown. It does not see the ids of code blocks
there, nor the page of a lab, which is not made that way.
"""

import re

from mkdocs.plugins import event_priority
from mkdocs.structure.pages import _RelativePathTreeprocessor

LINK = re.compile(r'(<(?:a|img) [^>]*(?:href|src)=")([^"]*)')
ID = re.compile(r'<[\w-]+ [^>]*\bid="([^"]+)"')


@event_priority(99)  # next to hooks/lab_pages.py, which gives headings their ids
def on_page_content(html, page, config, files):
    page.present_anchor_ids = set(ID.findall(html))
    if not page.file.src_uri.endswith(".ipynb"):
        return html
    links = _RelativePathTreeprocessor(page.file, files, config)
    page.links_to_anchors = links.links_to_anchors
    return LINK.sub(lambda match: match[1] + links.path_to_url(match[2]), html)
