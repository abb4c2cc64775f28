"""Serve the built site at http://127.0.0.1:8000/ (`make serve`)."""

import functools
import http.server
import os
import sys


class Handler(http.server.SimpleHTTPRequestHandler):
    """Files, asked for anew each time; the site's own page for what is missing."""

    def end_headers(self):
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()

    def send_error(self, code, message=None, explain=None):
        language = "zh" if "/zh/" in self.path else "en"
        page = os.path.join(self.directory, language, "404.html")
        if code != http.HTTPStatus.NOT_FOUND or not os.path.exists(page):
            return super().send_error(code, message, explain)
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        with open(page, "rb") as file:
            self.wfile.write(file.read())

    def log_message(self, *_):
        """Quiet: a reader of the terminal wants the address, not every request."""


class Server(http.server.ThreadingHTTPServer):
    def handle_error(self, request, client_address):
        """A browser that leaves a page hangs up on what it asked for: no error."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


def main(port):
    handler = functools.partial(Handler, directory="site")
    try:
        server = Server(("127.0.0.1", int(port)), handler)
    except (OSError, ValueError, OverflowError) as error:
        why = getattr(error, "strerror", error)
        sys.exit(f"cannot listen on port {port}: {why}; try: make serve PORT=8001")
    print(f"refcode is at http://127.0.0.1:{port}/ (stop with Ctrl-C)", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else 8000)
