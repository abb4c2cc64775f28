"""The picture of the site for the READMEs, one a language (`make pictures`)."""

import functools
import http.server
import io
import threading
from pathlib import Path

from browser import chromium
from PIL import Image
from playwright.sync_api import sync_playwright
from serve import Handler

FOLDER = Path(".github/pictures")
PAGE = "tensors/view.html"


def small(png):
    """The picture with few colours: a third of the bytes, and the same to the eye."""
    image = Image.open(io.BytesIO(png)).convert("RGB")
    image = image.quantize(128, Image.Quantize.MEDIANCUT, dither=0)
    out = io.BytesIO()
    image.save(out, "PNG", optimize=True)
    return out.getvalue()


def main():
    handler = functools.partial(Handler, directory="site")
    arguments = ["--no-sandbox", "--disable-gpu", "--hide-scrollbars"]
    with (
        http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server,
        sync_playwright() as playwright,
    ):
        threading.Thread(target=server.serve_forever, daemon=True).start()
        browser = playwright.chromium.launch(executable_path=chromium(), args=arguments)
        for language in ("en", "zh"):
            page = browser.new_page(
                viewport={"width": 1220, "height": 800}, device_scale_factor=1.5
            )
            address = f"http://127.0.0.1:{server.server_port}/{language}/{PAGE}"
            page.goto(address, wait_until="networkidle")
            file = FOLDER / f"{language}.png"
            file.write_bytes(small(page.screenshot()))
            print(f"{file}: {file.stat().st_size / 1000:.0f} kB")
        browser.close()
        server.shutdown()


if __name__ == "__main__":
    main()
