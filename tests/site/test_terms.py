"""Each term is explained, leads to where it is at work, and has one word in Chinese."""

import re
import tomllib
from collections import defaultdict

import pages
import pytest
import terms as hook

from refcode.errors.index import causes

TERMS = tomllib.loads((pages.DOCS / "terms.toml").read_text("utf-8"))
CLAIMS = tomllib.loads((pages.DOCS / "claims.toml").read_text("utf-8"))
AVOIDED = [
    (term["zh"], other, beside)
    for term in TERMS.values()
    for other, beside in term.get("avoid", {}).items()
]
UNSEEN = re.compile(r"`[^`]*`|\{#[\w-]+\}|\]\([^)]*\)|<!--.*?-->")  # code and links


def chinese():
    """(where, line) of all Chinese prose of the site; quotes of the notes are none."""
    for path in pages.paths("zh"):
        for line in pages.prose(pages.read("zh", path)).splitlines():
            yield path.as_posix(), line
    for lab in sorted((pages.DOCS / "labs").glob("*.py")):
        for line in lab.read_text("utf-8").splitlines():
            if line.startswith("# "):
                yield f"labs/{lab.name}", line
    for key, row in CLAIMS.items():
        yield f"{row['topic']}, claim {key}", row["zh"]
    for path in sorted((pages.DOCS / "explorables").glob("*.toml")):
        for text in tomllib.loads(path.read_text("utf-8"))["zh"].values():
            yield f"explorables/{path.name}", text
    for key, row in TERMS.items():
        yield f"terms.toml, {key}", row["means_zh"]
    for key, row in causes().items():
        yield f"{key}, cause and fix", row["cause_zh"] + row["fix_zh"]


LINES = defaultdict(list)
for place, line in chinese():
    LINES[place].append((line, UNSEEN.sub(" ", line)))


def anchors(path, language):
    """What a link to a page can name: its headings and its examples."""
    text = pages.read(language, path)
    ids = {key for _, key in pages.headings(text)}
    return ids | {name.rpartition("/")[2][:-3] for name in pages.includes(text)}


@pytest.mark.parametrize("key", TERMS)
def test_a_term_is_complete_and_leads_somewhere(key):
    term = TERMS[key]
    assert set(term) - {"avoid"} == {"group", "en", "zh", "means_en", "means_zh", "at"}
    assert all(term[field].strip() for field in term if field != "avoid")
    assert term["means_en"].endswith(".")
    assert term["means_zh"].endswith("。")
    page, _, anchor = term["at"].partition("#")
    for language in pages.LANGUAGES:
        assert anchor in anchors(f"{page}.md", language), f"no #{anchor} on {page}"


@pytest.mark.parametrize("language", pages.LANGUAGES)
def test_the_page_shows_each_term_once(language):
    text = pages.read(language, "basics/terms.md")
    groups = hook.ASKED.findall(text)
    assert groups == list(dict.fromkeys(term["group"] for term in TERMS.values()))
    ids = {key for _, key in pages.headings(text)}
    assert set(groups) <= ids
    assert not ids & set(TERMS), "a heading and a term with the same address"
    shown = "\n".join(hook.rows(group, language, "../") for group in groups)
    assert re.findall(r"\{#([\w-]+)\}", shown) == list(TERMS)
    assert {row.count(" | ") for row in shown.splitlines()} == {2}


def excepted(text, place, line):
    """Whether an exception of docs/terms.toml, a text or a page, covers the line."""
    return text in line or place.startswith(text)


@pytest.mark.parametrize("place", LINES)
def test_chinese_has_one_word_for_a_thing(place):
    wrong = [
        f"{word}，不用“{other}”: {line.strip()}"
        for line, seen in LINES[place]
        for word, other, beside in AVOIDED
        if re.search(other, seen)
        and not any(excepted(text, place, line) for text in beside)
    ]
    assert not wrong, "see docs/terms.toml\n" + "\n".join(wrong)


@pytest.mark.parametrize(("word", "other", "beside"), AVOIDED)
def test_an_exception_is_still_needed(word, other, beside):
    found = [
        (place, line)
        for place, lines in LINES.items()
        for line, _ in lines
        if re.search(other, line)
    ]
    for text in beside:
        assert any(excepted(text, *where) for where in found), (
            f"“{other}” stands nowhere beside “{text}”: drop this from {word}"
        )
