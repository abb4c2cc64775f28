"""A visit to the site: what it loads, where its links lead, how it fits the screen."""

import functools
import gzip
from urllib.parse import urlsplit

import explored
import pages
import pytest
from measures.visitor import TEXT
from playwright.sync_api import expect

PAGES = [
    f"{language}/{path.with_suffix('.html').as_posix()}"
    for language in pages.LANGUAGES
    for path in pages.paths(language)
] + [
    f"{language}/labs/{lab.stem}.html"
    for language in pages.LANGUAGES
    for lab in sorted((pages.DOCS / "labs").glob("*.py"))
]


@pytest.fixture(scope="module")
def visit(browser, address):
    """Open a page as a new reader with a phone; what was seen, kept for all tests."""

    @functools.cache
    def visit(path):
        context = browser.new_context(viewport={"width": 360, "height": 740})
        page = context.new_page()
        errors, asked, failed = [], [], []
        page.on("console", lambda m: m.type == "error" and errors.append(m.text))
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("request", lambda request: asked.append(request.url))
        page.on("requestfailed", lambda request: failed.append(request.url))
        page.on("response", lambda r: r.status >= 400 and failed.append(r.url))
        page.goto(f"{address}/{path}", wait_until="networkidle")
        loaded = {url for url in asked if not url.startswith("data:")}
        explored.visit_all(page)
        seen = page.evaluate("""() => ({
          width: document.documentElement.scrollWidth,
          nodes: document.getElementsByTagName("*").length,
          twin: document.querySelector("a.twin").href,
          titles: document.querySelectorAll("h1").length,
        })""")
        context.close()
        return seen | {
            "errors": errors,
            "asked": asked,
            "failed": failed,
            "loaded": loaded,
        }

    return visit


@pytest.mark.parametrize("path", PAGES)
def test_a_page_loads_only_from_its_own_host_and_without_a_failure(
    path, visit, address
):
    seen = visit(path)
    assert not seen["failed"]
    assert not seen["errors"]
    assert not [url for url in seen["asked"] if not url.startswith((address, "data:"))]


@pytest.mark.parametrize("path", PAGES)
def test_a_page_is_light_for_a_new_reader_and_for_one_who_comes_from_another(
    path, visit, site, address
):
    @functools.cache
    def sent(url):  # as a host sends it
        body = (site / urlsplit(url.removeprefix(f"{address}/")).path).read_bytes()
        return len(gzip.compress(body, 6) if url.endswith(TEXT) else body)

    loaded, known = visit(path)["loaded"], visit(f"{path[:2]}/index.html")["loaded"]
    assert sum(map(sent, loaded)) <= 150_000
    assert sum(map(sent, loaded - known)) <= 45_000


@pytest.mark.parametrize("path", PAGES)
def test_the_search_index_waits_for_the_first_search(path, visit):
    early = [url for url in visit(path)["asked"] if "search_index" in url]
    assert not early, "see docs/theme/assets/search.js"


@pytest.mark.parametrize("path", PAGES)
def test_a_phone_shows_a_page_without_scrolling_it_sideways(path, visit):
    assert visit(path)["width"] <= 360


@pytest.mark.parametrize("path", PAGES)
def test_a_page_has_few_enough_nodes_and_one_title(path, visit):
    assert visit(path)["nodes"] <= 2500
    assert visit(path)["titles"] == 1


@pytest.mark.parametrize("path", PAGES)
def test_the_language_switch_stays_on_the_page(path, visit, address):
    here, there = ("en/", "zh/") if path.startswith("en/") else ("zh/", "en/")
    twin = visit(path)["twin"]
    assert twin == f"{address}/{path.replace(here, there, 1)}"
    assert visit(twin.removeprefix(f"{address}/"))["twin"] == f"{address}/{path}"


@pytest.mark.parametrize(
    ("opened", "read", "wanted"),
    [
        ("tensors/view.html", None, ""),
        ("tensors/view.html#edges", None, "#edges"),
        ("tensors/view.html#edges", "reference", "#reference"),
        ("tensors/view.html", "same_storage", "#same_storage"),
        ("about/notes.html#verdict=wrong", None, "#verdict=wrong"),
        ("explorables.html#descent?lr=0.3", None, "#descent?lr=0.3"),
    ],
)
def test_the_other_language_opens_where_this_one_is_read(
    opened, read, wanted, page, address
):
    page.goto(f"{address}/en/{opened}")
    if read:
        page.evaluate("(id) => document.getElementById(id).scrollIntoView()", read)
        page.wait_for_timeout(300)  # blocks on the way get their real height
        page.evaluate("(id) => document.getElementById(id).scrollIntoView()", read)
    page.locator("a.twin").click()
    page.wait_for_url(f"{address}/zh/**")
    assert page.evaluate("location.hash") == wanted


def test_the_contents_mark_the_section_that_they_lead_to(page, address):
    page.goto(f"{address}/en/tensors/view.html")
    contents = page.locator(".md-sidebar--secondary")
    for anchor in ("#refuses-transposed", "#edges", "#no-torch-view"):
        contents.locator(f"[href='{anchor}']").click()
        marked = contents.locator(".md-nav__link--active")
        expect(marked).to_have_attribute("href", anchor)


def test_the_link_of_a_heading_takes_no_line_of_its_own(browser, address):
    page = browser.new_page(viewport={"width": 360, "height": 740})
    page.goto(f"{address}/en/about/notes.html")
    alone = page.evaluate("""() => [...document.querySelectorAll("article h2")]
      .filter((head) => {
        const text = document.createRange()
        text.selectNode(head.firstChild)
        const lines = text.getClientRects()
        const link = head.querySelector(".headerlink").getBoundingClientRect()
        return link.top > lines[lines.length - 1].bottom - 5
      }).map((head) => head.textContent)""")
    page.close()
    assert not alone


@pytest.mark.parametrize("anchor", ["reads_in_row_major_order", "pitfalls", "edges"])
def test_a_link_into_a_page_shows_what_it_leads_to_below_the_header(
    anchor, page, address
):
    page.goto(f"{address}/zh/tensors/view.html#{anchor}")
    page.wait_for_timeout(300)  # blocks on the way get their real height as they show
    top, header = page.evaluate(
        """(id) => [document.getElementById(id), document.querySelector(".md-header")]
          .map((element) => element.getBoundingClientRect())
          .map(({ top, bottom }, index) => index ? bottom : top)""",
        anchor,
    )
    assert header <= top <= header + 60


def test_the_chosen_scheme_holds_on_every_page_of_both_languages(page, address):
    page.emulate_media(color_scheme="light")
    page.goto(f"{address}/en/tensors/view.html")
    body = page.locator("body[data-md-color-scheme=slate]")
    assert not body.count()
    page.locator(".scheme").click()
    assert body.count()
    page.goto(f"{address}/zh/index.html")
    assert body.count(), "the choice is kept"


def test_a_mark_in_the_code_leads_to_its_note(page, address):
    page.goto(f"{address}/en/tensors/view.html")
    page.locator("#reshape_copies_if_it_must .mark").nth(1).click()
    note = page.locator(":target")
    assert note.get_attribute("id") == "reshape_copies_if_it_must-2"
    assert "cannot be flattened" in note.inner_text()


def test_what_scrolls_sideways_is_a_stop_for_the_keyboard(browser, address):
    page = browser.new_page(viewport={"width": 360, "height": 740})
    page.goto(f"{address}/en/tensors/view.html", wait_until="networkidle")
    wrong = page.evaluate("""() => [...document.querySelectorAll(".scroll, pre > code")]
      .filter((box) => box.checkVisibility({ contentVisibilityAuto: true }))
      .filter((box) => (box.scrollWidth > box.clientWidth) !== (box.tabIndex === 0))
      .map((box) => box.outerHTML.slice(0, 80))""")
    page.close()
    assert not wrong, "see docs/theme/assets/page.js"


@pytest.mark.parametrize(
    ("locale", "language"), [("zh-CN", "zh"), ("en-GB", "en"), ("de-DE", "en")]
)
def test_the_root_page_picks_the_reader_s_language(locale, language, browser, address):
    context = browser.new_context(locale=locale)
    page = context.new_page()
    page.goto(f"{address}/index.html")
    page.wait_for_url(f"{address}/{language}/index.html")
    context.close()


def test_the_root_page_has_plain_links_without_script(browser, address):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}/")
    page.get_by_text("中文").click()
    assert page.url == f"{address}/zh/index.html"
    context.close()


def test_a_page_reads_without_script(browser, address):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}/en/tensors/view.html")
    assert page.locator("#same_storage .output").first.is_visible()
    page.locator("a.twin").click()
    assert page.url == f"{address}/zh/tensors/view.html"
    context.close()


def test_a_file_of_an_example_is_what_the_page_shows(page, address):
    page.goto(f"{address}/en/tensors/view.html")
    with page.expect_download() as download:
        page.locator("#same_storage a.filename").click()
    text = download.value.path().read_text("utf-8")
    assert text == (pages.PACKAGE / "examples/tensors/view/same_storage.py").read_text(
        "utf-8"
    )


def test_the_pages_work_from_the_file_system(browser, site):
    page = browser.new_page()
    page.goto((site / "en" / "index.html").as_uri())
    page.get_by_role("link", name="Tensors").first.click()
    page.locator("a.twin").click()
    assert page.url.endswith("/site/zh/tensors/creation.html")
    page.close()


def test_an_unknown_address_leads_back_in_both_languages(browser, address):
    page = browser.new_page()
    for language in pages.LANGUAGES:
        page.goto(f"{address}/{language}/no/such/page.html")
        page.locator(f"a[data-home^={language}]").click()
        assert page.url == f"{address}/{language}/index.html"
        page.goto(f"{address}/{language}/100%.html")
        assert page.locator("#asked").inner_text() == '"100%"'
    page.close()


@pytest.mark.parametrize(
    ("language", "name"), {"en": "Skip to content", "zh": "跳到正文"}.items()
)
def test_the_first_stop_of_the_keyboard_leads_past_the_navigation(
    language, name, page, address
):
    page.goto(f"{address}/{language}/tensors/view.html")
    page.keyboard.press("Tab")
    link = page.get_by_role("link", name=name, exact=True)
    expect(link).to_be_focused()
    page.keyboard.press("Enter")
    assert page.evaluate("location.hash") == "#view-and-reshape"
