"""The search finds the page that answers, from a host and from a folder."""

import pages
import pytest
import searching

ENOUGH = 0.95


@pytest.mark.parametrize("language", pages.LANGUAGES)
def test_the_page_that_answers_is_among_the_first_three(language, page, address):
    searching.ready(page, f"{address}/{language}/index.html")
    missed = searching.missed(page, language)
    rate = 1 - len(missed) / len(searching.queries(language))
    assert rate >= ENOUGH, f"{rate:.1%} of tests/browser/queries.toml; missed:\n" + (
        "\n".join(f"{query}: found {', '.join(got)}" for query, got in missed.items())
    )
    assert sum("search_index" in url for url in page.requests) == 1


@pytest.mark.parametrize("language", pages.LANGUAGES)
def test_there_are_many_queries_and_their_pages_exist(language):
    queries = searching.queries(language)
    assert len(queries) >= 60
    labs = {f"labs/{lab.stem}" for lab in (pages.DOCS / "labs").glob("*.py")}
    known = {path.as_posix()[:-3] for path in pages.paths(language)} | labs
    assert not {key for wanted in queries.values() for key in wanted} - known


@pytest.mark.parametrize(
    ("language", "query", "wanted"),
    [("en", "stride", "storage/strides"), ("zh", "步幅", "storage/strides")],
)
def test_the_search_works_from_the_file_system(language, query, wanted, browser, site):
    page = browser.new_page()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto((site / language / "tensors" / "view.html").as_uri())
    page.wait_for_timeout(500)
    assert not [url for url in asked if "search_index" in url], "before it is used"
    page.locator("[name=query]").focus()
    page.keyboard.type(query)
    hit = page.locator(".md-search-result__link").first
    hit.wait_for(state="attached")
    assert f"{language}/{wanted}.html" in hit.get_attribute("href")
    hit.click()
    assert f"{language}/{wanted}.html" in page.url
    page.close()


def test_a_query_that_is_pasted_with_the_mouse_is_searched(page, address):
    searching.ready(page, f"{address}/zh/index.html")
    page.keyboard.insert_text("步幅")
    page.locator(".md-search-result__link").first.wait_for(state="attached")


def test_material_still_needs_what_search_js_does(browser, address, site):
    """Where this fails, a part of docs/theme/assets/search.js can go."""
    page = browser.new_page()
    page.route("**/search.js", lambda route: route.fulfill(body=""))
    with page.expect_request("**/search_index.json"):
        page.goto(f"{address}/zh/index.html")
    searching.ready(page, f"{address}/zh/index.html")
    rate = 1 - len(searching.missed(page, "zh")) / len(searching.queries("zh"))
    assert rate < ENOUGH, "Material puts queries as well as we do"
    page.locator("[name=query]").fill("")
    page.keyboard.press("Shift")
    page.keyboard.insert_text("步幅")
    page.wait_for_timeout(1000)
    found = page.locator(".md-search-result__link").count()
    assert not found, "Material sees what is pasted with the mouse"
    page.goto((site / "en" / "index.html").as_uri())
    refused = page.evaluate("""() => {
      try { new Worker(document.baseURI) } catch (error) { return error.name }
    }""")
    assert refused == "SecurityError", "a page from file:// may start a worker now"
    page.close()
