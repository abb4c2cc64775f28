"""The built site in a real browser, served from a sub-path as a host would."""

import functools
import threading

import pytest
from browser import chromium
from playwright.sync_api import sync_playwright
from serve import Handler, Server

BASE = "/some/sub/path"


class SubPath(Handler):
    """Serves the site below BASE and nothing elsewhere; keeps what was asked for."""

    def translate_path(self, path):
        if not path.startswith(f"{BASE}/"):
            return "no such file"
        return super().translate_path(path.removeprefix(BASE))


@pytest.fixture(scope="session")
def address(site):
    handler = functools.partial(SubPath, directory=str(site))
    with Server(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}{BASE}"
        server.shutdown()


@pytest.fixture(scope="session")
def browser():
    executable = chromium()
    assert executable, "no Chromium on this machine; run: make browser"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=executable,
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        )
        yield browser
        browser.close()


def broken(request):
    """The request, unless it was only cut off: the test went on to another page."""
    return [] if request.failure == "net::ERR_ABORTED" else [request.url]


@pytest.fixture
def page(browser):
    """A page of a new visitor that fails the test on errors of script or network."""
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    context.set_default_timeout(10_000)
    page = context.new_page()
    page.problems = []
    page.on("console", lambda m: m.type == "error" and page.problems.append(m.text))
    page.on("pageerror", lambda error: page.problems.append(str(error)))
    page.on("requestfailed", lambda request: page.problems.extend(broken(request)))
    page.requests = []
    page.on("request", lambda request: page.requests.append(request.url))
    yield page
    context.close()
    assert not page.problems, page.problems
