"""The size of the search index, how soon it answers, and how often rightly."""

import gzip
from pathlib import Path

import searching

from measures import Row

QUERIES = {"en": "stride", "zh": "步幅"}


def search(visitor):
    for language, query in QUERIES.items():
        index = Path("site", language, "search/search_index.json")
        size = len(gzip.compress(index.read_bytes(), 6)) / 1000
        yield Row(f"search index {language}, kB gz", f"{size:.0f}", "≤ 150", "241")
        took = visitor.search(f"{language}/index.html", query)
        yield Row(f"search {query}: key → hit, ms", f"{took:.0f}", "≤ 150", "35–106")
        reader = visitor.browser.new_page()
        searching.ready(reader, f"{visitor.address}{language}/index.html")
        missed = searching.missed(reader, language)
        reader.close()
        queries = len(searching.queries(language))
        rate = f"{1 - len(missed) / queries:.1%} of {queries}"
        what = f"search {language}: answer in first 3 pages"
        yield Row(what, rate, "≥ 95 %", "4 of 4")
