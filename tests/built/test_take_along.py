"""What a reader takes along: Markdown, llms.txt, the page to print, the archive."""

import json
import re
import zipfile
from pathlib import Path

import archive
import pages
import plain
import pytest

LEFT_OVER = re.compile(
    r"--8<-- |<!-- (?:claims|audit|terms)|^::: |#only-(?:light|dark)"
    r'|markdown="1"|\{#[\w-]',
    re.MULTILINE,
)
TITLE = re.compile(r"^# (.+)$", re.MULTILINE)


def links(markdown):
    """Where a page's Markdown leads, code left out."""
    found = plain.LINK.finditer(plain.FENCE.sub("", markdown))
    return [match[2] for match in found if match[2]]


def htmls(folder):
    """The pages of one language that have an address in the navigation."""
    apart = {folder / "404.html", folder / "print.html"}
    return sorted(p for p in folder.rglob("*.html") if p not in apart)


@pytest.fixture(scope="module", params=pages.LANGUAGES)
def folder(request, site):
    return site / request.param


def test_each_page_has_its_markdown_beside_it_and_links_to_it(folder):
    for path in htmls(folder):
        text = path.with_suffix(".md").read_text("utf-8")
        left = LEFT_OVER.search("".join(re.split(r"`[^`\n]*`", text)))
        assert not left, f"{path}: {left[0]!r} in its Markdown; see hooks/plain.py"
        assert len(TITLE.findall(plain.FENCE.sub("", text))) == 1
        assert f'href="{path.stem}.md"' in path.read_text("utf-8")


def test_the_markdown_of_a_page_has_all_that_its_examples_print(folder):
    for path in pages.paths(folder.name):
        written = (folder / path).read_text("utf-8")
        for name in pages.includes(pages.read(folder.name, path)):
            text = (pages.PACKAGE / name).read_text("utf-8")
            if name.startswith("examples/"):
                assert f"```python\n{text}```\n" in written, f"{path}: {name}"


def test_the_links_of_markdown_lead_to_files(folder):
    files = [p.with_suffix(".md") for p in htmls(folder)]
    for path in [*files, folder / "llms.txt", folder / "llms-full.txt"]:
        for link in links(path.read_text("utf-8")):
            assert Path(path.parent, link).resolve().is_file(), f"{path}: {link}"


def test_llms_txt_lists_every_page_once_and_llms_full_holds_it(folder):
    short = (folder / "llms.txt").read_text("utf-8")
    head, *sections = short.split("\n## ")
    assert re.match(r"# .+\n\n> .+\n\n.+\n$", head), "title, summary, what it is"
    rows = re.findall(r"^- \[[^]]+\]\(([^)]+)\): .+$", short, re.MULTILINE)
    files = [p.with_suffix(".md").relative_to(folder).as_posix() for p in htmls(folder)]
    assert sorted(rows) == sorted(files)
    assert sum(section.count("\n- ") for section in sections) == len(rows)
    whole = (folder / "llms-full.txt").read_text("utf-8")
    assert re.findall(r"^<!-- (\S+\.md) -->$", whole, re.MULTILINE) == rows


def test_the_page_to_print_has_every_page_but_the_front_page(folder):
    html = (folder / "print.html").read_text("utf-8")
    articles = re.findall(r'<article id="([^"]+)">', html)
    files = {p.relative_to(folder).with_suffix("").as_posix() for p in htmls(folder)}
    assert set(articles) == files - {"index"}
    assert len(articles) == len(set(articles))
    assert 'id="tensors/view:same_storage"' in html
    assert 'href="#storage/contiguous"' in html
    assert "<script" not in html
    assert "loading=" not in html
    assert not re.search(r"<details(?![^>]* open)|#only-dark|<autoref|headerlink", html)


def test_what_is_made_of_the_pages_is_no_page_to_be_found(folder):
    index = json.loads((folder / "search/search_index.json").read_text("utf-8"))
    found = {doc["location"].partition("#")[0] for doc in index["docs"]}
    assert not {path for path in found if not path.endswith(".html")} - {""}
    assert "print.html" not in found
    assert "print.html" not in (folder / "sitemap.xml").read_text("utf-8")
    assert 'name="robots" content="noindex"' in (folder / "print.html").read_text()


def test_the_archive_holds_the_site_without_the_link_to_itself(site):
    with zipfile.ZipFile(site / archive.NAME) as whole:
        names = whole.namelist()
        assert names == sorted(names)
        assert not [name for name in names if name.endswith((".map", ".zip"))]
        assert {entry.date_time for entry in whole.infolist()} == {archive.DATE}
        changed = 0
        for name in names:
            path = site / name.removeprefix("refcode/")
            assert whole.read(name) == archive.offline(path), name
            if name.endswith(".html"):
                assert f'{archive.NAME}"' not in whole.read(name).decode(), name
                changed += whole.read(name) != path.read_bytes()
        assert changed == 4, "both pages that offer it, and both to print"
    needed = {"index.html", "en/index.html", "zh/tensors/view.md", "zh/print.html"}
    needed |= {"en/search/search_index.json", "en/assets/labs/descent.ipynb"}
    assert {f"refcode/{name}" for name in needed} <= set(names)
    assert (site / archive.NAME).stat().st_size < 20_000_000


def test_the_same_files_make_the_same_archive(tmp_path):
    bytes_of = []
    for name in ("one", "two"):
        site = tmp_path / name
        (site / "en").mkdir(parents=True)
        for file in ("index.html", "en/b.html", "en/a.html"):
            (site / file).write_text(file)
        (site / "404.html").write_text("only online")
        first, second = (archive.write(site).read_bytes() for _ in range(2))
        assert first == second, "an archive does not hold itself"
        bytes_of.append(first)
    assert bytes_of[0] == bytes_of[1]
