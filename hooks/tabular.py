"""Which output is a table (no hook: for examples.py and lab_pages.py).

On a narrow screen lines of output wrap; a table scrolls instead, so that columns hold.
"""

import html
import re

TAG = re.compile(r"<[^>]*>")
WIDTH = 84  # a line beyond this is a message


def is_table(markup):
    """Whether output, as HTML, has several lines, gaps between words, no long line."""
    lines = html.unescape(TAG.sub("", markup)).strip("\n").split("\n")
    gaps = any(re.search(r"\S {2,}\S", line) for line in lines)
    return len(lines) > 1 and gaps and max(map(len, lines)) <= WIDTH
