"""axe-core finds nothing on any page, in light or in dark.

What no program can judge (the order of focus, words that make sense alone) is looked at
by hand.
"""

import re
from pathlib import Path

import axe_playwright_python
import explored
import pages
import pytest

AXE = Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text("utf-8")
# Blocks far down count too; the site's policy allows no style that is not its own. Two
# frames later assets/page.js has seen which of them scroll.
SHOW_ALL = """() => new Promise((seen) => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync("* { content-visibility: visible !important }")
  document.adoptedStyleSheets.push(sheet)
  requestAnimationFrame(() => requestAnimationFrame(seen))
})"""

# The coloured parts of code are most of a page, in a few colours: they have a test of
# their own, and axe goes through the rest.
RUN = """(only) => axe.run({ exclude: [["pre span"]] }, {
  resultTypes: ["violations"], selectors: false, preload: false,
  ...(only && { runOnly: only }),
}).then(({ violations }) => violations.flatMap(({ id, help, nodes }) =>
  nodes.map(({ html, any }) => [id, help, any[0]?.message, html.slice(0, 200)])))"""


# The articles of the page to print, a few at a time.
TAKE_OUT = """() => {
  window.waiting = [...document.querySelectorAll("article")]
    .map((article) => [article, article.parentNode])
  for (const [article] of waiting) article.remove()
  return waiting.length
}"""
PUT_BACK = """() => {
  for (const article of document.querySelectorAll("article")) article.remove()
  for (const [article, chapter] of waiting.splice(0, 6)) chapter.append(article)
  return waiting.length
}"""

RATIOS = """(classes) => {
  const light = (color) => {
    const [r, g, b] = color.match(/[\\d.]+/g).map((part) => part / 255)
      .map((part) => part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4)
    return .2126 * r + .7152 * g + .0722 * b
  }
  const code = document.querySelector("pre > code:has(.output)")
  const grounds = [code, code.querySelector(".output")]
  return classes.flatMap((name) => grounds.map((ground) => {
    const token = document.createElement("span")
    token.className = name
    code.append(token)
    const { backgroundColor } = getComputedStyle(ground)
    const pair = [getComputedStyle(token).color, backgroundColor]
    token.remove()
    const [low, high] = pair.map(light).sort((a, b) => a - b)
    return [name, ...pair, (high + .05) / (low + .05)]
  }))
}"""
TOKEN = re.compile(r'<span class="([a-z][a-z0-9]?)">')


@pytest.fixture(scope="module")
def open_page(browser):
    context = browser.new_context(
        viewport={"width": 1280, "height": 800}, reduced_motion="reduce"
    )
    yield context.new_page()
    context.close()


def html_files():
    """Every page of the site; without a site, the fixture `site` says what to run.

    Not print.html: it is all the pages again, too many elements for axe at once.
    """
    root = Path(__file__).parents[2] / "site"
    files = (p for p in root.rglob("*.html") if p.name != "print.html")
    return sorted(p.relative_to(root).as_posix() for p in files)


@pytest.mark.parametrize("path", html_files() or ["index.html"])
def test_axe_finds_no_violation_in_light_or_dark(path, open_page, address):
    open_page.emulate_media(color_scheme="light")
    # With a fragment the root page does not leave for one of the languages.
    open_page.goto(f"{address}/{path}#here", wait_until="load")
    explored.visit_all(open_page)
    open_page.evaluate(SHOW_ALL)
    open_page.evaluate(AXE)
    light = open_page.evaluate(RUN, None)
    assert not light, f"{path}, light: {light}"
    open_page.emulate_media(color_scheme="dark")
    dark = open_page.evaluate(RUN, ["color-contrast"])
    assert not dark, f"{path}, dark: {dark}"


@pytest.mark.parametrize("language", pages.LANGUAGES)
def test_axe_finds_no_violation_in_the_page_to_print(language, open_page, address):
    open_page.emulate_media(color_scheme="light")
    open_page.goto(f"{address}/{language}/print.html", wait_until="load")
    open_page.evaluate(AXE)
    rest = open_page.evaluate(TAKE_OUT)
    assert rest > 50
    while rest:
        rest = open_page.evaluate(PUT_BACK)
        found = open_page.evaluate(RUN, None)
        assert not found, f"{language}/print.html: {found}"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_each_colour_of_code_stands_out_from_code_and_output(
    scheme, open_page, address, site
):
    texts = (path.read_text("utf-8") for path in site.rglob("*.html"))
    classes = sorted({name for text in texts for name in TOKEN.findall(text)})
    assert len(classes) > 10
    open_page.emulate_media(color_scheme=scheme)
    open_page.goto(f"{address}/en/tensors/view.html")
    for name, ink, ground, ratio in open_page.evaluate(RATIOS, classes):
        assert ratio >= 4.5, f".{name}: {ink} on {ground} is {ratio:.2f}:1"
