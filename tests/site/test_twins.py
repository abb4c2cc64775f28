"""The two languages of each section change together, or it is said that they do not."""

import re
import shutil
import subprocess
import sys

import pages
import pytest
import twins
import waiting

ROOT = pages.DOCS.parent
SECTION = "tensors/view#infers-one-size"
NOW = twins.current()
RECORDED = twins.recorded(twins.RECORD.read_text("utf-8"))


def test_no_section_changed_in_one_language_alone():
    _, alone = twins.judge(NOW, RECORDED)
    assert not alone, "\n" + "\n".join(
        twins.advice(*change) for change in alone.items()
    )


def test_the_record_is_of_the_sections_as_they_stand():
    wanted, alone = twins.judge(NOW, RECORDED)
    late = sorted(
        key
        for key in wanted.keys() | RECORDED.keys()
        if key not in alone and [wanted.get(key)] != RECORDED.get(key)
    )
    assert not late, (
        f"run `make twins` and commit docs/twins.txt; it is late on: {late}"
    )


def test_each_section_of_each_page_and_lab_is_watched():
    found = {key.partition("#")[0] for key in NOW}
    assert found == {
        *(path.with_suffix("").as_posix() for path in pages.paths("en")),
        *(f"labs/{path.stem}" for path in (pages.DOCS / "labs").glob("*.py")),
    }
    ids = [key for _, key in pages.headings(pages.read("en", "tensors/view.md"))]
    assert [f"tensors/view#{key}" for key in ids] == [
        key for key in NOW if key.startswith("tensors/view#")
    ]


@pytest.fixture
def tree(tmp_path):
    """A copy of the pages, where `make twins` can be run."""
    shutil.copytree(ROOT / "docs", tmp_path / "docs")
    shutil.copytree(ROOT / "tools", tmp_path / "tools")
    tool = [sys.executable, "tools/twins.py"]

    class Tree:
        folder = tmp_path
        record = tmp_path / "docs" / "twins.txt"

        def edit(self, language, old, new):
            path = tmp_path / "docs" / language / "tensors" / "view.md"
            text = path.read_text("utf-8")
            assert old in text
            path.write_text(text.replace(old, new, 1), "utf-8")

        def make_twins(self, *options):
            run = subprocess.run(
                [*tool, *options], cwd=tmp_path, capture_output=True, text=True
            )
            return run.returncode, run.stdout + run.stderr

        def line(self):
            (line,) = re.findall(rf"^{SECTION} .*$", self.record.read_text(), re.M)
            return line

    tree = Tree()
    assert tree.make_twins()[0] == 0
    return tree


HEADS = {
    language: re.search(
        r"^#+ (.*) \{#infers-one-size\}$", pages.read(language, "tensors/view.md"), re.M
    )[1]
    for language in pages.LANGUAGES
}


def test_an_edit_in_both_languages_takes_one_word(tree):
    before = tree.line()
    tree.edit("en", HEADS["en"], "Edited heading")
    tree.edit("zh", HEADS["zh"], "改过的标题")
    assert tree.make_twins()[0] == 0
    assert tree.line() != before


@pytest.mark.parametrize(("edited", "other"), [("en", "zh"), ("zh", "en")])
def test_an_edit_in_one_language_is_refused_with_what_to_do(edited, other, tree):
    before = tree.record.read_text()
    tree.edit(edited, HEADS[edited], "Edited")
    for _ in range(2):  # asking again does not let it pass
        code, said = tree.make_twins()
        assert code == 1
        assert tree.record.read_text() == before
    assert f"tensors/view, section #infers-one-size: its {twins.NAMES[edited]}" in said
    assert f"docs/{other}/tensors/view.md" in said
    assert f"make twins SAME={SECTION}" in said
    assert f"make twins KEY={SECTION}" in said


def test_a_slip_that_was_mended_is_declared_by_section_or_page(tree):
    for address in (SECTION, "tensors/view"):
        tree.edit("en", "{#infers-one-size}", "and more {#infers-one-size}")
        assert tree.make_twins("--same", address)[0] == 0
        assert tree.make_twins()[0] == 0
        assert not tree.line().endswith(("en", "zh"))


def test_a_section_waits_for_its_twin_until_that_changes(tree):
    tree.edit("en", HEADS["en"], "Edited heading")
    code, said = tree.make_twins("--wait", SECTION)
    assert code == 0
    assert f"{SECTION} (zh)" in said
    assert tree.line().endswith(" zh")
    tree.edit("en", "Edited heading", "Edited again")
    assert tree.make_twins()[0] == 0
    assert tree.line().endswith(" zh"), "it still waits, with nothing to declare anew"
    tree.edit("zh", HEADS["zh"], "改过的标题")
    assert tree.make_twins()[0] == 0
    assert not tree.line().endswith(" zh")


def test_a_section_that_waits_can_be_kept_so_or_declared_in_step(tree):
    tree.edit("en", HEADS["en"], "Edited heading")
    tree.make_twins("--wait", SECTION)
    tree.edit("zh", HEADS["zh"], HEADS["zh"] + "，改了个错字")
    assert tree.make_twins("--wait", SECTION)[0] == 0
    assert tree.line().endswith(" zh"), "a slip was mended, the news is still to come"
    assert tree.make_twins("--same", "tensors/view")[0] == 0
    assert not tree.line().endswith(" zh"), "it needed no change after all"


@pytest.mark.parametrize(("there", "lost"), [("en", "zh"), ("zh", "en")])
def test_a_page_without_its_twin_is_named(there, lost, tree):
    (tree.folder / f"docs/{there}/tensors/new.md").write_text("# New {#new}\n\nHi.\n")
    code, said = tree.make_twins()
    assert code == 1
    assert f"docs/{lost}/tensors/new.md is missing" in said


def test_code_and_line_breaks_are_no_prose(tree):
    before = tree.line()
    tree.edit("en", "{#infers-one-size}\n\n", "{#infers-one-size}\n\n\n")
    tree.edit("en", "```python\n--8<--", "```python\n\n--8<--")
    assert tree.make_twins()[0] == 0
    assert tree.line() == before


def test_after_a_merge_the_lines_of_both_sides_count(tree):
    """.gitattributes joins both sides' lines; one of them says how the text stands."""
    line = tree.line()
    ours = line.replace(line.split()[1], "00000000")
    tree.record.write_text(tree.record.read_text() + ours + "\n")
    assert tree.make_twins()[0] == 0
    assert tree.line() == line


def test_the_reader_of_a_section_that_waits_is_told(tmp_path, monkeypatch):
    record = tmp_path / "twins.txt"
    record.write_text("tensors/view#a 11111111 22222222 zh\n")
    monkeypatch.setattr(waiting, "RECORD", record)
    html = '<h2 id="a">一</h2><p>…</p><h2 id="b">二</h2>'
    shown = waiting.told(html, "tensors/view", "tensors/view.html", WORDS)
    note, rest = shown.split("</p>", 1)
    assert (
        '</h2>\n<p class="waiting">较新<a href="../../en/tensors/view.html#a"' in note
    )
    assert "waiting" not in rest
    assert waiting.told(html, "tensors/shape", "tensors/shape.html", WORDS) == html
    english = WORDS | {"language": "en", "twin": {"language": "zh", "name": "中文"}}
    assert waiting.told(html, "tensors/view", "tensors/view.html", english) == html


WORDS = {
    "language": "zh",
    "twin": {"language": "en", "name": "English"},
    "words": {"waiting": "较新"},
}
