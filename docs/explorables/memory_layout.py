"""Memory layout: the static form shows each preset as torch lays it out."""

import html


def data():
    return {}


def fallback(words, data, shape="2,3", steps=""):
    steps = html.escape(steps)
    return f"<pre>x = torch.arange(...).reshape({shape})\ny = x{steps}</pre>"
