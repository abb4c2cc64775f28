"""What the notes said: the rows of docs/claims.toml, where a page asks for them.

`<!-- claims -->` stands for the claims of the page's own topic (hooks/audit.py shows
them all).
"""

import functools
import tomllib
from pathlib import Path

from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File

CLAIMS = Path("docs/claims.toml")


def claims():
    return read(CLAIMS.stat().st_mtime_ns)


@functools.cache  # for every page of a build, until the file changes
def read(changed):
    rows = tomllib.loads(CLAIMS.read_text("utf-8"))
    return [{"id": key, **row} for key, row in rows.items()]


def card(row, page, config):
    """One claim: its verdict, the notes' words, the truth, where it is shown."""
    words, language = config.extra["words"], config.extra["language"]
    said = row["says"] if language == "zh" else row["says_en"]
    verdict = words["verdicts"][row["verdict"]]
    kind = row["verdict"].replace(" ", "-")
    lines = [
        f'<div class="claim claim--{kind}" id="{row["id"]}" markdown="1">',
        f'<p class="claim__says"><span class="claim__verdict">{verdict}</span>'
        f' <span markdown="1">{said}</span></p>',
        "",
        row[language],
    ]
    if example := row.get("example"):
        topic, _, stem = example.rpartition("/")
        up = "../" * page.file.src_uri.count("/")
        target = (
            f"#{stem}" if topic == page.file.src_uri[:-3] else f"{up}{topic}.md#{stem}"
        )
        lines[-1] += f" [{words['shown']} {stem}]({target}){{.claim__link}}"
    return "\n".join([*lines, "", "</div>"])


def on_files(files, config):
    path = str(CLAIMS.resolve())
    files.append(File.generated(config, "claims.toml", abs_src_path=path))
    return files


def on_page_markdown(markdown, page, config, **_):
    rows = claims()
    if "<!-- claims -->" in markdown:
        topic = page.file.src_uri.removesuffix(".md")
        own = [row for row in rows if row["topic"] == topic]
        if not own:
            raise PluginError(f"{page.file.src_uri}: {CLAIMS} has no claim of {topic}")
        boxes = "\n\n".join(card(row, page, config) for row in own)
        markdown = markdown.replace("<!-- claims -->", boxes)
    return markdown
