"""Draw the cards that a shared link shows, docs/theme/assets/card-*.png.

The PNG files are kept, not made at build: run this when the words or the mark change.
"""

from pathlib import Path

from browser import chromium
from playwright.sync_api import sync_playwright

WORDS = {
    "en": (
        "PyTorch, looked up and run",
        "Every block runs. Every output is torch's own.",
    ),
    "zh": ("查得到、跑得通的 PyTorch", "每个代码块都能运行，每行输出都出自 torch。"),
}
MARK = Path("docs/theme/assets/favicon.svg")
PAGE = """<meta charset="utf-8"><style>
  body {{
    background: #15181d; box-sizing: border-box; color: #e6e8eb; height: 630px;
    font: 34px/1.5 system-ui, "Noto Sans CJK SC", sans-serif;
    margin: 0; padding: 88px 96px;
  }}
  header {{ align-items: center; display: flex; font: 650 40px system-ui; gap: 22px; }}
  svg {{ height: 64px; width: 64px; }}
  h1 {{ font-size: 68px; line-height: 1.2; margin: 72px 0 20px; }}
  p {{ color: #a8b0ba; margin: 0; }}
  pre {{ color: #ff9b5c; font: 30px ui-monospace, monospace; margin: 54px 0 0; }}
</style><header>{mark} refcode</header><h1>{title}</h1><p>{line}</p>
<pre>#&gt; tensor([0, 3, 1, 4, 2, 5])</pre>"""


def main():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium(), args=["--no-sandbox", "--disable-gpu"]
        )
        page = browser.new_page(viewport={"width": 1200, "height": 630})
        for language, (title, line) in WORDS.items():
            mark = MARK.read_text("utf-8")
            page.set_content(PAGE.format(mark=mark, title=title, line=line))
            page.screenshot(path=f"docs/theme/assets/card-{language}.png")
        browser.close()


if __name__ == "__main__":
    main()
