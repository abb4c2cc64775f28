"""axe-core finds nothing on any page, in light or in dark.

What no program can judge (the order of focus, words that make sense alone) is looked at
by hand.
"""

from pathlib import Path

import axe_playwright_python
import pytest

AXE = Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text("utf-8")
# Blocks far down count too; the site's policy allows no style that is not its own.
SHOW_ALL = """() => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync("* { content-visibility: visible !important }")
  document.adoptedStyleSheets.push(sheet)
}"""
RUN = """(only) => axe.run(document, {
  resultTypes: ["violations"], selectors: false, preload: false,
  ...(only && { runOnly: only }),
}).then(({ violations }) => violations.flatMap(({ id, help, nodes }) =>
  nodes.map(({ html, any }) => [id, help, any[0]?.message, html.slice(0, 200)])))"""


@pytest.fixture(scope="module")
def open_page(browser):
    context = browser.new_context(
        viewport={"width": 1280, "height": 800}, reduced_motion="reduce"
    )
    yield context.new_page()
    context.close()


def html_files():
    """Every page of the site; without a site, the fixture `site` says what to run."""
    root = Path(__file__).parents[2] / "site"
    return sorted(p.relative_to(root).as_posix() for p in root.rglob("*.html"))


@pytest.mark.parametrize("path", html_files() or ["index.html"])
def test_axe_finds_no_violation_in_light_or_dark(path, open_page, address):
    open_page.emulate_media(color_scheme="light")
    # With a fragment the root page does not leave for one of the languages.
    open_page.goto(f"{address}/{path}#here", wait_until="load")
    open_page.evaluate(SHOW_ALL)
    open_page.evaluate(AXE)
    light = open_page.evaluate(RUN, None)
    assert not light, f"{path}, light: {light}"
    open_page.emulate_media(color_scheme="dark")
    dark = open_page.evaluate(RUN, ["color-contrast"])
    assert not dark, f"{path}, dark: {dark}"
