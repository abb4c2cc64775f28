"""Let `make live` rebuild only the pages that an edit touches.

A dirty build renders a page again when its own file is newer than its HTML. A page also
depends on the examples and modules it includes and on the claims; this hook removes the
HTML of pages whose parts are newer, so that they count as changed too.
"""

import re
from pathlib import Path

PARTS = re.compile(r'--8<-- "([^":]+)')


def newest(path):
    """The newest modification below `path`, a file or a folder."""
    paths = [path] if path.is_file() else path.rglob("*.py")
    return max((p.stat().st_mtime for p in paths if p.exists()), default=0)


def parts(markdown):
    """The files that a page's Markdown stands on."""
    yield from (Path("src/refcode") / part for part in PARTS.findall(markdown))
    if "<!-- claims" in markdown or "<!-- audit" in markdown:
        yield Path("docs/claims.toml")
    if "<!-- terms" in markdown:
        yield Path("docs/terms.toml")
    if "<!-- explorable " in markdown:
        yield Path("docs/explorables")
    if "<!-- errors" in markdown:
        yield from Path("src/refcode/errors").glob("*.*")
    if "\n::: " in markdown:
        yield Path("src/refcode")


def on_startup(command, dirty):
    global live
    live = dirty


def on_files(files, **_):
    for file in files.documentation_pages() if live else ():
        html = Path(file.abs_dest_path)
        if file.src_uri.endswith(".md") and html.exists():
            needed = parts(Path(file.abs_src_path).read_text("utf-8"))
            if any(newest(part) > html.stat().st_mtime for part in needed):
                html.unlink()


live = False
