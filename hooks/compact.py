"""The templates leave blank lines and indents: a twentieth of what a page weighs."""

import re

from mkdocs.plugins import event_priority

KEPT = re.compile(r"(<(article|script|style)\b.*?</\2>)", re.DOTALL)


@event_priority(-100)  # others look for the markup as the templates write it
def on_post_page(output, **_):
    before, *rest = KEPT.split(output)
    parts = [_closed(before)]
    for kept, _tag, after in zip(*[iter(rest)] * 3, strict=True):
        parts += [kept, _closed(after)]
    return "".join(parts)


def _closed(html):
    return re.sub(r"\n\s+", "\n", html)
