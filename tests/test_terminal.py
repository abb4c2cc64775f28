"""`python -m refcode` lists, shows and runs the examples, as a real process."""

import json
import os
import subprocess
import sys

import pytest
import topics
from pages import DOCS, PACKAGE

from refcode import _terminal, snippets

ROOT = DOCS.parent


def refcode(*arguments, environment=None, **options):
    """Run `python -m refcode` from another folder than the repository's."""
    return subprocess.run(
        [sys.executable, "-m", "refcode", *arguments],
        cwd="/",
        env=os.environ | {"PYTHONPATH": str(ROOT / "src")} | (environment or {}),
        capture_output=True,
        text=True,
        encoding="utf-8",
        **options,
    )


@pytest.fixture
def in_the_repository(monkeypatch):
    monkeypatch.chdir(ROOT)


@pytest.mark.usefixtures("in_the_repository")
def test_the_topics_are_those_of_the_navigation_and_the_pages():
    written = topics.FILE.read_text("utf-8")
    assert written == topics.text(), "the pages changed; run: python tools/topics.py"
    listed = [
        f"{topic['key']}/{name}"
        for chapter in json.loads(written)
        for topic in chapter["topics"]
        for name in topic["examples"]
    ]
    files = [p.relative_to(snippets.EXAMPLES) for p in snippets.examples()]
    assert sorted(listed) == sorted(f.with_suffix("").as_posix() for f in files)


def test_without_a_command_it_lists_every_topic_under_its_chapter():
    done = refcode("--lang", "en")
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    (view,) = (line for line in lines if line.startswith("  tensors/view "))
    count = len(list((PACKAGE / "examples/tensors/view").glob("*.py")))
    assert view.split(maxsplit=2) == ["tensors/view", str(count), "view and reshape"]
    assert lines.index("Tensors") < lines.index(view) < lines.index("Storage")
    assert refcode("list", "--help").returncode == 0
    assert refcode("--lang", "en", "list").stdout == done.stdout


@pytest.mark.parametrize(
    ("variables", "word"),
    [
        ({"LC_ALL": "zh_CN.UTF-8"}, "张量"),
        ({"LC_ALL": "", "LC_MESSAGES": "", "LANG": "zh_TW.UTF-8"}, "张量"),
        ({"LC_ALL": "de_DE.UTF-8", "LANG": "zh_CN.UTF-8"}, "Tensors"),
        ({"LC_ALL": "C", "LC_MESSAGES": "", "LANG": ""}, "Tensors"),
    ],
)
def test_titles_are_in_the_language_of_the_locale(variables, word):
    assert word in refcode(environment=variables).stdout.splitlines()


def test_an_encoding_that_lacks_the_letters_is_no_failure():
    done = refcode("--lang", "zh", environment={"PYTHONIOENCODING": "ascii"})
    assert done.returncode == 0, done.stderr
    assert "tensors/view" in done.stdout


def test_show_prints_one_example_as_its_file_is():
    text = (PACKAGE / "examples/tensors/view/same_storage.py").read_text("utf-8")
    assert refcode("show", "tensors/view/same_storage").stdout == text
    assert refcode("show", "tensors/view/same_storage.py").stdout == text


def test_what_show_prints_of_a_topic_is_all_its_examples_and_one_script():
    shown = refcode("show", "tensors/view").stdout
    keys = _terminal.find("tensors/view", "en")
    places = [shown.index(f"# {key}\n") for key in keys]
    assert places == sorted(places)
    assert keys[0] == "tensors/view/same_storage", "the order is that of the page"
    assert shown.count("import torch\n") == len(keys)
    compile(shown, "shown", "exec")


def test_run_prints_what_the_example_prints_and_says_that_it_is_what_is_written():
    done = refcode("--lang", "en", "run", "tensors/view/same_storage")
    alone = subprocess.run(
        [sys.executable, PACKAGE / "examples/tensors/view/same_storage.py"],
        capture_output=True,
        text=True,
    )
    assert done.stdout == alone.stdout != ""
    assert "same_storage: printed what is written, with torch" in done.stderr
    assert done.returncode == 0


def test_run_says_what_differs_and_what_failed(monkeypatch, tmp_path, capsys):
    folder = tmp_path / "tensors" / "view"
    folder.mkdir(parents=True)
    (folder / "good.py").write_text(
        "for i in 1, 2:\n    print(i)\n    #> 1\n    #> 2\n"
    )
    (folder / "stale.py").write_text("print(1)\n#> 2\n")
    (folder / "broken.py").write_text("print(1)\n#> 1\n1 / 0\n")
    monkeypatch.setattr(snippets, "EXAMPLES", tmp_path)
    names = ["good", "stale", "broken"]
    assert _terminal.run([f"tensors/view/{name}" for name in names], "en") == 2
    out, err = capsys.readouterr()
    assert out.startswith("# tensors/view/good\n\n1\n2\n\n# tensors/view/stale\n\n1\n")
    assert "good: printed what is written" in err
    assert "stale: printed something else" in err
    assert "-#> 2\n+#> 1" in err
    assert "broken: did not run to its end" in err
    assert "division by zero" in err


@pytest.mark.parametrize(
    ("key", "meant"),
    [
        ("view", "tensors/view"),
        ("tensors/veiw", "tensors/view"),
        ("tensors", "tensors/creation"),
        ("tensors/view/same_storge", "tensors/view/same_storage"),
        ("same_storage", "tensors/view/same_storage"),
        ("../snippets", "`python -m refcode`"),
        ("", "`python -m refcode`"),
    ],
)
@pytest.mark.parametrize("command", ["show", "run"])
def test_an_unknown_key_is_an_error_that_names_what_is_near(command, key, meant):
    done = refcode("--lang", "en", command, key)
    assert done.returncode == 2
    assert done.stdout == ""
    first, advice = done.stderr.splitlines()
    assert first == f"{key}: there is no such topic or example."
    assert meant in advice


def test_a_reader_that_stops_early_is_no_failure():
    read, write = os.pipe()
    os.close(read)  # as `| head` does after its lines
    done = subprocess.run(
        [sys.executable, "-m", "refcode", "show", "tensors/arithmetic"],
        env=os.environ | {"PYTHONPATH": str(ROOT / "src")},
        stdout=write,
        stderr=subprocess.PIPE,
        text=True,
    )
    os.close(write)
    assert done.returncode == 0
    assert done.stderr == ""


def test_both_languages_have_the_same_words_with_the_same_gaps():
    en, zh = _terminal.WORDS["en"], _terminal.WORDS["zh"]
    assert en.keys() == zh.keys()
    for key in en:
        gaps = [sorted(text.split("{")[1:]) for text in (en[key], zh[key])]
        names = [[gap.partition("}")[0] for gap in found] for found in gaps]
        assert sorted(names[0]) == sorted(names[1]), key
