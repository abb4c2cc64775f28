"""The link that opens the memory-layout explorable of the site on a layout."""

from __future__ import annotations

from math import prod
from typing import TYPE_CHECKING
from urllib.parse import urlencode

if TYPE_CHECKING:
    from refcode.tensors.memory import Layout

DIMS, CELLS = 6, 128  # as in docs/theme/components/memory_layout.js


def address(layout: Layout, site: str) -> str:
    for what, count, limit in (
        ("dimensions", len(layout.shape), DIMS),
        ("elements", prod(layout.shape), CELLS),
        ("cells of storage", layout.storage_size, CELLS),
    ):
        if count > limit:
            raise ValueError(
                f"the explorable draws at most {limit} {what}, this layout has {count}"
            )
    state = {
        "shape": ",".join(map(str, layout.shape)),
        "stride": ",".join(map(str, layout.stride)),
        "offset": layout.offset,
        "cells": layout.storage_size,
        "steps": "",
    }
    return f"{site}explorables.html#memory-layout?{urlencode(state, safe=',')}"
