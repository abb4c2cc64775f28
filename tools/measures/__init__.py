"""What `make bench` measures, one thing a module: generators of rows of its table."""

from typing import NamedTuple


class Row(NamedTuple):
    """A figure, beside what it may be and the best of comparable sites."""

    what: str
    figure: str
    budget: str = ""
    peer: str = ""
