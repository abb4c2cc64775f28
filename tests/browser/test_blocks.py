"""What a reader copies from a page runs, and prints what the page shows."""

import re

import pages
import pytest

from refcode.snippets import without_output

COPY = "[data-md-type=copy]"
SHOWN = """(index) => {
  const button = document.querySelectorAll("[data-md-type=copy]")[index]
  if (!button.closest(".language-python, .hl-python")) return null
  return button.closest("pre").querySelector("code").textContent
}"""

# A block that is pressed is on the screen, and so laid out: here all are.
LAID_OUT = """() => {
  for (const block of document.querySelectorAll(".highlight"))
    block.style.contentVisibility = "visible"
}"""

PAGES = [(lang, path) for lang in pages.LANGUAGES for path in pages.paths(lang)]
ANNOTATION = re.compile(r" *# \(\d+\)!?$", re.MULTILINE)


def python_blocks(path, language):
    """How many Python blocks the page's Markdown has."""
    fences = pages.fences(pages.read(language, path))
    return sum(bool(pages.PYTHON.match(info)) for info, *_ in fences)


def trimmed(text):
    """Without trailing blanks: an annotation's marker leaves some behind."""
    return "\n".join(line.rstrip() for line in text.strip().splitlines())


@pytest.mark.parametrize(("language", "path"), PAGES, ids=str)
def test_each_block_runs_as_pasted(language, path, page, address, runner):
    page.goto(f"{address}/{language}/{path.with_suffix('.html').as_posix()}")
    buttons = page.locator(COPY)
    wanted = python_blocks(path, language)
    if wanted:
        buttons.first.wait_for(state="attached")
    page.evaluate(LAID_OUT)
    ran = 0
    for index in range(buttons.count()):
        shown = page.evaluate(SHOWN, index)
        if shown is None:  # a command, a formula in a docstring: no Python
            continue
        ran += 1
        page.evaluate("navigator.clipboard.writeText('')")
        buttons.nth(index).dispatch_event("click")
        copied = page.evaluate("navigator.clipboard.readText()")
        assert copied.strip(), f"block {index + 1}: the button copied nothing"
        assert copied == without_output(copied), "outputs are left out of the copy"
        assert not ANNOTATION.search(copied), (
            "annotation markers are left out of the copy"
        )
        run = runner.annotate(copied + "\n")
        assert not run.error, f"block {index + 1} of {page.url} as pasted: {run.error}"
        assert trimmed(run.text) == trimmed(shown), f"block {index + 1} of {page.url}"
    assert ran >= wanted, "a block has no copy button"
