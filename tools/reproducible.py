"""Build a commit twice, in two clones: are the sites the same, byte for byte?

`make reproducible` runs the examples and labs both times, with other hash seeds and in
other time zones. What carries a time has the commit's. Excepted is one thing that pages
state: the day on which the examples ran.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

UNLIKE = (
    {"PYTHONHASHSEED": "1", "TZ": "UTC", "LC_ALL": "C.UTF-8"},
    {"PYTHONHASHSEED": "2", "TZ": "Asia/Shanghai", "LC_ALL": "C"},
)


def build(folder, environment, commit):
    """The files of the site that a fresh clone gives."""
    subprocess.run(["git", "clone", "--quiet", ".", str(folder)], check=True)
    subprocess.run(["git", "checkout", "--quiet", commit], cwd=folder, check=True)
    command = ["make", "-o", ".venv/ready", "site", f"PY={sys.executable}"]
    own = {"PYTHONPATH": str(folder / "src")} | environment
    subprocess.run(command, cwd=folder, env=os.environ | own, check=True)
    site = folder / "site"
    files = (path for path in sorted(site.rglob("*")) if path.is_file())
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in files}


def difference(first, second):
    """A line for each file that is missing or differs, and where it begins to."""
    for path in sorted(first.keys() | second.keys()):
        a, b = first.get(path), second.get(path)
        if a is None or b is None:
            yield f"{path}: only in the {'second' if a is None else 'first'} build"
        elif a != b:
            pairs = enumerate(zip(a, b, strict=False))
            at = next((i for i, (x, y) in pairs if x != y), min(len(a), len(b)))
            near = slice(max(0, at - 40), at + 40)
            yield f"{path}: byte {at}\n  {a[near]}\n  {b[near]}"


def main():
    commit = subprocess.check_output(["git", "rev-parse", "HEAD"], text=True).strip()
    with tempfile.TemporaryDirectory() as folder:
        places = Path(folder, "a"), Path(folder, "a-longer-name", "b")
        builds = [build(*one, commit) for one in zip(places, UNLIKE, strict=True)]
    lines = list(difference(*builds))
    print("\n".join(lines))
    if lines:
        sys.exit(f"{len(lines)} files differ between two builds of the same sources")
    print(f"{len(builds[0])} files, the same in both builds")


if __name__ == "__main__":
    main()
