"""A page on paper: all of the text, in dark ink, and nothing that is for a screen."""

import pages
import pytest

SEEN = """async () => {
  await Promise.all(document.getAnimations().map((change) => change.finished))
  const shown = (selector) => [...document.querySelectorAll(selector)]
    .filter((element) => element.checkVisibility()).length
  const cut = [...document.querySelectorAll("pre > code, .scroll")]
    .filter((box) => box.scrollWidth > box.clientWidth + 1)
  return {
    ink: getComputedStyle(document.querySelector("pre > code")).color,
    screen: shown(".md-header, .md-tabs, .md-sidebar, .md-footer, .md-code__button"),
    figures: shown('img[src$="#only-dark"]'),
    width: document.documentElement.scrollWidth,
    cut: cut.map((box) => box.textContent.slice(0, 80)),
  }
}"""


@pytest.mark.parametrize("language", pages.LANGUAGES)
@pytest.mark.parametrize("path", ["tensors/view", "cnn/conv2d", "labs/memory_layout"])
def test_a_page_prints_whole_and_in_dark_ink(language, path, browser, address):
    # The width of the text on A4, for a reader whose screen is dark.
    page = browser.new_page(viewport={"width": 672, "height": 900}, color_scheme="dark")
    page.goto(f"{address}/{language}/{path}.html", wait_until="load")
    page.emulate_media(media="print")
    seen = page.evaluate(SEEN)
    page.close()
    assert seen["ink"] == "rgb(36, 41, 47)", "paper is light"
    assert not seen["screen"], "navigation and buttons are for the screen"
    assert not seen["figures"], "a figure for dark pages is on paper"
    assert seen["width"] <= 672
    assert not seen["cut"], "what scrolls on a screen is cut off on paper"
