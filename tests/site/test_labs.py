"""A lab runs once and becomes a notebook and a page in two languages, or says why."""

import ast
import importlib.util
import json
import os
import re
import sys
import warnings
from pathlib import Path
from types import SimpleNamespace

import freshness
import nbformat
import notebooks
import pytest
import svg
import yaml
from mkdocs.commands.build import build as build_site
from mkdocs.config import load_config
from mkdocs.exceptions import Abort, PluginError
from mkdocs_jupyter import convert
from mkdocs_jupyter import plugin as mkdocs_jupyter
from nbconvert.filters.markdown_mistune import markdown2html_mistune

ROOT = Path(__file__).parents[2]
LABS = sorted((ROOT / "docs" / "labs").glob("*.py"))
CONFIG, CONFIG_ZH = (
    yaml.safe_load((ROOT / name).read_text("utf-8"))
    for name in ("mkdocs.yml", "mkdocs.zh.yml")
)


def module(folder):
    """tools/labs.py or hooks/labs.py: two scripts of one name."""
    name = f"{folder}_labs"
    spec = importlib.util.spec_from_file_location(name, ROOT / folder / "labs.py")
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    return loaded


labs, hook = module("tools"), module("hooks")

CHINESE = r"[\u3000-\u9fff\uff00-\uffef]"  # and its punctuation
EN = '# %% [markdown] lang="en"\n'
ZH = '# %% [markdown] lang="zh"\n'
TITLE = f"{EN}# # Title {{#title}}\n#\n# See [view](../tensors/view.md#a).\n"
TITLE += f"{ZH}# # 标题 {{#title}}\n#\n# 见 [view](../tensors/view.md#a)。\n"
LAB = f"""{TITLE}# %%
# %config InlineBackend.figure_formats = ["svg"]
import matplotlib.pyplot as plt

print("out" + "put")

# %%
figure, ax = plt.subplots()
ax.plot([1, 2], [3, 4])
ax.set_title("a line", gid="caption");

{EN}# ## Part `x` {{#part}}
#
# With $n_1 < 2$ and `$HOME/$n`:
#
# $$x^2$$
{ZH}# ## 部分 `x` {{#part}}
#
# 有 $n_1 < 2$ 和 `$HOME/$n`：
#
# $$x^2$$
# %%
1 + 1
{EN}# Some text. [Up](#title)
{ZH}# 一段文字。[回到开头](#title)
# %% tags=["solution"]
assert 1 + 1 == 2
print("solved <b> &")
"""


def planted(folder, text):
    (folder / "labs").mkdir(exist_ok=True)
    script = folder / "labs" / "planted.py"
    script.write_text(text, "utf-8")
    return script


def build(folder):
    return labs.build(folder / "labs", folder / "out", folder / "figures")


def files(folder):
    """All that was written, by path, as bytes."""
    paths = [*(folder / "out").rglob("*.*"), *(folder / "figures").rglob("*.*")]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """A folder with a lab that ran."""
    folder = tmp_path_factory.mktemp("built")
    planted(folder, LAB)
    with warnings.catch_warnings():
        warnings.simplefilter("default")  # those of jupyter are not ours
        assert build(folder) == ["planted"]
    return folder


@pytest.fixture
def no_kernel(monkeypatch):
    def run(name, codes):
        raise AssertionError(f"a kernel was started for {name}")

    monkeypatch.setattr(labs, "run", run)


def read_notebook(folder, language):
    path = folder / "out" / language / "labs" / "planted.ipynb"
    return json.loads(path.read_text("utf-8"))


def test_each_language_is_a_valid_notebook_with_its_texts_and_the_same_code(built):
    en, zh = (read_notebook(built, language) for language in labs.LANGUAGES)
    for notebook in (en, zh):
        nbformat.validate(notebook)
    kinds = [cell["cell_type"][:4] for cell in en["cells"]]
    assert kinds == ["mark", "code", "code", "mark", "code", "mark", "code"]
    assert en["cells"][0]["source"].startswith("# Title\n\nSee [view]")
    assert zh["cells"][0]["source"].startswith("# 标题\n\n见 [view]")
    for one, other in zip(en["cells"], zh["cells"], strict=True):
        assert one["id"] == other["id"]
        assert one == other or one["cell_type"] == "markdown"


def test_a_notebook_is_clean(built):
    text = (built / "out" / "en" / "labs" / "planted.ipynb").read_text("utf-8")
    assert "{#" not in text
    assert str(built) not in text
    assert not re.search(r"\d{4}-\d\d-\d\dT|0x[0-9a-f]{6}|/tmp/", text)
    notebook = json.loads(text)
    assert notebook["metadata"]["kernelspec"]["name"] == "python3"
    ids = [cell["id"] for cell in notebook["cells"]]
    assert ids == ["title", "title-1", "title-2", "part", "part-1", "part-2", "part-3"]
    code = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
    assert [cell["execution_count"] for cell in code] == [1, 2, 3, 4]
    assert code[0]["source"].startswith("%config InlineBackend.figure_formats")
    assert code[0]["outputs"] == [
        {"output_type": "stream", "name": "stdout", "text": "output\n"}
    ]
    assert code[2]["outputs"][0]["data"] == {"text/plain": "2"}
    assert code[3]["metadata"]["jupyter"] == {"source_hidden": True}


def test_a_figure_is_svg_that_says_what_it_shows(built):
    code = read_notebook(built, "zh")["cells"][2]
    (out,) = code["outputs"]
    assert out["metadata"] == {"image/svg+xml": {"alt": "a line"}}
    assert ">a line</text>" in out["data"]["image/svg+xml"]
    assert "matplotlib" not in out["data"]["image/svg+xml"]
    light, dark = ((built / "figures" / "planted" / f"title-2-{t}.svg").read_text()
                   for t in ("light", "dark"))  # fmt: skip
    for page in (light, dark):
        assert "#ffffff" not in page, "white is the paper, and a page has its own"
    assert "stroke: #000000" in light
    assert "#000000" not in dark, "black is the ink, and light on dark pages"
    assert f'fill="{svg.LIGHT_INK}"' in dark


def test_a_second_build_starts_no_kernel_and_writes_nothing(built, no_kernel):
    path = built / "out" / "en" / "labs" / "planted.ipynb"
    before = path.stat().st_mtime_ns, files(built)
    assert build(built) == []
    assert (path.stat().st_mtime_ns, files(built)) == before


def test_two_runs_give_the_same_bytes(built, tmp_path):
    planted(tmp_path, LAB)
    with warnings.catch_warnings():
        warnings.simplefilter("default")
        assert build(tmp_path) == ["planted"]
    assert files(tmp_path) == files(built)


@pytest.fixture
def copy(built, tmp_path):
    """A folder with the lab that ran, to change."""
    planted(tmp_path, LAB)
    for name, content in files(built).items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(content)
    return tmp_path


def test_new_words_need_no_kernel(copy, no_kernel):
    planted(copy, LAB.replace("Some text.", "Some other text."))
    assert build(copy) == []
    assert read_notebook(copy, "en")["cells"][5]["source"].startswith("Some other")


def test_new_code_is_run(copy, monkeypatch):
    asked = []
    monkeypatch.setattr(labs, "run", lambda name, codes: asked.append(name) or [[]] * 4)
    planted(copy, LAB.replace("1 + 1\n", "1 + 2\n"))
    assert build(copy) == asked == ["planted"]
    left = {name for name in files(copy) if name.startswith("figures")}
    assert not left, "the figure of the former code"


def test_a_lab_that_is_gone_leaves_nothing(copy):
    (copy / "labs" / "planted.py").unlink()
    assert build(copy) == []
    assert files(copy) == {}


def test_code_depends_on_the_modules_it_imports_and_those_they_import():
    code = "%config x\nfrom refcode.tensors import layout\nimport torch\n"
    paths = freshness.modules(code)
    found = {path.relative_to(freshness.SRC / "refcode").as_posix() for path in paths}
    assert {"__init__.py", "tensors/__init__.py", "tensors/memory.py"} <= found
    assert "tensors/_picture.py" in found, "imported by tensors/memory.py"
    assert "plotting/__init__.py" not in found
    assert freshness.modules("x = (") == [], "left to the run, which shows where"


def test_a_change_of_an_imported_module_changes_the_fingerprint(tmp_path, monkeypatch):
    monkeypatch.setattr(freshness, "SRC", tmp_path)
    (tmp_path / "one.py").write_text("import two\n")
    (tmp_path / "two.py").write_text("x = 1\n")
    before = [freshness.fingerprint(code) for code in ("import one", "import three")]
    (tmp_path / "two.py").write_text("x = 2\n")
    after = [freshness.fingerprint(code) for code in ("import one", "import three")]
    assert before[0] != after[0]
    assert before[1] == after[1]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (f"{EN}# one\n", 'right below it its twin with lang="zh", got en$'),
        (f"{EN}# one\n# %%\n1\n", "got en and code"),
        (f"{ZH}# 一\n{EN}# one\n", "got zh and en"),
        (f"{EN}# one\n{EN}# two\n", "got en and en"),
        ("# %% [markdown]\n# one\n", "got markdown$"),
        (f"{EN}# # A {{#a}}\n{ZH}# ## 甲 {{#a}}\n", r"is \('#', .* is \('##', 'a'\)"),
        (f"{EN}# # A {{#a}}\n{ZH}# # 甲 {{#b}}\n", "is .*'a'.* its twin's is .*'b'"),
        (f"{EN}# # A {{#a}}\n{ZH}# 甲\n", "its twin's is None"),
        (f"{EN}# # A\n{ZH}# # 甲\n", "one heading, as its first line, with {#id}"),
        (f"{EN}# a\n# # A {{#a}}\n{ZH}# # 甲 {{#a}}\n", "as its first line"),
        (TITLE + TITLE, "ids given twice: title"),
    ],
)
def test_twins_that_do_not_pair_up_are_refused(tmp_path, text, message):
    with pytest.raises(labs.BadLab, match=message) as raised:
        labs.read(planted(tmp_path, text))
    assert str(raised.value).startswith("planted.py")


def test_the_message_names_the_cell(tmp_path):
    with pytest.raises(labs.BadLab, match=r"planted.py, cell 3 \('lonely'\): expected"):
        labs.read(planted(tmp_path, f"{TITLE}{EN}# lonely\n# %%\n1\n"))


def test_a_cell_that_raises_fails_the_build_with_its_traceback(
    tmp_path, monkeypatch, capsys
):
    planted(tmp_path, f"{TITLE}# %%\nx = 0\n# %%\nprint(1 / x)\n# %%\n3\n")
    monkeypatch.setattr(labs, "build", lambda make=labs.build: make(
        tmp_path / "labs", tmp_path / "out", tmp_path / "figures"))  # fmt: skip
    with warnings.catch_warnings():
        warnings.simplefilter("default")
        assert labs.main() == 1
    said = capsys.readouterr().err
    assert "planted, code cell 2 failed" in said
    assert "print(1 / x)" in said
    assert "ZeroDivisionError: division by zero" in said
    assert "\x1b" not in said
    assert files(tmp_path) == {}


def cell(*outputs):
    return SimpleNamespace(execution_count=7, outputs=outputs)


def picture(text):
    plain = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 3">{text}</svg>'
    data = {"image/svg+xml": f"{plain[:-6]}<defs><style>*{{}}</style></defs></svg>"}
    return SimpleNamespace(output_type="display_data", data=data)


CAPTION = '<g id="caption"><text>words</text></g>'


@pytest.mark.parametrize(
    ("outputs", "message"),
    [
        (
            [SimpleNamespace(output_type="stream", name="stderr", text="Warning: x")],
            "lab, code cell 7 wrote to stderr .*: Warning: x",
        ),
        ([picture("<text>words</text>")], "lab, code cell 7 .* says nothing"),
        ([picture(CAPTION), picture(CAPTION)], "lab, code cell 7 draws several"),
    ],
)
def test_output_that_does_not_belong_on_a_page_is_refused(outputs, message):
    with pytest.raises(labs.BadLab, match=message):
        labs._clean("lab", cell(*outputs))


def test_a_notebook_to_download_has_no_dead_links(built):
    text = (built / "out" / "en" / "labs" / "planted.ipynb").read_text("utf-8")
    first = [
        json.loads(hook.offered(text, url))["cells"][0]["source"]
        for url in ("", "https://host/refcode/en/")
    ]
    assert first == [
        "# Title\n\nSee view.",
        "# Title\n\nSee [view](https://host/refcode/en/tensors/view.html#a).",
    ]


def test_a_notebook_to_download_first_installs_the_package_where_it_has_an_address(
    built,
):
    text = (built / "out" / "en" / "labs" / "planted.ipynb").read_text("utf-8")
    notebook = json.loads(hook.offered(text, "", "https://host/a/refcode"))
    nbformat.validate(notebook)
    first, *rest = notebook["cells"]
    assert "git+https://host/a/refcode" in first["source"]
    assert rest == json.loads(hook.offered(text, ""))["cells"]


def build_pages(folder, run):
    """A Chinese site of the lab that `run` has, and of pages, built with --strict."""
    docs = folder / "docs"
    (docs / "tensors").mkdir(parents=True)
    (docs / "index.md").write_text("[lab](labs/planted.ipynb#part)\n")
    (docs / "tensors" / "view.md").write_text("# view\n\n``` {#a}\n1\n```\n")
    hooks = ("labs", "lab_pages", "links", "figures", "formulas")
    config = {
        "site_name": "site",
        "docs_dir": str(docs),
        "site_dir": str(folder / "site"),
        "strict": True,
        "use_directory_urls": False,
        "edit_uri": "https://host/edit/docs/zh/",
        "theme": {
            "name": "material",
            "language": "zh",
            "font": False,
            "features": ["content.action.edit"],
        },
        "extra": CONFIG_ZH["extra"],
        "plugins": {
            "search": {"lang": "zh"},
            "mkdocs-jupyter": CONFIG["plugins"]["mkdocs-jupyter"],
        },
        "hooks": [str(ROOT / "hooks" / f"{name}.py") for name in hooks],
        "markdown_extensions": {
            "pymdownx.superfences": {},
            "toc": {"permalink": "#", "permalink_title": "链接"},
        },
        "validation": CONFIG["validation"],
        "nav": ["index.md", "tensors/view.md", {"实验": "labs/planted.ipynb"}],
    }
    (folder / "mkdocs.yml").write_text(json.dumps(config))
    (folder / ".cache").mkdir()
    (folder / ".cache" / "labs").symlink_to(run / "out")
    (folder / ".cache" / "figures").symlink_to(run / "figures")
    (folder / "docs" / "labs").symlink_to(run / "labs")  # as docs/labs of the project
    before = Path.cwd()
    os.chdir(folder)
    try:
        build_site(load_config(str(folder / "mkdocs.yml")))
    finally:
        os.chdir(before)
    return folder / "site"


@pytest.fixture(scope="module")
def site(built, tmp_path_factory):
    return build_pages(tmp_path_factory.mktemp("site"), built)


def article(site):
    html = (site / "labs" / "planted.html").read_text("utf-8")
    return html[html.index("<article") : html.index("</article>")]


def blocks(site):
    """(classes, HTML within <code>) of the blocks of the lab."""
    block = r'<div class="([^"]*)"[^>]*><pre><code>(.*?)</code></pre></div>'
    return [(c.split(), code) for c, code in re.findall(block, article(site), re.S)]


def test_headings_have_their_ids_in_the_page_and_in_its_contents(site):
    html = (site / "labs" / "planted.html").read_text("utf-8")
    assert re.findall(r'<h\d id="([^"]*)">(.*?)<a ', article(site)) == [
        ("title", "标题"),
        ("part", "部分 <code>x</code>"),
    ]
    assert '<a class="headerlink" href="#part" title="链接">#</a></h2>' in article(site)
    assert re.search(r'<a href="#part" class="md-nav__link">\s*<.*>\s*部分 x', html)
    assert not re.search("{#|<!-- #|anchor-link|¶", html)
    assert "<title>实验 - site</title>" in html


def test_links_lead_from_pages_to_the_lab_and_back(site):
    index = (site / "index.html").read_text("utf-8")
    assert 'href="labs/planted.html#part"' in index
    assert 'href="../tensors/view.html#a"' in article(site)
    view = (site / "tensors" / "view.html").read_text("utf-8")
    assert "https://host/edit/docs/zh/tensors/view.md" in view
    edits = re.findall(r"https://host/edit/[^\"]*", article(site))
    assert edits == ["https://host/edit/docs/labs/planted.py"], "where it is written"


def test_broken_links_from_and_to_a_lab_fail_the_site(copy, tmp_path, caplog):
    text = LAB.replace("{#part}", "{#gone}").replace("](#title)", "](#gone-too)")
    text = text.replace("See [view]", "See [gone](../tensors/gone.md), [view]")
    text = text.replace("见 [view]", "见 [gone](../tensors/gone.md)、[view]")
    planted(copy, text.replace("view.md#a", "view.md#b"))
    build(copy)
    with pytest.raises(Abort):
        build_pages(tmp_path / "site", copy)
    warned = [entry for entry in caplog.messages if entry.startswith("Doc file")]
    for said, part in zip(sorted(warned), [
        "'index.md' contains a link 'labs/planted.ipynb#part', but the doc",
        "'labs/planted.ipynb' contains a link '#gone-too', but there is no",
        "'labs/planted.ipynb' contains a link '../tensors/gone.md', but the target",
        "'labs/planted.ipynb' contains a link '../tensors/view.md#b', but the doc",
    ], strict=True):  # fmt: skip
        assert part in said


def test_the_page_has_nothing_but_its_own_content(site):
    html = article(site)
    own = r"(?!www\.w3\.org|host/edit/)"
    assert not re.search(rf"<style|<script|base64|data:|https?://{own}", html)
    assert not re.search("jp-|clipboard|In.?\\[", html)
    assert len(html) < 7000
    assert html.count('alt="a line"') == 2
    assert re.search(r'title-2-light.svg#only-light" width="\d+" height="\d+"', html)


def test_figures_are_files_of_the_site(site):
    sources = re.findall(r'<img[^>]* src="\.\./([^"#]+)', article(site))
    assert len(sources) == 2
    assert all((site / source).is_file() for source in sources)


def test_code_looks_and_copies_as_everywhere_and_output_is_quiet(site):
    kinds = [classes for classes, _ in blocks(site)]
    assert all("highlight" in classes for classes in kinds)
    assert [("no-copy" in one, "lab-code" in one) for one in kinds] == [
        *[(False, True), (True, False)],
        (False, True),  # the figure follows, which is no block
        *[(False, True), (True, False)] * 2,
    ]
    code = [code for classes, code in blocks(site) if "lab-code" in classes]
    assert '<span class="kn">import</span>' in code[0]
    assert "%config InlineBackend" in re.sub("<[^>]*>", "", code[0])


def test_formulas_are_for_the_formulas_hook_and_code_is_not(site):
    html = article(site)
    assert html.count("<math ") == 2
    assert html.count('display="block"') == 1
    assert "<mo>&lt;</mo>" in html
    assert "<code>$HOME/$n</code>" in html
    assert html.count("$") == 2


def test_the_notebook_is_offered_once_and_is_there(site):
    (href,) = re.findall(r'<a class="lab-download"[^>]*href="([^"]+)"', article(site))
    notebook = json.loads((site / "labs" / href).read_text("utf-8"))
    nbformat.validate(notebook)
    assert "下载这份 notebook" in article(site)
    assert article(site).index(href) < article(site).index("<pre>")


def test_a_solution_is_folded_with_its_output(site):
    (folded,) = re.findall(r"<details.*?</details>", article(site), re.DOTALL)
    assert "<summary>解答</summary>" in folded
    assert "solved &lt;b&gt; &amp;\n" in folded
    assert not re.search(r"<details[^>]* open", article(site))


def test_what_the_code_printed_is_not_searched(site):
    index = json.loads((site / "search" / "search_index.json").read_text("utf-8"))
    text = " ".join(entry["text"] for entry in index["docs"]).replace("\u200b", "")
    assert "一段文字" in text
    assert "output\n" in article(site)
    assert "output\n" not in text
    assert "labs/planted.html#part" in [entry["location"] for entry in index["docs"]]


def test_the_plugin_still_does_what_is_mended(built, monkeypatch):
    """Where this fails, a hook of labs or their template mends what is whole."""
    path = str(built / "out" / "zh" / "labs" / "planted.ipynb")
    monkeypatch.delenv("JUPYTER_PATH", raising=False)
    its_own = convert.nb2html(path)
    assert len(its_own) > 500_000, "styles and scripts: the reason for the template"
    assert re.search('<script src="https://', its_own)
    assert "clipboard-copy-txt" in its_own
    assert "data:image/svg+xml;base64" in its_own
    monkeypatch.setenv("JUPYTER_PATH", str(ROOT / "hooks"))
    ours = convert.nb2html(path)
    assert "<style>" in ours, "STYLE"
    assert '<h1 id="">标题<a class="anchor-link" href="#">¶</a></h1>' in ours, "HEADING"
    assert "$n_1 &lt; 2$" in ours, "FORMULA"
    assert 'href="../tensors/view.md#a"' in ours, "LINK"
    contents, _ = mkdocs_jupyter.get_nb_toc(path, 3)
    assert [item.id for item in contents] == ["_1"], "page.toc"


def test_a_lab_that_is_wrong_fails_the_site(tmp_path, monkeypatch):
    planted(tmp_path, f"{EN}# alone\n")
    (tmp_path / "docs").mkdir()
    (tmp_path / "labs").rename(tmp_path / "docs" / "labs")
    (tmp_path / "tools").mkdir()
    for name in ("labs", "notebooks", "svg", "freshness"):
        (tmp_path / "tools" / f"{name}.py").symlink_to(ROOT / "tools" / f"{name}.py")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(hook.subprocess, "run", lambda command, **kw: SimpleNamespace(
        returncode=1, stderr=b"its twin is missing"))  # fmt: skip
    with pytest.raises(PluginError, match="a lab is wrong:\nits twin is missing"):
        hook.on_files([], SimpleNamespace(extra={"language": "en"}))


@pytest.mark.parametrize("path", LABS, ids=lambda path: path.stem)
def test_every_lab_reads_well_in_both_languages(path):
    for cell in labs.read(path):
        if "code" in cell:
            long = [line for line in cell["code"].split("\n") if len(line) > 72]
            assert not long, "code wider than a page"
            continue
        en, zh = cell["en"], cell["zh"]
        spans = [set(re.findall(r"`[^`]+`|\$[^$]+\$", text)) for text in (en, zh)]
        assert spans[0] == spans[1], cell["id"]
        links = [sorted(re.findall(r"\]\(([^)]+)\)", text)) for text in (en, zh)]
        assert links[0] == links[1], cell["id"]
        broken = re.search(rf"{CHINESE}\n{CHINESE}", zh)
        assert not broken, f"{cell['id']}: a line break in Chinese shows as a space"
        assert not re.search(r"[\u4e00-\u9fff][,;:!?()]|[,;:!?()][\u4e00-\u9fff]", zh)
        for text in (en, zh):
            html = re.sub("<code>.*?</code>", "", markdown2html_mistune(text))
            assert "**" not in html, f"{cell['id']}: bold cannot end in 。 before 汉字"
            assert not re.search(r"\\\$|```|^\s*\\begin", text, re.M), cell["id"]


@pytest.mark.parametrize("path", LABS, ids=lambda path: path.stem)
def test_a_reader_can_run_a_lab_with_refcode_installed(path):
    tree = ast.parse(path.read_text("utf-8"))
    used = {
        name.partition(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in (
            [node.module]
            if isinstance(node, ast.ImportFrom)
            else [alias.name for alias in node.names]
        )
    }
    known = {"torch", "refcode", "matplotlib", "numpy"}
    assert used - sys.stdlib_module_names <= known


@pytest.mark.parametrize("path", LABS, ids=lambda path: path.stem)
def test_every_lab_is_in_the_nav_of_both_sites(path):
    for config in ("mkdocs.yml", "mkdocs.zh.yml"):
        assert f"labs/{path.stem}.ipynb" in (ROOT / config).read_text("utf-8")


def test_there_are_labs_and_they_are_in_both_languages():
    assert LABS
    assert notebooks.LANGUAGES == ("en", "zh")
