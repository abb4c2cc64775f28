"""Figures are drawn once, for light and dark pages; a missing one fails the site."""

import gzip
import importlib.util
import re
from pathlib import Path
from types import SimpleNamespace
from xml.etree import ElementTree

import matplotlib as mpl
import pytest
from mkdocs.exceptions import PluginError

ROOT = Path(__file__).parents[2]
SCRIPTS = sorted((ROOT / "docs" / "figures").glob("*.py"))


def module(folder):
    """tools/figures.py or hooks/figures.py: two scripts of one name."""
    name = f"{folder}_figures"
    path = ROOT / folder / "figures.py"
    spec = importlib.util.spec_from_file_location(name, path)
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    return loaded


tool, hook = module("tools"), module("hooks")

LINE = """
import matplotlib.pyplot as plt

def draw():
    figure, ax = plt.subplots()
    ax.plot([1, 2], [3, 4], color="#c0504d")
    ax.set_title("a line")
    return figure
"""


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "scripts").mkdir()
    (tmp_path / "scripts" / "line.py").write_text(LINE)
    return tmp_path


def build(folder):
    return tool.build(folder / "scripts", folder / "out")


def drawn(folder):
    paths = sorted((folder / "out").glob("*.svg"))
    return {path.name: path.read_text("utf-8") for path in paths}


def test_a_figure_is_drawn_for_both_themes(folder):
    assert build(folder) == ["line"]
    light, dark = (drawn(folder)[f"line-{theme}.svg"] for theme in ("light", "dark"))
    assert "#c0504d" in light, "a colour stays"
    assert "#c0504d" in dark
    assert "#ffffff" not in light + dark, "white is the paper"
    assert "stroke: #000000" in light
    assert "#000000" not in dark, "black is the ink"


def test_what_is_up_to_date_is_not_drawn_again(folder, monkeypatch):
    build(folder)
    monkeypatch.setattr(tool, "render", lambda script: pytest.fail("drawn again"))
    assert build(folder) == []


@pytest.mark.parametrize("lost", ["line-light.svg", "line-dark.svg", "line.mark"])
def test_what_is_lost_is_drawn_again(folder, lost):
    build(folder)
    (folder / "out" / lost).unlink()
    assert build(folder) == ["line"]
    assert (folder / "out" / lost).exists()


def test_a_changed_script_is_drawn_again(folder):
    build(folder)
    before = drawn(folder)
    (folder / "scripts" / "line.py").write_text(LINE.replace("a line", "the line"))
    assert build(folder) == ["line"]
    assert drawn(folder) != before


def test_the_same_script_gives_the_same_bytes(folder):
    build(folder)
    before = drawn(folder)
    for path in (folder / "out").iterdir():
        path.unlink()
    build(folder)
    assert drawn(folder) == before


def test_a_script_that_is_gone_leaves_nothing_and_labs_are_left_alone(folder):
    (folder / "out" / "lab").mkdir(parents=True)
    (folder / "out" / "lab" / "cell-1-light.svg").write_text("<svg/>")
    build(folder)
    (folder / "scripts" / "line.py").unlink()
    assert build(folder) == []
    left = [path.name for path in (folder / "out").rglob("*.*")]
    assert left == ["cell-1-light.svg"]


def test_a_script_that_raises_fails_with_its_traceback(folder, monkeypatch, capsys):
    (folder / "scripts" / "wrong.py").write_text("def draw():\n    return 1 / 0\n")
    monkeypatch.setattr(tool, "build", lambda make=tool.build: make(
        folder / "scripts", folder / "out"))  # fmt: skip
    assert tool.main() == 1
    said = capsys.readouterr().err
    assert "wrong.py" in said
    assert "ZeroDivisionError" in said


@pytest.fixture(params=SCRIPTS, ids=lambda script: script.stem, scope="module")
def figure(request):
    """A figure of the site, as light SVG."""
    themes = tool.render(request.param)
    assert themes == tool.render(request.param), "the same bytes each time"
    return themes["light"]


def test_a_figure_is_small_and_asks_no_host_for_anything(figure):
    if "clip-path" in figure:  # a surface's contours: many points, as hosts send them
        assert len(gzip.compress(figure.encode())) < 12_000
    else:
        assert len(figure) < 20_000
    ElementTree.fromstring(figure)
    assert not re.search("<metadata|<image|<script|@import|url\\((?!#)", figure)
    names = {"http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"}
    assert set(re.findall(r"https?://[^\"]+", figure)) <= names, "names, not addresses"
    assert not re.search(r"\d{4}-\d\d-\d\d", figure), "no date"


def test_a_figure_has_texts_that_both_languages_can_read(figure):
    svg = "{http://www.w3.org/2000/svg}"
    texts = [e.text for e in ElementTree.fromstring(figure).iter(f"{svg}text")]
    assert texts
    assert all(re.fullmatch(r"[ -~×\u2212]+", text) for text in texts)


def test_a_figure_fits_a_phone(figure):
    width = int(re.search(r'width="(\d+)"', figure)[1])
    assert width <= 480, "12 squares: readable when shrunk to 330 pixels"


def test_the_site_needs_every_figure(folder, monkeypatch):
    (folder / "docs").mkdir()
    (folder / "scripts").rename(folder / "docs" / "figures")
    monkeypatch.chdir(folder)
    with pytest.raises(PluginError, match=r"line\.py is not drawn; run: make figures"):
        hook.on_files([], SimpleNamespace())


PAGE = '<p><img alt="a" src="../assets/figures/{}#only-light" /></p>'


def test_an_image_of_a_figure_gets_its_size_and_waits_until_it_is_needed(
    folder, monkeypatch
):
    build(folder)
    monkeypatch.setattr(hook, "DRAWN", folder / "out")
    html = hook.on_page_content(PAGE.format("line-light.svg"))
    found = re.search(r'width="(\d+)" height="(\d+)" loading="lazy" />', html)
    size = mpl.rcParams["figure.figsize"]
    assert [int(number) for number in found.groups()] == [
        round(inches * 96) for inches in size
    ]


def test_other_images_are_left_alone(monkeypatch):
    html = '<img src="../assets/logo.svg" /> assets/figures/line-light.svg#only-light'
    assert hook.on_page_content(html) == html


def test_pages_show_figures_that_exist_for_both_themes():
    names = {script.stem for script in SCRIPTS}
    for page in (ROOT / "docs").glob("*/**/*.md"):
        text = page.read_text("utf-8")
        shown = re.findall(
            r"!\[[^]]+\]\(\S*/figures/(\w+)-(light|dark)\.svg#only-(\w+)\)", text
        )
        assert all(theme == only for _, theme, only in shown), page
        light = [name for name, theme, _ in shown if theme == "light"]
        assert light == [name for name, theme, _ in shown if theme == "dark"], page
        assert set(light) <= names, page
        assert text.count("assets/figures/") == len(shown), f"{page}: no alt text?"
