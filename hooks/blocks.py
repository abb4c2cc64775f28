"""Blocks and tables as they stand on the page, so that no script has to make them so.

A block gets its copy button, which Material's script serves; a `# (1)!` in it turns
into a link to the first of the notes below it; a table scrolls in a box of its own.
"""

import re

from mkdocs.plugins import event_priority

BLOCK = re.compile(
    r'<div(?: id="(?P<id>[\w.-]+)")? class="(?P<kind>[^"]*\bhighlight\b[^"]*)"[^>]*>'
    r'(?P<name><(a|span) class="filename".*?</\4>)?'
    r"(?P<open><pre>(?:<span></span>)?)(?P<code><code>.*?</code>)</pre></div>"
    r"(?:(?P<gap>\s*)<ol>(?P<notes>.*?)</ol>)?",
    re.DOTALL,
)
MARK = re.compile(r' *<span class="c1"># \((\d+)\)!?</span>')
ITEM = re.compile(r"<li>(?=\s*\S)")


@event_priority(-50)  # after the hooks that name blocks and mark their output
def on_page_content(html, config, **_):
    words, count = config.extra["words"], 0

    def block(match):
        nonlocal count
        count += 1
        key, code = match["id"] or f"block-{count}", match["code"]
        whole = match[0]
        if match["notes"] and MARK.search(code):
            notes = noted(match["notes"], key)
            whole = whole.replace(f"<ol>{match['notes']}</ol>", notes)
            marked = MARK.sub(lambda mark: marker(mark[1], key, words["note"]), code)
            whole = whole.replace(code, marked)
        if "no-copy" in match["kind"].split():
            return whole
        button = (
            f'<button class="md-code__button" title="{words["copy"]}"'
            f' data-md-type="copy" data-clipboard-target="#{key}-code > code"></button>'
        )
        return whole.replace(match["open"], f'<pre id="{key}-code">{button}', 1)

    html = BLOCK.sub(block, html)
    html = html.replace("<th></th>", "<td></td>")  # a corner heads nothing
    return html.replace("<table", '<div class="scroll"><table').replace(
        "</table>", "</table></div>"
    )


def marker(number, key, word):
    """The number is drawn by the style sheet: it is no part of the code."""
    return (
        f'  <a class="mark" href="#{key}-{number}" data-note="{number}"'
        f' aria-label="{word} {number}"></a>'
    )


def noted(items, key):
    numbers = iter(range(1, items.count("<li>") + 1))
    items = ITEM.sub(lambda _: f'<li id="{key}-{next(numbers)}">', items)
    return f'<ol class="notes">{items}</ol>'
