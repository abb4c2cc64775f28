"""Find a Chromium for the browser tests, or install one (`make browser`)."""

import os
import shutil
import subprocess
import sys

# The first is the same engine with no window around it: the tests take less time.
NAMES = (
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
)
BY_HAND = "set CHROMIUM to one, or: sudo apt-get install chromium fonts-noto-cjk"


def chromium():
    """The path of a Chromium: $CHROMIUM, one on the PATH, or Playwright's own."""
    found = os.environ.get("CHROMIUM") or next(
        filter(None, map(shutil.which, NAMES)), None
    )
    if found:
        return found
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        own = playwright.chromium.executable_path
    return own if os.path.exists(own) else None


def install():
    """Debian's package where that can be done, else Playwright's download."""
    ways = [[sys.executable, "-m", "playwright", "install", "chromium"]]
    if shutil.which("apt-get") and os.geteuid() == 0:
        # The fonts are for the Chinese pages: without them text is boxes.
        apt = ["apt-get", "install", "-y", "-q", "fonts-noto-cjk"]
        ways[:0] = [[*apt, name] for name in NAMES[:2]]
        subprocess.run(["apt-get", "update", "-q"], check=False)
    for way in ways:
        print("no Chromium found; running:", " ".join(way), flush=True)
        subprocess.run(way, check=False)
        if chromium():
            return
    sys.exit(f"no Chromium for the browser tests; {BY_HAND}")


if __name__ == "__main__":
    if not chromium():
        install()
    print("browser:", chromium())
