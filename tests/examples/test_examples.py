"""Every example file is a block that runs as pasted and prints what it says."""

import ast
import re

import pytest
from pytest_examples import CodeExample, EvalExample

from refcode import snippets
from refcode.errors import shown

EXAMPLES = snippets.examples()
NAMES = [p.relative_to(snippets.EXAMPLES).as_posix() for p in EXAMPLES]
LINES, COLUMNS = 25, 72
ADDRESS = re.compile(r"^ *#> .*\b0x[0-9a-f]{6,}", re.MULTILINE)


@pytest.mark.parametrize("path", EXAMPLES, ids=NAMES)
def test_prints_what_it_says(path, runner):
    text = path.read_text("utf-8")
    run = runner.annotate(text, str(path))
    assert not run.error, f"{path}: {run.error}"
    difference = snippets.difference(text, run, str(path))
    difference = difference or shown.difference(snippets.key(path), run.shown)
    assert not difference, f"run `make examples` and look at the change:\n{difference}"


@pytest.mark.parametrize("path", EXAMPLES, ids=NAMES)
def test_fits_a_reader_s_screen(path):
    code = snippets.without_output(path.read_text("utf-8")).splitlines()
    assert len(code) <= LINES, f"{path}: {len(code)} lines; show one idea in {LINES}"
    for number, line in enumerate(code, 1):
        assert len(line) <= COLUMNS, f"{path}:{number}: over {COLUMNS} columns"


@pytest.mark.parametrize("path", EXAMPLES, ids=NAMES)
def test_shows_something_under_a_name_that_says_what(path):
    text = path.read_text("utf-8")
    assert "#> " in text, f"{path} prints nothing"
    assert re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", path.stem), (
        f"{path}: not snake_case"
    )
    series = {p.stem.rstrip("0123456789_") for p in path.parent.glob("*.py")}
    assert len(series) == len(list(path.parent.glob("*.py"))), (
        f"{path.parent}: name examples for their ideas, do not number them"
    )


@pytest.mark.parametrize("path", EXAMPLES, ids=NAMES)
def test_prints_no_address_for_it_is_another_in_each_run(path):
    found = ADDRESS.search(path.read_text("utf-8"))
    assert not found, f"{path}: print a name or a comparison instead of {found[0]}"


@pytest.mark.parametrize("path", EXAMPLES, ids=NAMES)
def test_explains_on_the_page_and_not_in_the_code(path):
    code = snippets.without_output(path.read_text("utf-8"))
    comments = [line for line in code.splitlines() if line.lstrip().startswith("#")]
    assert not comments, f"{path}: move {comments[0]!r} to the pages"
    assert not ast.get_docstring(ast.parse(code)), f"{path}: move the docstring"


@pytest.mark.parametrize("path", EXAMPLES, ids=NAMES)
def test_is_clean_python(path, eval_example: EvalExample):
    code = CodeExample.create(snippets.without_output(path.read_text("utf-8")))
    eval_example.set_config(line_length=COLUMNS, ruff_select=["E", "F", "I", "B"])
    eval_example.lint_ruff(code)
