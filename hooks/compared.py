"""On how many cases a reference was compared with torch: on its API page, and below its
source on a topic page.

The tests wrote the record read here (tests/tally.py). An entry counts only while the
package, its tests and torch are those that ran.
"""

import ast
import hashlib
import json
import re
from collections import Counter
from importlib.metadata import version
from pathlib import Path

from sources import FENCE

ROOT = Path(__file__).parents[1]
RECORD = ROOT / ".cache" / "compared.json"
PACKAGES = {"autograd", "nn", "optim", "tensors"}
ORACLES = ("op_db", "module_db", "random", "listed")
TORCH = version("torch").partition("+")[0]
# The heading of a function or class on an API page (no method: modules, above it, are in
# lower case), and its signature if it has one.
HEADING = re.compile(
    r'<h\d id="refcode\.(\w+)\.(?:[a-z_]\w*\.)*(\w+)" class="doc doc-heading">.*?</h\d>\s*'
    r'(?:<div class="doc-signature.*?</div>)?',
    re.DOTALL,
)


def state(package):
    """Changes when the package, its tests or torch does."""
    folders = (ROOT / "tests" / package, ROOT / "src" / "refcode" / package)
    texts = [path.read_bytes() for one in folders for path in sorted(one.rglob("*.py"))]
    return hashlib.sha256(b"\0".join([TORCH.encode(), *texts])).hexdigest()[:16]


def found():
    """{name: (cases by oracle, date)}; no case where only older code was compared."""
    runs = json.loads(RECORD.read_text("utf-8")) if RECORD.exists() else {}
    states = {package: state(package) for package in PACKAGES}
    names = {}
    for test, run in runs.items():
        fresh = run["state"] == states.get(test.split("/")[1])
        for name, counts in run["cases"].items():
            cases, date = names.get(name, (Counter(), run["date"]))
            if fresh:
                names[name] = cases + Counter(counts), min(date, run["date"])
            else:
                names.setdefault(name, (cases, date))
    return names


def said(name, words):
    """The sentence on one reference."""
    cases, date = known[name]
    if not cases:
        return words["uncompared"]
    kinds = [
        words["oracles"][kind].format(count=f"{cases[kind]:,}")
        for kind in ORACLES
        if cases[kind]
    ]
    return words["compared"].format(
        count=f"{cases.total():,}",
        torch=TORCH,
        date=date,
        kinds=words["comma"].join(kinds),
    )


def on_pre_build(config):
    global known
    known = found()


def on_page_markdown(markdown, page, config, **_):
    """Below the source of a module: its names (this runs before hooks/sources.py)."""
    words = config.extra["words"]

    def below(match):
        package = match[1].split("/")[0]
        if package not in PACKAGES:
            return match[0]
        tree = ast.parse((ROOT / "src" / "refcode" / match[1]).read_text("utf-8"))
        names = [node.name for node in tree.body if hasattr(node, "name")]
        lines = [
            f"- `{name}`{words['colon']}{said(public, words)}"
            for name in names
            if (public := f"refcode.{package}.{name}") in known
        ]
        if not known:
            lines = [words["uncompared"]]
        return "\n".join([match[0], "", *lines, ""])

    return FENCE.sub(below, markdown)


def on_page_content(html, page, config, **_):
    """On an API page: below each signature; below the title where nothing is known."""
    words = config.extra["words"]
    if not page.file.src_uri.startswith("api/"):
        return html

    def below(match):
        if (public := f"refcode.{match[1]}.{match[2]}") not in known:
            return match[0]
        return f'{match[0]}\n<p class="compared">{said(public, words)}</p>'

    packages = {match[1] for match in HEADING.finditer(html)} & PACKAGES
    if packages and not known:
        sentence = f'</h1>\n<p class="compared">{words["uncompared"]}</p>'
        return html.replace("</h1>", sentence, 1)
    return HEADING.sub(below, html)


known = {}
