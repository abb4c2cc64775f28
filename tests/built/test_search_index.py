"""The search index holds what a reader may look for, and is small enough to fetch."""

import gzip
import html
import json
import re

import pages
import pytest
import search_terms

LIMIT = 150_000  # bytes gzipped, as a host sends it


@pytest.fixture(scope="module", params=pages.LANGUAGES)
def language(request):
    return request.param


@pytest.fixture(scope="module")
def index(site, language):
    return (site / language / "search" / "search_index.json").read_bytes()


@pytest.fixture(scope="module")
def sections(index):
    return {entry["location"]: entry for entry in json.loads(index)["docs"]}


def test_it_is_small(index):
    size = len(gzip.compress(index, 6))
    assert size <= LIMIT, f"{size} bytes gzipped: see SHOWN and RARE in hooks/search.py"


def test_a_page_opened_from_a_folder_has_the_same(index, site, language):
    script = (site / language / "search" / "search_index.js").read_bytes()
    assert script == b"var __index=" + index + b"\n"


def test_only_chinese_pages_are_cut_into_words(index, language):
    """The plugin would load a dictionary of 60 MB for a few words of English pages."""
    assert ("\u200b" in index.decode()) == (language == "zh"), "see hooks/quiet.py"


def test_every_section_has_a_title_and_each_page_comes_before_its_sections(sections):
    seen = set()
    for location, entry in sections.items():
        page, _, section = location.partition("#")
        assert entry["title"]
        assert not re.search("</code>$", entry["title"]) or "api/" not in location
        assert page in seen or not section
        seen.add(page)


def test_the_text_under_a_hit_is_sentences_and_errors(sections):
    for location, entry in sections.items():
        assert not re.search("<pre>|<li>|import torch", entry["text"]), location
        assert len(entry["text"].encode()) < 3000, location


def test_the_audit_does_not_repeat_the_claims(sections):
    audit = [location for location in sections if location.startswith("about/notes")]
    assert audit == ["about/notes.html"]


def test_other_names_of_a_page_lead_to_it(sections):
    for key, names in search_terms.terms().items():
        found = sections[f"{key}.html"]["terms"]
        assert not [name for name in names if name not in found], key


@pytest.mark.parametrize("name", ["take_along_dim", "LazyLinear", "is_contiguous"])
def test_a_name_in_the_code_is_found(name, sections):
    texts = [" ".join(map(str, entry.values())) for entry in sections.values()]
    assert any(re.search(rf"\b{name}\b", text) for text in texts)


def test_each_error_shown_on_a_page_is_found_there(sections, language):
    """As written in the examples: `print(error)`, then the line of output."""
    shown = re.compile(r"print\(error\)\n +#> (.{20,60})")
    for path in pages.paths(language):
        page = path.with_suffix(".html").as_posix()
        text = " ".join(
            entry["text"] for at, entry in sections.items() if at.startswith(page)
        )
        text = html.unescape(re.sub("[\u200b ]+", " ", text))
        for name in pages.includes(pages.read(language, path)):
            source = (pages.PACKAGE / name).read_text("utf-8")
            if not name.startswith("examples/"):
                continue
            for error in shown.findall(source):
                assert re.sub(" +", " ", error.rpartition(" ")[0]) in text, name
