"""Run the example files: rewrite their outputs, or check them (`make examples`).

python tools/examples.py              rewrite the outputs of every example, and the
                                      record of the errors that they show
python tools/examples.py tensors/view of one topic or chapter, or of a file
python tools/examples.py --check      change nothing; print what differs, and keep
                                      a record of the run for the site's pages
"""

import datetime
import hashlib
import json
import sys
from importlib.metadata import version
from pathlib import Path

from refcode import snippets
from refcode.errors import shown

RECORD = Path(".cache/verified.json")


def rewrite(paths):
    changed = failed = 0
    there = {snippets.key(path) for path in snippets.examples()}
    record = {key: found for key, found in shown.read().items() if key in there}
    for path, run in snippets.annotate_all(paths):
        name = path.relative_to(snippets.EXAMPLES)
        if run.error:
            failed += 1
            print(f"FAILED   {name}: {run.error}")
            continue
        record[snippets.key(path)] = run.shown
        if run.text != path.read_text("utf-8"):
            changed += 1
            path.write_text(run.text, "utf-8")
            print(f"rewrote  {name}")
    shown.write(record)
    print(f"{len(paths)} examples run, {changed} rewritten, {failed} failed")
    return failed


def check(paths):
    ran = {}
    for path, run in snippets.annotate_all(paths):
        text, name = path.read_text("utf-8"), path.relative_to(snippets.EXAMPLES)
        if (
            problem := run.error
            or snippets.difference(text, run, str(name))
            or (shown.difference(snippets.key(path), run.shown))
        ):
            print(f"{name}: {problem}")
        else:
            ran[f"examples/{name.as_posix()}"] = hashlib.sha256(
                text.encode()
            ).hexdigest()
    record = {
        "torch": version("torch").partition("+")[0],
        "date": datetime.datetime.now(datetime.UTC).date().isoformat(),
        "examples": ran,
    }
    RECORD.parent.mkdir(exist_ok=True)
    RECORD.write_text(json.dumps(record, indent=1))
    failed = len(paths) - len(ran)
    print(f"{len(paths)} examples run, {failed} differ from what is written")
    if failed:
        print("look at them, then bring them up to date with: make examples")
    return failed


def main(arguments):
    keys = [argument for argument in arguments if argument != "--check"]
    wanted = [p.resolve() for k in keys for p in (snippets.EXAMPLES / k, Path(k))]
    paths = [
        path
        for path in snippets.examples()
        if not keys or any(path.is_relative_to(w) for w in wanted)
    ]
    if not paths:
        print(f"no example under {' '.join(keys)}", file=sys.stderr)
        return 1
    return 1 if (check if "--check" in arguments else rewrite)(paths) else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
