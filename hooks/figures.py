"""The figures that `make figures` and `make lab` drew: files of the site.

An image of one gets its size, so that the page does not jump when it arrives, and is
loaded when it is needed: a figure for dark pages never on a light one.
"""

import re
from pathlib import Path

from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File

SCRIPTS, DRAWN = Path("docs/figures"), Path(".cache/figures")
IMAGE = re.compile(r'src="[./]*/assets/figures/([\w/-]+\.svg)#[^"]*"')
SIZE = re.compile(r'<svg[^>]* width="(\d+)" height="(\d+)"')


def on_files(files, config):
    for script in SCRIPTS.glob("*.py"):
        if not (DRAWN / f"{script.stem}-light.svg").exists():
            raise PluginError(f"{script} is not drawn; run: make figures")
    for path in sorted(DRAWN.rglob("*.svg")):
        uri = f"assets/figures/{path.relative_to(DRAWN).as_posix()}"
        files.append(File.generated(config, uri, abs_src_path=str(path.resolve())))
    return files


def on_page_content(html, **_):
    def sized(match):
        drawn = DRAWN / match[1]
        found = SIZE.match(drawn.read_text("utf-8")) if drawn.exists() else None
        size = f' width="{found[1]}" height="{found[2]}"' if found else ""
        return f'{match[0]}{size} loading="lazy"'

    return IMAGE.sub(sized, html)
