"""What a reader sees of a figure."""

import re

import svg
from matplotlib.colors import to_rgb


def names(ax):
    """The texts of the legend."""
    legend = ax.get_legend()
    return [text.get_text() for text in legend.texts] if legend else []


def captions(ax):
    """What the figure says to those who cannot see it."""
    return svg.captions(svg.written(ax.figure))


def dark_colors(ax):
    """The colours of the figure on a dark page of the site.

    There black, the only ink, is light, and white, the ground, is gone.
    """
    assert ax.get_facecolor()[3] == 0
    dark = svg.themes(svg.small(svg.written(ax.figure)))["dark"]
    assert "#000000" not in dark
    assert "#ffffff" not in dark
    return set(re.findall("(?:stroke|fill): (#[0-9a-f]{6})", dark))


def check_inside(ax):
    """No text is cut off: the tools of the site make no room for what is outside."""
    ax.figure.canvas.draw()
    for part in (ax._left_title, *ax.get_legend().texts, ax.xaxis, ax.yaxis):
        if part in (ax.xaxis, ax.yaxis) or part.get_text():
            where = part.get_tightbbox()
            assert (where.min >= 0).all()
            assert (where.max <= ax.figure.bbox.max).all()


def contrast(one, other):
    """Of two colours, as WCAG defines it."""
    low, high = sorted(luminance(color) for color in (one, other))
    return (high + 0.05) / (low + 0.05)


def luminance(color):
    linear = [
        ((c + 0.055) / 1.055) ** 2.4 if c > 0.04045 else c / 12.92
        for c in to_rgb(color)
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
