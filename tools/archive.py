"""The whole site as one zip, which works from the file system.

The same site gives the same bytes: files are sorted and bear one fixed date.
"""

import re
import zipfile
from pathlib import Path

NAME = "refcode-site.zip"
DATE = (1980, 1, 1, 0, 0, 0)  # the first that a zip can hold
# Of no use to a reader from the file system; source maps are none anywhere.
ONLINE = {NAME, "404.html", "sitemap.xml", "sitemap.xml.gz"}
ITSELF = re.compile(rf'<a\b[^>]*\bhref="[^"]*{NAME}"[^>]*>(.*?)</a>'.encode())


def offline(path):
    """The content of a file; a page offers no archive that is not there."""
    content = path.read_bytes()
    return ITSELF.sub(rb"\1", content) if path.suffix == ".html" else content


def write(site):
    """Write `site`/refcode-site.zip, which unpacks to a folder `refcode`."""
    files = {p.relative_to(site).as_posix(): p for p in site.rglob("*") if p.is_file()}
    with zipfile.ZipFile(site / NAME, "w") as archive:
        for name, path in sorted(files.items()):
            if path.name in ONLINE or path.suffix == ".map":
                continue
            entry = zipfile.ZipInfo(f"refcode/{name}", DATE)
            entry.external_attr = 0o644 << 16
            entry.create_system = 3  # Unix, whatever this is built on
            archive.writestr(entry, offline(path), zipfile.ZIP_DEFLATED, 9)
    return site / NAME


if __name__ == "__main__":
    print(f"{write(Path('site'))}: {Path('site', NAME).stat().st_size / 1e6:.1f} MB")
