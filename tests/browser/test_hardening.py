"""A page runs and loads the site's own files, and nothing that was slipped into it."""

import pages
import pytest

INJECTIONS = {
    "an inline script": """() => {
      const script = document.createElement("script")
      script.textContent = "window.ran = true"
      document.body.append(script)
    }""",
    "an event handler": """() => {
      const image = document.createElement("div")
      image.setAttribute("onclick", "window.ran = true")
      document.body.append(image)
      image.click()
    }""",
    "a javascript: link": """() => {
      const link = document.createElement("a")
      link.href = "javascript:window.ran = true"
      document.body.append(link)
      link.click()
    }""",
    "evaluated text": """() => {
      const script = document.createElement("script")
      script.src = "data:text/javascript,window.ran = true"
      document.body.append(script)
    }""",
    "a style": """() => {
      const style = document.createElement("style")
      style.textContent = "body { --ran: true }"
      document.body.append(style)
      window.ran = getComputedStyle(document.body).getPropertyValue("--ran")
    }""",
    "a request to another host": """() => fetch("https://elsewhere.invalid/")
      .then(() => { window.ran = true }, () => {})""",
}
WATCH = """addEventListener("securitypolicyviolation", (event) =>
  (window.refused = window.refused || []).push(event.violatedDirective))"""


@pytest.fixture
def watched(browser):
    context = browser.new_context()
    context.add_init_script(WATCH)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("what", INJECTIONS)
def test_what_is_injected_is_refused(what, watched, address):
    watched.goto(f"{address}/en/tensors/view.html")
    watched.evaluate(INJECTIONS[what])
    watched.wait_for_function("window.refused", timeout=5000)
    assert not watched.evaluate("window.ran")


@pytest.mark.parametrize(
    "path", ["index.html", "404.html", "en/404.html", "zh/no/such/page.html"]
)
def test_the_pages_outside_the_two_builds_break_no_policy(path, watched, address):
    watched.goto(f"{address}/{path}#here", wait_until="networkidle")
    assert not watched.evaluate("window.refused")


@pytest.mark.parametrize("language", pages.LANGUAGES)
def test_a_page_from_the_file_system_breaks_no_policy(language, watched, site):
    for path in ("index.html", "tensors/view.html", "labs/memory_layout.html"):
        watched.goto((site / language / path).as_uri(), wait_until="load")
        watched.wait_for_timeout(300)
        assert not watched.evaluate("window.refused"), path
        scheme = "document.body.dataset.mdColorScheme"
        before = watched.evaluate(scheme)
        watched.locator(".scheme").click()
        assert watched.evaluate(scheme) != before, "the page's own scripts run"
