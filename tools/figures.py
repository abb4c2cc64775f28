"""Draw the figures of docs/figures for light and dark pages (`make figures`).

Each script there defines `draw()`, which returns a matplotlib figure. Pages show it as

    ![what it shows](../assets/figures/name-light.svg#only-light)
    ![what it shows](../assets/figures/name-dark.svg#only-dark)

A figure whose script, and the code it imports, did not change is not drawn again.
"""

import runpy
import sys
import traceback
from pathlib import Path

import svg
from freshness import fingerprint, write

ROOT = Path(__file__).parents[1]
SCRIPTS, OUT = ROOT / "docs" / "figures", ROOT / ".cache" / "figures"


def render(script: Path) -> dict[str, str]:
    """The figure of `script` for each theme, as SVG."""
    import matplotlib

    matplotlib.use("agg")
    figure = runpy.run_path(str(script))["draw"]()
    text = svg.written(figure)
    matplotlib.pyplot.close(figure)
    return svg.themes(svg.small(text))


def build(scripts: Path = SCRIPTS, out: Path = OUT) -> list[str]:
    """Draw what is not up to date; the names of the figures drawn."""
    drawn = []
    for script in sorted(scripts.glob("*.py")):
        files = {
            theme: out / f"{script.stem}-{theme}.svg" for theme in ("light", "dark")
        }
        mark = out / f"{script.stem}.mark"
        key = fingerprint(script.read_text("utf-8"), "figures", "svg")
        built = all(path.exists() for path in (mark, *files.values()))
        if built and mark.read_text() == key:
            continue
        for theme, text in render(script).items():
            write(files[theme], text)
        write(mark, key)
        drawn.append(script.stem)
    for path in out.glob("*.*"):  # of a script that is gone
        if not (scripts / f"{path.stem.rpartition('-')[0] or path.stem}.py").exists():
            path.unlink()
    return drawn


def main() -> int:
    try:
        drawn = build()
    except Exception:
        traceback.print_exc()
        return 1
    print(f"figures: {', '.join(drawn) or 'all up to date'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
