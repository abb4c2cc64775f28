"""What all tests share."""

import sys
from pathlib import Path

import pytest
import torch
from hypothesis import HealthCheck, settings

from refcode import snippets

ROOT = Path(__file__).parents[1]
# The hooks and tools are scripts of this repository, not an installed package.
sys.path[:0] = [str(ROOT / "hooks"), str(ROOT / "tools"), str(ROOT / "tests")]
pytest_plugins = ["tally"]
torch.set_num_threads(1)  # two threads on a busy machine are slower than one
# Random cases are the same in every run, however long one takes.
settings.register_profile(
    "same",
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("same")


@pytest.fixture(scope="session")
def runner():
    """A clean process with torch, to run scripts in."""
    with snippets.Runner() as running:
        yield running


@pytest.fixture(scope="session")
def site():
    """The built site; it must be newer than all it is built from."""
    built = ROOT / "site" / "index.html"
    if not built.exists():
        pytest.fail("there is no built site; run: make site", pytrace=False)
    sources = [ROOT / "mkdocs.yml", ROOT / "mkdocs.zh.yml"]
    for folder in ("docs", "src", "hooks"):
        files = (ROOT / folder).rglob("*")
        sources += [p for p in files if p.is_file() and "__pycache__" not in p.parts]
    newest = max(sources, key=lambda path: path.stat().st_mtime)
    if newest.stat().st_mtime > built.stat().st_mtime:
        name = newest.relative_to(ROOT)
        pytest.fail(f"{name} is newer than the site; run: make site", pytrace=False)
    return built.parent
