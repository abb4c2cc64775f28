"""The runner of the examples notices whatever would make a page untrue."""

import pytest

from refcode.snippets import difference, without_output

PRINTS = "print(1 + 1)\n#> 2\n"


def test_a_true_example_comes_back_unchanged(runner):
    run = runner.annotate(PRINTS)
    assert (run.text, run.error) == (PRINTS, "")
    assert difference(PRINTS, run, "x.py") == ""


@pytest.mark.parametrize(
    "wrong",
    [
        "print(1 + 1)\n#> 3\n",
        "print(1 + 1)\n",
        "print(1 + 1)\n#> 2\n#> 2\n",
        "x = 1\n#> 2\nprint(1 + 1)\n#> 2\n",
    ],
    ids=["wrong", "missing", "doubled", "stale, below a line that prints nothing"],
)
def test_an_output_that_differs_is_named_with_file_and_line(runner, wrong):
    assert "x.py: as it ran\n@@ -1" in difference(wrong, runner.annotate(wrong), "x.py")


def test_many_lines_and_blank_ones_come_verbatim(runner):
    code = "import torch\n\nprint(torch.eye(2))\nprint()\n"
    assert runner.annotate(code).text == (
        "import torch\n\nprint(torch.eye(2))\n"
        "#> tensor([[1., 0.],\n#>         [0., 1.]])\nprint()\n#>\n"
    )


def test_a_tab_becomes_the_spaces_that_a_terminal_shows(runner):
    assert runner.annotate("print('a\\tb')\n").text == "print('a\\tb')\n#> a       b\n"


def test_output_stands_below_the_statement_that_printed_it(runner):
    show = "def show(x):\n    print(\n        x,\n    )\n"
    code = f"{show}\n\nfor i in range(2):\n    show(i)\n"
    below = "    )\n    #> 0\n    #> 1\n"
    assert runner.annotate(code).text == code.replace("    )\n", below)


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("import this\n", "an example prints by itself"),
        ("import warnings\nwarnings.warn('old')\n", "catch the warning"),
        ("x = 1\nx.y\n", "line 2: AttributeError"),
        ("x = (\n", "line 1: '(' was never closed"),
        ("open('out.txt', 'w')\n", "no network and no file"),
        ("import socket\nsocket.create_connection(('127.0.0.1', 9))\n", "no network"),
        ("import os\nos._exit(0)\n", "it crashed"),
        ("raise SystemExit(0)\n", "SystemExit"),
        ("import os\nos.system('echo out')\n", "past print(), a subprocess or C code"),
        ("import os\nos.system('echo out >&2')\n", "past print(), a subprocess or C"),
        ("print(len(input()))\n", "EOFError"),
    ],
)
def test_what_is_no_example_is_refused_with_the_reason(runner, code, reason):
    assert reason in runner.annotate(code).error


def test_an_example_cannot_see_another_s_state(runner):
    first = "import torch\ntorch.set_default_dtype(torch.float64)\ntorch.left = 1\n"
    assert not runner.annotate(first).error
    second = "import torch\nprint(torch.ones(1).dtype, hasattr(torch, 'left'))\n"
    assert "#> torch.float32 False" in runner.annotate(second).text


def test_only_output_lines_are_taken_out():
    code = "x = '#> kept'  # > kept\n    #> out\n#>\ny = 1\n"
    assert without_output(code) == "x = '#> kept'  # > kept\ny = 1\n"
