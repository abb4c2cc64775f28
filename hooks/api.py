"""API pages: what mkdocstrings leaves to be mended."""

import re

from mkdocs.plugins import event_priority

SHEET = "assets/_mkdocstrings.css"
SOURCE = re.compile(r"<summary>Source</summary>.*?</details>", re.DOTALL)
ADDRESS = re.compile(r"https://[^\s<]+[^\s<.,;)]")


def _linked(source, word):
    link = r'<a href="\g<0>">\g<0></a>'
    return ADDRESS.sub(link, source[0].replace("Source", word, 1))


@event_priority(-50)  # after mkdocstrings, which wants its sheet on every page
def on_config(config):
    config.extra_css.remove(SHEET)


def on_page_content(html, page, config, **_):
    if 'class="doc ' in html:
        page.meta["assets"] = [SHEET]
    # A signature does not run as pasted: no copy button.
    html = html.replace("doc-signature highlight", "doc-signature highlight no-copy")
    # Section titles of our own stay English in every locale.
    source = config.extra["words"]["source"]
    return SOURCE.sub(lambda found: _linked(found, source), html)
