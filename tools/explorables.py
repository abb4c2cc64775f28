"""Have torch write the data of the explorables (`make explorables`).

docs/explorables/<idea>.py defines `data()`, which returns what every page with that
explorable carries, and may define `files()`: what is loaded when it is first asked for,
by name. A script that did not change, nor the code it imports, does not run again.
"""

import json
import runpy
import sys
import traceback
from pathlib import Path

import torch
from freshness import fingerprint, write

ROOT = Path(__file__).parents[1]
SCRIPTS, OUT = ROOT / "docs" / "explorables", ROOT / ".cache" / "explorables"


def compact(value: object) -> str:
    """JSON as short as it gets, that no HTML parser takes for a tag."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c")


def build(scripts: Path = SCRIPTS, out: Path = OUT) -> list[str]:
    """Run what is not up to date; the names of the scripts that ran."""
    torch.set_num_threads(1)
    ran = []
    for script in sorted(scripts.glob("*.py")):
        idea = script.stem
        mark, inline = out / f"{idea}.mark", out / f"{idea}.json"
        key = fingerprint(script.read_text("utf-8"), "explorables")
        if inline.exists() and mark.exists() and mark.read_text() == key:
            continue
        module = runpy.run_path(str(script))
        for old in out.glob(f"{idea}-*.js"):
            old.unlink()
        for name, value in module.get("files", dict)().items():
            call = f'Explorable.arrive("{idea}-{name}",{compact(value)})\n'
            write(out / f"{idea}-{name}.js", call)
        write(inline, compact(module["data"]()))
        write(mark, key)
        ran.append(idea)
    for path in out.glob("*.*"):  # of a script that is gone
        if not (scripts / f"{path.stem.partition('-')[0]}.py").exists():
            path.unlink()
    return ran


def main() -> int:
    try:
        ran = build()
    except Exception:
        traceback.print_exc()
        return 1
    print(f"explorables: {', '.join(ran) or 'all up to date'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
