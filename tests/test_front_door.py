"""README, CONTRIBUTING and the workflows say what is there, in both languages."""

import re
import shlex
import subprocess
import sys
from pathlib import Path

import colab
import pages
import pytest
import yaml

ROOT = Path(__file__).parents[1]
TWINS = ("README", "CONTRIBUTING")
PROSE = [ROOT / f"{name}{end}" for name in TWINS for end in (".md", ".zh.md")]
TAKE_ALONG = [
    pages.DOCS / language / "about/take_along.md" for language in ("en", "zh")
]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
WORDS = set(
    re.findall(r"^([a-z-]+):.*##", (ROOT / "Makefile").read_text(), re.MULTILINE)
)
LINK = re.compile(r"\]\((?!\w+:|#)([^)#]+)")


def names(paths):
    return [path.name for path in paths]


def commands(path):
    """The lines of the shell blocks of a page, without their comments."""
    for info, content, _ in pages.fences(path.read_text("utf-8")):
        if info == "sh":
            yield from (
                shlex.split(line, comments=True) for line in content.splitlines()
            )


@pytest.mark.parametrize("name", TWINS)
def test_the_twins_have_the_same_sections_blocks_and_tables(name):
    en, zh = ((ROOT / f"{name}{end}").read_text("utf-8") for end in (".md", ".zh.md"))
    assert [level for level, _ in pages.headings(en)] == [
        level for level, _ in pages.headings(zh)
    ]
    blocks = [[(i, c) for i, c, _ in pages.fences(t) if i != "sh"] for t in (en, zh)]
    assert blocks[0] == blocks[1]
    assert pages.tables(en) == pages.tables(zh)
    steps = [re.findall(r"^\d+\. ", text, re.MULTILINE) for text in (en, zh)]
    assert steps[0] == steps[1]
    code = [set(re.findall(r"`([\w./#<>*-]+)`", pages.prose(t))) for t in (en, zh)]
    assert code[0] == code[1], "one names in code what the other does not"


@pytest.mark.parametrize("name", TWINS)
def test_the_twins_name_the_same_commands(name):
    en, zh = (list(commands(ROOT / f"{name}{end}")) for end in (".md", ".zh.md"))
    assert en == zh


@pytest.mark.parametrize("path", PROSE, ids=names(PROSE))
def test_what_is_linked_is_there(path):
    text = path.read_text("utf-8")
    for link in LINK.findall(text):
        assert (ROOT / link).is_file(), f"{path.name} links to {link}"
    for word in re.findall(r"`make ([a-z-]+)", text):
        assert word in WORDS, f"{path.name}: there is no `make {word}`"


@pytest.mark.parametrize("path", [*PROSE, *TAKE_ALONG], ids=str)
def test_the_commands_of_the_shell_blocks_work(path):
    for command in commands(path):
        if command[:1] == ["make"]:
            assert command[1] in WORDS
        else:
            assert command[:3] == ["python", "-m", "refcode"], f"{path}: untested"
            arguments = [sys.executable, *command[1:]]
            done = subprocess.run(arguments, capture_output=True, text=True, cwd="/")
            assert done.returncode == 0, f"{' '.join(command)}: {done.stderr}"
            assert done.stdout


@pytest.mark.parametrize("language", pages.LANGUAGES)
def test_the_picture_of_the_site_is_there_and_small(language):
    picture = ROOT / ".github" / "pictures" / f"{language}.png"
    assert picture.read_bytes().startswith(b"\x89PNG"), "run: make pictures"
    assert picture.stat().st_size <= 150_000


def steps(path):
    """Each step of each job of a workflow."""
    for job in yaml.safe_load(path.read_text("utf-8"))["jobs"].values():
        assert job["runs-on"] == "ubuntu-latest"
        yield from job["steps"]


@pytest.mark.parametrize("path", WORKFLOWS, ids=names(WORKFLOWS))
def test_a_workflow_calls_make_words_that_exist_and_pins_its_actions(path):
    text = path.read_text("utf-8")
    assert "secrets." not in text
    assert yaml.safe_load(text)["permissions"] == {"contents": "read"}
    made = []
    for step in steps(path):
        if "uses" in step:
            assert re.fullmatch(r"actions/[\w-]+@v\d+", step["uses"]), step["uses"]
        made += re.findall(r"^make (.+)$", step.get("run", ""), re.MULTILINE)
    for job in yaml.safe_load(text)["jobs"].values():
        if any("make" in step.get("run", "") for step in job["steps"]):
            assert "permissions" not in job, "what was installed runs: it may not write"
    assert "test" in made
    assert set(made) <= WORDS, "a workflow calls a make word that is not there"


def test_the_labs_are_pushed_where_the_links_to_colab_lead(tmp_path):
    (script,) = (
        step["run"]
        for step in steps(ROOT / ".github/workflows/publish.yml")
        if "labs" in step.get("name", "")
    )

    def git(*arguments, folder="checkout"):
        command = ["git", "-C", tmp_path / folder, *arguments]
        return subprocess.check_output(command, text=True, stderr=subprocess.PIPE)

    for folder in ("checkout/site/en/assets/labs", "checkout/site/zh/assets/labs"):
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder / "descent.ipynb").write_text(folder)
    (tmp_path / "checkout" / ".gitignore").write_text("/site/\n")
    (tmp_path / "remote").mkdir()
    git("init", "--quiet", "--bare", folder="remote")
    git("init", "--quiet", "-b", "main")
    git("remote", "add", "origin", str(tmp_path / "remote"))
    git("add", ".")
    git(
        "-c", "user.name=a", "-c", "user.email=a@b", "commit", "--quiet", "-m", "source"
    )
    for _ in range(2):  # a second time replaces the first
        run = ["bash", "-e", "-c", script]
        subprocess.run(run, cwd=tmp_path / "checkout", check=True)
        pushed = git("ls-tree", "-r", "--name-only", colab.BRANCH, folder="remote")
        assert pushed.split() == ["en/descent.ipynb", "zh/descent.ipynb"]
        git("checkout", "--quiet", "main")
        git("branch", "--quiet", "-D", colab.BRANCH)
