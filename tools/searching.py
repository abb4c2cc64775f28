"""Ask the search of a page in a browser, as a reader does who types into its field."""

import re
import tomllib
from pathlib import Path

QUERIES = Path(__file__).parents[1] / "tests" / "browser" / "queries.toml"

# Notes the worker that searches: its last word is when the hits are on the page.
WATCH = """window.Worker = class extends Worker {
  constructor(...rest) { super(...rest); window.searcher = this }
}"""
READY = """() => new Promise((ready) => {
  searcher.addEventListener("message", ({ data }) => data.type === 1 && ready())
  document.querySelector("[name=query]").focus()
})"""
ASK = """(query) => new Promise((found) => {
  const field = document.querySelector("[name=query]")
  searcher.addEventListener("message", () => setTimeout(() => found(
    [...document.querySelectorAll(".md-search-result__item")].map((item) =>
      item.querySelector("a").href))), { once: true })
  field.value = query
  field.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true }))
})"""
PAGE = re.compile(r"/(?:en|zh)/([\w/]+)\.html")


def queries(language):
    """{query: the pages that answer it}."""
    groups = tomllib.loads(QUERIES.read_text("utf-8"))[language].values()
    return {
        query: [pages] if isinstance(pages, str) else pages
        for group in groups
        for query, pages in group.items()
    }


def ready(page, address):
    """Open a page and turn to its search, up to the moment when it can be asked."""
    page.add_init_script(WATCH)
    page.goto(address)
    page.evaluate(READY)


def ask(page, query):
    """The keys of the pages found, the best first."""
    hits = page.evaluate(ASK, query)
    return list(dict.fromkeys(PAGE.search(hit)[1] for hit in hits))


def missed(page, language):
    """{query: the first pages found} where none of the first three answers."""
    found = {query: ask(page, query)[:3] for query in queries(language)}
    wanted = queries(language)
    return {q: got for q, got in found.items() if not set(got) & set(wanted[q])}
