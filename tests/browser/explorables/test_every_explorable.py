"""What is true of each explorable, wherever it stands."""

import tomllib

import explored
import pages
import pytest
from playwright.sync_api import expect

from refcode.snippets import without_output

GALLERY = [place for place in explored.PLACES if place[1].name == "explorables.md"]
STOPS = """(element) => {
  const all = "button:enabled, a[href], input:enabled, select:enabled, summary"
  const stops = [...element.querySelectorAll(`${all}, [tabindex]`)]
  return stops.filter((node) => node.tabIndex >= 0 && node.checkVisibility()
    && !(node.type === "radio" && !node.checked)).length
}"""
MOVING = """() => [...document.querySelectorAll(".explorable *")].filter((node) => {
  const { transitionDuration, animationName } = getComputedStyle(node)
  return !/^0s(, 0s)*$/.test(transitionDuration) || animationName !== "none"
}).map((node) => node.outerHTML)"""
# The most that each can show.
LARGEST = {
    "autograd_steps": {"expression": "leaves", "step": 12},
    "conv_arithmetic": {"size": 8, "kernel": 5, "stride": 1, "padding": 2},
    "descent": {"surface": "himmelblau", "lr": 0.01, "step": 0, "kept": ""},
    "memory_layout": {
        "shape": [2, 2, 2, 2, 2, 4],
        "stride": [64, 32, 16, 8, 4, 1],
        "cells": 128,
        "steps": ".permute(5, 4, 3, 2, 1, 0)",
    },
    "rnn_unrolled": {"time": 4, "hidden": 3, "layers": 3, "bidirectional": True},
    "softmax_loss": {"logits": [10, -8, -8, 10], "temperature": 0.1},
}
OUTSIDE = """(element) => {
  const { right } = element.getBoundingClientRect()
  const scrolls = (node) => node !== element && (
    getComputedStyle(node).overflowX !== "visible" || scrolls(node.parentNode))
  return [...element.querySelectorAll(".explorable__live *")].filter((node) =>
    node.checkVisibility() && node.getBoundingClientRect().right > right
      && !scrolls(node.parentNode)).map((node) => node.outerHTML.slice(0, 80))
}"""
CONNECT = """(element) => {
  const parent = element.parentNode
  for (let i = 0; i < 20; i++) {
    element.remove()
    parent.append(element)
    const other = document.createElement(element.localName)
    other.append(element.querySelector("script").cloneNode(true))
    parent.append(other)
    other.remove()
  }
}"""


def test_the_gallery_has_every_explorable_and_each_is_on_a_topic_s_page():
    for language in pages.LANGUAGES:
        there = [
            (p.as_posix(), idea)
            for lang, p, idea, _ in explored.PLACES
            if lang == language
        ]
        gallery = [idea for path, idea in there if path == "explorables.md"]
        assert sorted(gallery) == explored.IDEAS
        for idea in explored.IDEAS:
            assert any(
                found == idea and path != "explorables.md" for path, found in there
            ), idea


def test_the_words_are_the_same_in_both_languages():
    for path in (pages.DOCS / "explorables").glob("*.toml"):
        words = tomllib.loads(path.read_text("utf-8"))
        assert list(words) == ["en", "zh"], path
        assert list(words["en"]) == list(words["zh"]), path


def test_all_scripts_together_are_small():
    base, *_ = explored.scripts("memory_layout")
    own = [text for idea in explored.IDEAS for text in explored.scripts(idea)[1:]]
    assert sum(map(explored.gzipped, [base, *own])) <= 60_000


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", pages.LANGUAGES)
def test_axe_finds_nothing_in_the_gallery(language, scheme, page, address):
    """The pages as a whole are in tests/browser/test_accessibility.py."""
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    page.goto(f"{address}/{language}/explorables.html")
    explored.visit_all(page)
    explored.check_axe(page)


@pytest.mark.parametrize(("language", "path", "idea", "key"), explored.PLACES, ids=str)
def test_the_copied_code_runs_and_prints_what_is_shown(
    language, path, idea, key, page, address, runner
):
    element = explored.visit(page, explored.url(address, language, path), key)
    code = explored.check_code(element, runner)
    element.locator(".explorable__tool").first.click()
    said = explored.HOOK.words(idea, language)["copied"]
    expect(element.get_by_role("status")).to_have_text(said)
    assert page.evaluate("navigator.clipboard.readText()") == without_output(code)


def test_scripts_come_when_an_element_is_near_or_asked_for(page, address):
    def came(idea):
        return any(url.endswith(f"/{idea}.js") for url in page.requests)

    place = f"{address}/en/explorables.html"
    page.goto(place, wait_until="networkidle")
    assert came("memory_layout")
    assert not came("descent"), "the last one is far below the screen"
    assert page.locator("#descent .explorable__static").is_visible()
    explored.visit(page, place, "descent")
    assert came("descent")
    page.goto("about:blank")
    page.requests.clear()
    page.goto(f"{place}#descent?surface=saddle")
    page.locator("#descent .explorable__live").wait_for()


def test_an_element_that_comes_to_the_page_later_is_brought_to_life(page, address):
    page.goto(f"{address}/en/explorables.html", wait_until="networkidle")
    page.evaluate("""() => {
      const place = document.querySelector("#descent").parentNode
      place.remove()
      document.querySelector("article").prepend(place)
    }""")
    page.locator("#descent:not([aria-busy]) .explorable__live").wait_for()


@pytest.mark.parametrize(("language", "path", "idea", "key"), GALLERY, ids=str)
def test_a_link_to_the_state_opens_it_and_nonsense_does_no_harm(
    language, path, idea, key, page, address
):
    place = explored.url(address, language, path)
    element = explored.visit(page, place, key)
    first = element.evaluate("element => element.state")
    link = element.evaluate("element => element.link.href")
    page.goto("about:blank")
    page.goto(link)
    page.locator(f"#{key}:not([aria-busy]) .explorable__live").wait_for()
    assert element.evaluate("element => element.state") == first
    assert element.evaluate(
        "e => Math.abs(e.getBoundingClientRect().top) < innerHeight"
    )
    for nonsense in ("", "a=b", *(f"{name}=%3Cb%3E" for name in first), "=&&=,,"):
        page.evaluate("hash => { location.hash = hash }", f"#{key}?{nonsense}")
        page.wait_for_timeout(20)  # hashchange comes by itself
        element.evaluate("element => element.code(element.state)")
    page.goto("about:blank")
    # A heading's link is none of its business.
    explored.visit(page, f"{place}#explorables", key)
    assert element.evaluate("element => element.state") == first


@pytest.mark.parametrize(("language", "path", "idea", "key"), GALLERY, ids=str)
def test_all_of_it_is_reached_by_keyboard(language, path, idea, key, page, address):
    element = explored.visit(page, explored.url(address, language, path), key)
    wanted = element.evaluate(STOPS)
    element.evaluate("(element) => { element.tabIndex = -1; element.focus() }")
    seen = 0
    while True:
        page.keyboard.press("Tab")
        inside = element.evaluate(
            "(element) => element.contains(document.activeElement)"
        )
        if not inside:
            break
        seen += 1
        ring = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert ring != "none", "what has the focus shows it"
        assert seen <= wanted, "Tab is caught inside"
    assert seen == wanted, "Tab does not reach everything"
    for root in element.locator("[data-roving]").all():
        assert root.locator('[data-item][tabindex="0"]').count() == 1
        count = root.locator("[data-item]").count()
        root.locator('[data-item][tabindex="0"]').focus()
        page.keyboard.press("Home")
        for _ in range(count - 1):
            page.keyboard.press("ArrowRight")
        last = root.locator("[data-item]").nth(count - 1)
        assert last.evaluate("node => node === document.activeElement")


@pytest.mark.parametrize("idea", explored.IDEAS)
def test_nothing_moves_when_the_reader_wants_that(idea, page):
    found = explored.HOOK.asked(pages.read("en", "explorables.md"))
    explored.mount(page, idea, **dict(found)[idea])
    page.emulate_media(reduced_motion="no-preference")
    assert page.evaluate(MOVING), "else this test would see nothing"
    page.emulate_media(reduced_motion="reduce")
    assert not page.evaluate(MOVING)


@pytest.mark.parametrize(("language", "path", "idea", "key"), GALLERY, ids=str)
def test_print_and_a_page_without_script_show_the_static_form(
    language, path, idea, key, page, address, browser
):
    place, static = explored.url(address, language, path), f"#{key} .explorable__static"
    explored.visit(page, place, key)
    assert not page.locator(static).is_visible()
    page.emulate_media(media="print")
    assert page.locator(static).is_visible()
    assert not page.locator(f"#{key} .explorable__live").is_visible()
    context = browser.new_context(java_script_enabled=False)
    quiet = context.new_page()
    quiet.goto(place)
    assert quiet.locator(static).is_visible()
    assert len(quiet.locator(static).inner_text()) > 40, "say what there is to see"
    room, shown = (
        quiet.locator(part).bounding_box()["height"] for part in (f"#{key}", static)
    )
    assert room < shown + 60, "no room is kept for what does not come"
    context.close()


@pytest.mark.parametrize("idea", explored.IDEAS)
@pytest.mark.parametrize("width", [320, 1280])
def test_the_most_that_it_can_show_fits_its_frame(idea, width, page, address):
    page.set_viewport_size({"width": width, "height": 900})
    key = explored.HOOK.keys([idea])[0]
    element = explored.visit(page, f"{address}/en/explorables.html", key)
    element.evaluate("(element, state) => element.set(state)", LARGEST[idea])
    assert element.evaluate("element => element.valid?.(element.state) ?? true")
    assert not element.evaluate(OUTSIDE)


@pytest.mark.parametrize("idea", ["conv_arithmetic", "memory_layout"])
def test_what_is_marked_shows_in_the_colours_of_the_reader_too(idea, page):
    found = explored.HOOK.asked(pages.read("en", "explorables.md"))
    element = explored.mount(page, idea, **dict(found)[idea])
    page.emulate_media(forced_colors="active", reduced_motion="reduce")
    element.locator("[data-item]").first.hover()
    for marked, other in (
        (".is-on", ".explorable__cell:not(.is-on, [data-off])"),
        ("[aria-pressed=true]", "[aria-pressed=false]"),
    ):
        grounds = [
            element.locator(each).first.evaluate("n => getComputedStyle(n).background")
            for each in (marked, other)
        ]
        assert grounds[0] != grounds[1], marked


def counter(page):
    """A function that counts what the page holds after the garbage is collected."""
    devtools = page.context.new_cdp_session(page)
    devtools.send("Performance.enable")

    def counted():
        # One collection in a hundred misses a node that the next takes; a leak stays.
        for _ in range(4):
            devtools.send("HeapProfiler.collectGarbage")
            page.wait_for_timeout(50)
        metrics = devtools.send("Performance.getMetrics")["metrics"]
        return {metric["name"]: metric["value"] for metric in metrics}

    return counted


@pytest.mark.parametrize("idea", explored.IDEAS)
def test_taking_it_away_and_back_leaves_nothing_behind(idea, page, address):
    key = explored.HOOK.keys([idea])[0]
    element = explored.visit(page, f"{address}/en/explorables.html", key)
    explored.visit_all(page)
    counted = counter(page)
    element.evaluate(CONNECT)
    before = counted()
    for _ in range(5):
        element.evaluate(CONNECT)
    after = counted()
    for what in ("JSEventListeners", "Nodes"):
        assert after[what] == before[what], what
    assert after["JSHeapUsedSize"] - before["JSHeapUsedSize"] < 500_000
    assert element.locator(".explorable__live").count() == 1
    element.evaluate("element => element.reset()")
    assert element.locator("[role=status]").inner_text()


@pytest.mark.parametrize("idea", explored.IDEAS)
def test_twenty_visits_do_not_fill_the_memory(idea, page, address):
    path, key = next(
        (path, key)
        for language, path, found, key in explored.PLACES
        if (language, found) == ("en", idea) and path.name != "explorables.md"
    )
    place = explored.url(address, "en", path)
    counted = counter(page)
    used = {}
    for visit in range(1, 21):
        explored.visit(page, place, key)
        if visit in (3, 20):
            page.wait_for_timeout(500)  # for a page that has settled
            used[visit] = counted()
    for what in ("JSEventListeners", "Nodes"):
        assert used[20][what] <= used[3][what], what
    assert used[20]["JSHeapUsedSize"] - used[3]["JSHeapUsedSize"] < 500_000
