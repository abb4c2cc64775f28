"""`make check-links` tells pages that are there from those that are not."""

import http.server
import threading
import time

import check_links
import pytest


class Answers(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/slow":
            time.sleep(1)
        code = {"/gone": 404, "/moved": 301, "/broken": 500}.get(self.path, 200)
        self.send_response(code)
        if code == 301:
            self.send_header("Location", "/there")
        self.end_headers()

    def log_message(self, *_):
        pass


@pytest.fixture
def host():
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answers) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def test_each_answer_has_its_verdict(host):
    def verdict(path):
        return check_links.ask(host + path, timeout=0.3)

    assert verdict("/there") == ("ok", "")
    assert verdict("/moved") == ("moved", f"{host}/there")
    assert verdict("/gone") == ("gone", "404 Not Found")
    assert verdict("/broken") == ("unreached", "500 Internal Server Error")
    assert verdict("/slow") == ("unreached", "timed out")
    nowhere = check_links.ask("http://127.0.0.1:1/", timeout=0.3)
    assert nowhere[0] == "unreached"
    assert "refused" in nowhere[1]


def test_the_report_names_the_pages_of_what_is_gone(host, tmp_path):
    link = '<a href="{}">x</a>'.format
    page = tmp_path / "en" / "a.html"
    page.parent.mkdir()
    inside = link("b.html") + '<link href="https://nowhere.invalid/style.css">'
    page.write_text(inside + link(f"{host}/gone#part") + link(f"{host}/moved"))
    found = check_links.outside(tmp_path)
    assert set(found) == {f"{host}/gone", f"{host}/moved"}, "only links elsewhere"
    lines, well = check_links.report(found, timeout=5)
    assert lines == [
        f"gone      {host}/gone : 404 Not Found",
        "            in en/a.html",
        f"moved     {host}/moved → {host}/there",
        "            in en/a.html",
        "2 addresses: 0 ok, 1 moved, 1 gone, 0 unreached",
    ]
    assert not well
    assert check_links.report({f"{host}/moved": ["en/a.html"]}, timeout=5)[1]
