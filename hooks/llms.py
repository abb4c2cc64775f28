"""llms.txt and llms-full.txt: the site for programs that read (llmstxt.org).

The first lists the pages, each with the sentence it begins with; the second holds all
of them. Both are made of the Markdown that hooks/as_markdown.py writes.
"""

import posixpath
import re
from pathlib import Path

import order
import plain

SENTENCE = re.compile(r".+?(?:[.!?](?=\s|$)|。|$)")
WORDS = re.compile(r"\[([^\]]+)\]\([^)]*\)")


def on_nav(nav, **_):
    global tree
    tree = nav


def about(markdown):
    """The first sentence of a page, without links."""
    blocks = plain.FENCE.sub("", markdown).split("\n\n")
    text = next(block for block in blocks if block[:1] not in {"#", "", "<", "!", "|"})
    return SENTENCE.match(WORDS.sub(r"\1", " ".join(text.split())))[0].rstrip(":：")


def on_post_build(config):
    if not order.complete(tree):
        return
    base = config.site_url or ""
    words = plain.rebased(config.extra["words"]["llms"], base)
    short, whole = [f"# {config.site_name}", f"> {config.site_description}", words], []
    for title, pages in order.chapters(tree):
        rows = []
        for page in pages:
            text, path = page.meta["as_markdown"], page.url.replace(".html", ".md")
            row = f"- [{page.title}]({path}): {about(text)}"
            rows.append(plain.rebased(row, base))
            folder = posixpath.join(base, posixpath.dirname(path))
            whole.append(f"<!-- {path} -->\n\n{plain.rebased(text, folder)}")
        short.append("\n".join([f"## {title}\n", *rows]))
    site = Path(config.site_dir)
    (site / "llms.txt").write_text("\n\n".join(short) + "\n", "utf-8")
    (site / "llms-full.txt").write_text("\n".join(whole), "utf-8")


tree = None
