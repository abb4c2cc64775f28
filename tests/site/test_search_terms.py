"""docs/search.toml: other names for the subject of each page, in both languages."""

import re

import pages
import pytest
import search_terms

TERMS = search_terms.terms()
LAB_TITLE = re.compile(r"^# # (.*?) *(?:\{#.*)?$", re.MULTILINE)


def title(language, key):
    if key.startswith("labs/"):  # the first heading of each language, in one script
        titles = LAB_TITLE.findall((pages.DOCS / f"{key}.py").read_text("utf-8"))
        return titles[pages.LANGUAGES.index(language)]
    return search_terms.TITLE.search(pages.read(language, f"{key}.md"))[1]


@pytest.mark.parametrize("key", sorted({*TERMS, *pages.topics()}))
def test_a_page_has_other_names_in_both_languages(key):
    assert key in TERMS, f"docs/search.toml has no {key}: what else is it called?"
    for language in pages.LANGUAGES:
        assert title(language, key)
    names = TERMS[key]
    assert len(set(names)) == len(names) <= 16
    assert any(map(search_terms.HAN.search, names))
    assert not all(map(search_terms.HAN.search, names))


@pytest.mark.parametrize("key", TERMS)
def test_other_names_are_not_the_title(key):
    for language in pages.LANGUAGES:
        assert title(language, key) not in TERMS[key], f"the title of {key} is searched"
