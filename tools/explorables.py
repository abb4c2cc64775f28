"""Have torch write the data of the explorables (`make explorables`).

docs/explorables/<idea>.py defines `data()`, which returns what every page with that
explorable carries, and may define `files()`: what is loaded when it is first asked for,
by name. A script that did not change, nor the code it imports, does not run again.
"""

import json
import runpy
import sys
from pathlib import Path

import torch
from freshness import stale, told, write

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
    for script in stale(scripts, out, (".json",), "explorables"):
        idea, module = script.stem, runpy.run_path(str(script))
        for old in out.glob(f"{idea}-*.js"):
            old.unlink()
        for name, value in module.get("files", dict)().items():
            call = f'Explorable.arrive("{idea}-{name}",{compact(value)})\n'
            write(out / f"{idea}-{name}.js", call)
        write(out / f"{idea}.json", compact(module["data"]()))
        ran.append(idea)
    return ran


def main() -> int:
    return told("explorables", build)


if __name__ == "__main__":
    sys.exit(main())
