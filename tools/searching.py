"""Ask the search of a page in a browser, as a reader does who types into its field."""

import re
import tomllib
from pathlib import Path

QUERIES = Path(__file__).parents[1] / "tests" / "browser" / "queries.toml"

# Notes the worker that searches and counts what it was asked and has answered: when its
# last answer is there, so are the hits.
WATCH = """window.Worker = class extends Worker {
  asked = 0
  answered = 0
  constructor(...rest) {
    super(...rest)
    window.searcher = this
    this.addEventListener("message", ({ data }) => data.type === 3 && this.answered++)
  }
  postMessage(message, ...rest) {
    if (message.type === 2) this.asked++
    super.postMessage(message, ...rest)
  }
}"""
READY = """() => new Promise((ready) => {
  searcher.addEventListener("message", ({ data }) => data.type === 1 && ready())
  document.querySelector("[name=query]").focus()
})"""
ASK = """(query) => new Promise((found) => {
  const field = document.querySelector("[name=query]")
  const { asked } = searcher
  const look = () => {
    if (searcher.asked === asked || searcher.answered < searcher.asked) return
    searcher.removeEventListener("message", look)
    requestAnimationFrame(() => setTimeout(() => found( // painted
      [...document.querySelectorAll(".md-search-result__item")].map((item) =>
        item.querySelector("a").href))))
  }
  searcher.addEventListener("message", look)
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
