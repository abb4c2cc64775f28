"""What a page costs its reader: bytes, requests, paint, nodes, in a real Chromium."""

import functools
import gzip
import http.server
import statistics
import threading
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from browser import chromium
from playwright.sync_api import sync_playwright
from serve import Server

# The link and processor of a slow phone: DevTools' "Fast 3G", as Lighthouse applies it.
SLOW = {"latency": 562.5, "downloadThroughput": 180_000, "uploadThroughput": 84_375}
SLOWDOWN = 4
TEXT = (".html", ".js", ".css", ".json", ".svg", ".xml", ".ipynb", ".py")

WATCH = """(() => {
  const seen = (window.cost = { lcp: 0, cls: 0, fcp: 0, long: [] })
  const on = (type, use) =>
    new PerformanceObserver((list) => list.getEntries().forEach(use))
      .observe({ type, buffered: true })
  on("largest-contentful-paint", (entry) => (seen.lcp = entry.startTime))
  on("layout-shift", (entry) => entry.hadRecentInput || (seen.cls += entry.value))
  on("paint", (entry) => {
    if (entry.name === "first-contentful-paint") seen.fcp = entry.startTime
  })
  on("longtask", (entry) => seen.long.push([entry.startTime, entry.duration]))
})()"""
READ = """() => ({
  fcp: cost.fcp, lcp: cost.lcp, cls: cost.cls,
  tbt: cost.long.filter(([start, time]) => start + time > cost.fcp)
    .reduce((sum, [, time]) => sum + Math.max(0, time - 50), 0),
  nodes: document.getElementsByTagName("*").length,
})"""
PRESS = """async (key) => {
  const body = document.getElementById(key).body
  const start = performance.now()
  body.querySelector("button:enabled, input, select").click()
  await new Promise((next) => requestAnimationFrame(() => setTimeout(next)))
  return performance.now() - start
}"""
SEARCH = """(query) => new Promise((found) => {
  const field = document.querySelector("input[name=query]")
  const start = performance.now()
  const look = () => document.querySelector(".md-search-result__link")
    ? found(performance.now() - start) : requestAnimationFrame(look)
  field.value = query
  field.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true }))
  look()
})"""


class Zipping(http.server.SimpleHTTPRequestHandler):
    """Serves text gzipped, as hosts do, and lets the browser keep all but pages."""

    protocol_version = "HTTP/1.1"

    def do_GET(self):
        path = self.translate_path(urlsplit(self.path).path)
        if path.endswith("/"):
            path += "index.html"
        try:
            zipped = path.endswith(TEXT)
            body = Path(path).read_bytes()
        except OSError:
            return self.send_error(404)
        body = gzip.compress(body, 6) if zipped else body
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Length", str(len(body)))
        if zipped:
            self.send_header("Content-Encoding", "gzip")
        if not path.endswith(".html"):
            self.send_header("Cache-Control", "max-age=3600")
        self.end_headers()
        self.wfile.write(body)
        self.server.bytes += len(body)

    def log_message(self, *_):
        pass


@contextmanager
def serving(folder):
    handler = functools.partial(Zipping, directory=folder)
    with Server(("127.0.0.1", 0), handler) as server:
        server.bytes = 0
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


class Visitor:
    """A browser that opens pages of one server and says what they cost."""

    def __init__(self, browser, server):
        self.browser, self.server = browser, server
        self.address = f"http://127.0.0.1:{server.server_port}/"

    def visit(self, path, context, slow=False):
        page = context.new_page()
        requests, failed = [], []
        page.on("request", lambda r: requests.append(r.url))
        page.on("response", lambda r: r.status >= 400 and failed.append(r.url))
        if slow:
            tools = context.new_cdp_session(page)
            tools.send("Network.enable")
            tools.send("Network.emulateNetworkConditions", {"offline": False, **SLOW})
            tools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWDOWN})
        before = self.server.bytes
        page.goto(self.address + path, wait_until="networkidle", timeout=120_000)
        page.wait_for_timeout(500)
        cost = page.evaluate(READ)
        elsewhere = [u for u in requests if not u.startswith((self.address, "data:"))]
        page.close()
        return cost | {
            "kb": (self.server.bytes - before) / 1000,
            "requests": len(requests),
            "elsewhere": len(elsewhere),
            "failed": len(failed),
        }

    def first(self, path, slow=False, runs=1):
        """The median cost of the first visit of a new reader."""
        costs = []
        for _ in range(runs):
            context = self.browser.new_context()
            context.add_init_script(WATCH)
            costs.append(self.visit(path, context, slow))
            context.close()
        return {key: statistics.median(cost[key] for cost in costs) for key in costs[0]}

    def next(self, path, after):
        """The cost of a page for a reader who comes from another."""
        context = self.browser.new_context()
        context.add_init_script(WATCH)
        self.visit(after, context)
        cost = self.visit(path, context)
        context.close()
        return cost

    @contextmanager
    def opened(self, path):
        """A page that has come to rest."""
        context = self.browser.new_context()
        page = context.new_page()
        page.goto(self.address + path, wait_until="networkidle")
        yield page
        context.close()

    def use(self, path, key):
        """Milliseconds of the first press in an explorable, on a slow processor."""
        with self.opened(path) as page:
            page.locator(f"#{key}").scroll_into_view_if_needed()
            page.locator(f"#{key} .explorable__live").wait_for()
            tools = page.context.new_cdp_session(page)
            tools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWDOWN})
            return page.evaluate(PRESS, key)

    def search(self, path, query):
        """Milliseconds from the key that ends the query to the first hit."""
        with self.opened(path) as page:
            page.locator("label[for=__search]").first.dispatch_event("click")
            field = page.locator("input[name=query]")
            field.focus()
            page.wait_for_timeout(1500)  # the index is fetched while the reader thinks
            return page.evaluate(SEARCH, query)


@contextmanager
def visiting(folder):
    with serving(folder) as server, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium(),
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        )
        yield Visitor(browser, server)
        browser.close()
