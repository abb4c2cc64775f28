"""Each page as Markdown, beside its HTML: to copy, to keep, to give to a program.

`tensors/view.md` has what `tensors/view.html` shows, with the code and its outputs in
place. Links between pages lead from file to file.
"""

from pathlib import Path

import plain
from mkdocs.plugins import event_priority
from mkdocs.utils import write_file


@event_priority(-100)  # after the hooks that put text in
def on_page_markdown(markdown, page, config, **_):
    if page.file.src_uri.endswith(".ipynb"):
        notebook = Path(page.file.abs_src_path).read_text("utf-8")
        text = plain.lab(notebook, page.file.name, config.extra["words"]["solution"])
    else:
        text = plain.resolved(markdown)
    if ran := page.meta.get("verified"):
        text += f"\n*{config.extra['words']['verified'].format(**ran)}*\n"
    page.meta["as_markdown"] = text


def on_post_page(html, page, **_):
    beside = page.file.abs_dest_path.replace(".html", ".md")
    write_file(page.meta["as_markdown"].encode(), beside)
