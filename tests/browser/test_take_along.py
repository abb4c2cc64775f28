"""The archive opened as files, the copy button, the page to print."""

import zipfile

import archive
import pages
import pytest

ABORTED = "net::ERR_ABORTED"  # the visitor went on before it came


@pytest.fixture(scope="module")
def unpacked(site, tmp_path_factory):
    folder = tmp_path_factory.mktemp("offline")
    with zipfile.ZipFile(site / archive.NAME) as whole:
        whole.extractall(folder)
    return folder / "refcode"


@pytest.fixture
def offline(browser):
    """A page that fails the test where a file is missing or a script stumbles."""
    page = browser.new_page()
    failed, errors = [], []
    page.on("requestfailed", lambda request: failed.append(request))
    page.on("pageerror", lambda error: errors.append(str(error)))
    yield page
    page.close()
    missing = {request.url for request in failed if request.failure != ABORTED}
    assert not missing
    assert not errors


@pytest.mark.parametrize("language", pages.LANGUAGES)
def test_the_unpacked_archive_reads_and_links(language, unpacked, offline):
    page = offline
    page.goto((unpacked / "index.html").as_uri() + "#choose")
    page.locator(f"a[lang={language}]").click()
    page.goto((unpacked / language / "tensors" / "view.html").as_uri())
    assert page.locator("#same_storage .output").first.is_visible()
    page.locator("article a[href='../storage/strides.html']").first.click()
    page.locator("a.twin").click()
    page.locator("a.twin").click()
    assert page.url.endswith(f"/refcode/{language}/storage/strides.html")
    assert page.locator(".take button").is_hidden(), "a file may not fetch another"
    page.locator(".take a").first.click()
    assert page.url.endswith(f"/refcode/{language}/storage/strides.md")


@pytest.mark.parametrize(("language", "query"), [("en", "stride"), ("zh", "步幅")])
def test_the_unpacked_archive_searches(language, query, unpacked, offline):
    page = offline
    page.goto((unpacked / language / "tensors" / "view.html").as_uri())
    field = page.locator("input[name=query]")
    page.locator("label[for=__search]").first.dispatch_event("click")
    field.focus()
    field.fill(query)
    field.press("End")  # as after an input method: Material listens for keys
    page.locator(".md-search-result__link").first.wait_for(state="attached")
    links = page.locator(".md-search-result__link[href*='storage/strides.html']")
    links.first.wait_for(state="attached")


@pytest.mark.parametrize(("language", "done"), [("en", "Copied"), ("zh", "已复制")])
def test_the_button_copies_the_page_as_markdown(language, done, page, address, site):
    page.goto(f"{address}/{language}/tensors/view.html")
    assert not [url for url in page.requests if url.endswith(".md")], "only when asked"
    button = page.locator(".take button")
    button.click()
    page.get_by_text(done, exact=True).wait_for()
    text = (site / language / "tensors" / "view.md").read_text("utf-8")
    assert page.evaluate("navigator.clipboard.readText()") == text


def test_a_page_without_script_has_the_link_and_no_dead_button(browser, address):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}/en/tensors/view.html")
    assert page.locator(".take button").is_hidden()
    assert page.locator(".take a").first.is_visible()
    context.close()


@pytest.mark.parametrize("language", pages.LANGUAGES)
def test_the_page_to_print_loads_its_own_sheet_only_and_cuts_nothing_off(
    language, page, address
):
    page.set_viewport_size({"width": 665, "height": 940})  # A4 between its margins
    page.emulate_media(media="print")
    page.goto(f"{address}/{language}/print.html")
    sheets = {url for url in page.requests if url.endswith((".css", ".js"))}
    assert sheets == {f"{address}/{language}/assets/print.css"}
    cut = page.evaluate("""() => [...document.querySelectorAll("pre, table, img")]
      .filter((e) => e.scrollWidth > e.clientWidth + 1
        || e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .map((e) => `${e.closest("article").id}: ${e.textContent.slice(0, 60)}`)""")
    assert not cut, "\n".join(cut)
    page.locator("nav a").first.click()
    assert page.evaluate("document.querySelector(':target') !== null")
