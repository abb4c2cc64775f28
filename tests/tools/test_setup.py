"""`make setup` mends an environment that was left half built."""

import os
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]
# Stand in for Python: they note what they are asked.
NOTES = """#!/bin/sh
echo "{name} $*" >> {log}
{answer}
"""


def stub(path, log, answer):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(NOTES.format(name=path.name, log=log, answer=answer))
    path.chmod(0o755)


def test_an_environment_without_pip_is_made_anew(tmp_path):
    """As Debian leaves one where python3-venv was missing."""
    for name in ("Makefile", "pyproject.toml", "constraints.txt"):
        shutil.copy(ROOT / name, tmp_path)
    log, own = tmp_path / "log", tmp_path / ".venv" / "bin" / "python"
    stub(own, log, '[ "$*" != "-m pip --version" ]')
    stub(tmp_path / "some-python", log, "exit 0")
    make = ["make", "--silent", "setup", f"PYTHON={tmp_path}/some-python"]
    clean = {k: v for k, v in os.environ.items() if not k.startswith("MAKE")}
    run = subprocess.run(make, cwd=tmp_path, env=clean, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    assert "some-python -m venv --clear .venv" in log.read_text().splitlines()
    log.write_text("")
    stub(own, log, "exit 0")
    (tmp_path / ".venv" / "ready").unlink()
    subprocess.run(make, cwd=tmp_path, env=clean, check=True, capture_output=True)
    assert "venv" not in log.read_text(), "one that is whole is kept"
