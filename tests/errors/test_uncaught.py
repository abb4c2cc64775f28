"""`install` and the command line, in real processes and in a real notebook kernel."""

import subprocess
import sys

import nbformat
import pytest
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

FAILS = "torch.ones(2, 3) @ torch.ones(4, 5)"
WHY = "Why: The columns of the first matrix"


def script(code, **more):
    command = [sys.executable, "-c", code]
    return subprocess.run(command, capture_output=True, text=True, check=False, **more)


def test_an_uncaught_error_of_a_script_is_explained_below_its_traceback():
    plain = script(f"import torch\n{FAILS}")
    code = f"import torch\nfrom refcode import errors\nerrors.install('en')\n{FAILS}"
    explained = script(code)
    assert plain.returncode == explained.returncode == 1
    lines = explained.stderr.splitlines()
    assert lines[-4] == ""
    assert lines[-3].startswith(WHY), explained.stderr
    assert lines[:-4][-1] == plain.stderr.splitlines()[-1], "the traceback is as it was"
    assert lines[0] == "Traceback (most recent call last):"


def test_installed_twice_it_explains_once_and_uninstalled_not_at_all():
    head = "import torch\nfrom refcode import errors\nerrors.install('zh')\n"
    twice = script(f"{head}errors.install('en')\n{FAILS}").stderr
    assert twice.count(WHY) == 1
    assert "原因" not in twice
    undone = script(f"{head}errors.uninstall()\nerrors.uninstall()\n{FAILS}").stderr
    assert "Error: mat1 and mat2" in undone
    assert "原因" not in undone


def test_it_goes_along_with_the_hook_that_was_there_and_with_one_that_comes_later():
    code = """
import sys, torch
from refcode import errors
sys.excepthook = lambda kind, error, trace: print("first", *error.__notes__)
errors.install("en")
ours = sys.excepthook
sys.excepthook = lambda *args: (print("last"), ours(*args))
errors.uninstall()
errors.install("en")
torch.ones(2).item()
"""
    done = script(code)
    assert done.stdout.startswith("last\nfirst \nWhy: "), done
    assert done.stdout.count("Why") == 1


@pytest.mark.parametrize(
    "code",
    [
        "raise ValueError('some text of yours')",
        "(1, 2)[5]",  # Python's own words, and nothing of torch in sight
        "class Odd(Exception):\n    def __str__(self):\n        1 / 0\nraise Odd",
        "raise SystemExit('bye')",
    ],
)
def test_other_errors_are_left_as_they_are(code):
    with_it = script(f"from refcode import errors\nerrors.install('en')\n{code}")
    without = script(f"#\n#\n{code}")
    assert with_it.returncode == without.returncode
    assert with_it.stderr == without.stderr


def test_an_error_within_does_not_hide_the_reader_s_own():
    code = (
        "import torch\nfrom refcode import errors\nfrom refcode.errors import index\n"
    )
    code += f"errors.install()\nindex.patterns = None\n{FAILS}"
    done = script(code)
    assert done.stderr.count("Traceback") == 1
    assert "RuntimeError: mat1 and mat2" in done.stderr


def test_taken_back_below_the_hook_of_another_it_is_silent():
    code = "import sys, torch\nfrom refcode import errors\nerrors.install('en')\n"
    code += "ours = sys.excepthook\nsys.excepthook = lambda *args: ours(*args)\n"
    done = script(f"{code}errors.uninstall()\n{FAILS}")
    assert "RuntimeError: mat1 and mat2" in done.stderr
    assert WHY not in done.stderr


def test_errors_of_threads_are_explained_too():
    code = "import threading, torch\nfrom refcode import errors\nerrors.install('en')\n"
    code += f"threading.Thread(target=lambda: {FAILS}).start()"
    assert script(code).stderr.count(WHY) == 1


def run(*cells):
    """Execute cells; what the last one, which fails, shows."""
    cells = [nbformat.v4.new_code_cell(cell) for cell in cells]
    notebook = nbformat.v4.new_notebook(cells=cells)
    client = NotebookClient(notebook, timeout=120, kernel_name="python3")
    with pytest.raises(CellExecutionError):
        client.execute()
    return "\n".join(notebook.cells[-1].outputs[0]["traceback"])


@pytest.mark.filterwarnings("ignore")
def test_an_error_of_a_cell_is_explained_below_its_traceback():
    twice = "errors.install('en')\nerrors.install('en')"
    shown = run(f"import torch\nfrom refcode import errors\n{twice}", "1 + 1", FAILS)
    assert shown.count(WHY) == 1
    assert shown.index("mat1 and mat2") < shown.index(WHY), "below, not instead"
    assert "Traceback" in shown


@pytest.mark.filterwarnings("ignore")
def test_uninstalled_a_cell_shows_what_it_did_before():
    plain = run("import torch", FAILS)
    code = (
        "import torch\nfrom refcode import errors\nerrors.install()\nerrors.uninstall()"
    )
    assert run(code, FAILS) == plain


def explain(*arguments, **more):
    command = [sys.executable, "-m", "refcode", "explain", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, **more)


def test_the_command_line_explains_an_argument_or_what_is_piped_in():
    text = "IndexError: Target 7 is out of bounds."
    told = explain("--lang", "en", text)
    assert told.returncode == 0, told.stderr
    assert "Classes count from 0" in told.stdout
    words = explain("--lang", "en", *text.split())
    dash = explain("--lang", "en", "-", input=text)
    piped = explain("--lang", "en", input=f"epoch 1\n{text}\n")
    assert told.stdout == words.stdout == dash.stdout == piped.stdout


def test_the_command_line_says_when_it_does_not_know():
    done = explain("--lang", "zh", "no such error")
    assert done.returncode == 1
    assert done.stdout.startswith("报错索引里没有这条信息")


def test_the_command_line_asks_for_a_message_where_there_is_none():
    for done in (explain("--lang", "en", input=" \n"), explain("--lang", "en", "  ")):
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr.startswith("`explain` needs a message")
