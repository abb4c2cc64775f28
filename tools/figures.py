"""Draw the figures of docs/figures for light and dark pages (`make figures`).

Each script there defines `draw()`, which returns a matplotlib figure. Pages show it as

    ![what it shows](../assets/figures/name-light.svg#only-light)
    ![what it shows](../assets/figures/name-dark.svg#only-dark)

A figure whose script, and the code it imports, did not change is not drawn again.
"""

import runpy
import sys
from pathlib import Path

import svg
from freshness import stale, told, write

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
    endings = ("-light.svg", "-dark.svg")
    for script in stale(scripts, out, endings, "figures", "svg"):
        for theme, text in render(script).items():
            write(out / f"{script.stem}-{theme}.svg", text)
        drawn.append(script.stem)
    return drawn


def main() -> int:
    return told("figures", build)


if __name__ == "__main__":
    sys.exit(main())
