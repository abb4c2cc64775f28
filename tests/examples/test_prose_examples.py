"""The Python in docstrings, README and CONTRIBUTING runs and prints what it says."""

import textwrap

import pytest
from pytest_examples import CodeExample, EvalExample, find_examples

from refcode import snippets

ROOT = snippets.EXAMPLES.parents[2]
SOURCES = [
    *(p for p in (ROOT / "src").rglob("*.py") if "examples" not in p.parts),
    *ROOT.glob("*.md"),
]
FOUND = list(find_examples(*map(str, SOURCES)))


def test_the_package_and_the_readme_have_examples():
    origins = {found.path.name for found in FOUND}
    assert {"README.md", "README.zh.md", "memory.py", "reshape.py"} <= origins


@pytest.mark.parametrize("found", FOUND, ids=str)
def test_prints_what_it_says(found: CodeExample, runner):
    text = textwrap.dedent(found.source)
    run = runner.annotate(text, str(found))
    assert not run.error, f"{found}: {run.error}"
    assert not (difference := snippets.difference(text, run, str(found))), difference


@pytest.mark.parametrize("found", FOUND, ids=str)
def test_is_clean_python(found: CodeExample, eval_example: EvalExample):
    eval_example.set_config(ruff_select=["E", "F", "B"], line_length=88)
    eval_example.lint_ruff(found)
