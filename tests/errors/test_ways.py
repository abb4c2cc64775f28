"""Each message is found as well when it was raised another way.

`ways/` has for each entry of the index two or more other ways to its message: other
shapes, other dtypes, other functions. They are run; what they raise or warn must lead
back to that entry, from the text alone, from the exception and from the traceback.
"""

import linecache
import re
import traceback
import warnings
from pathlib import Path

import matplotlib.pyplot as plt
import pytest
import torch

from refcode.errors import explain, index
from refcode.errors.matching import find

WAYS = Path(__file__).parent / "ways"
PRELUDE = """
import copy, io, json, math
import matplotlib.pyplot as plt
import numpy as np
import torch
import torch.nn.functional as F
from torch import nn
from torch.utils.data import DataLoader, TensorDataset
import refcode.nn, refcode.tensors, refcode.training
"""
CELL = re.compile(r"^# %% (\S+)\n(.*?)(?=^# %%|\Z)", re.MULTILINE | re.DOTALL)


def ways():
    """The ways to each message, by the key of its entry."""
    text = "\n".join(path.read_text("utf-8") for path in sorted(WAYS.glob("*.py")))
    return {key: cell.strip().split("\n\n") for key, cell in CELL.findall(text)}


GIVEN = ways()


def raised(code):
    """What `code` raises or else warns of: the error and how a terminal shows it."""
    name = f"<way {hash(code)}>"
    linecache.cache[name] = (len(code), None, code.splitlines(True), name)
    space = {}
    exec(PRELUDE, space)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            exec(compile(code, name, "exec"), space)
        except Exception as error:
            return error, "".join(traceback.format_exception(error))
    assert caught, f"neither raises nor warns:\n{code}"
    last = caught[-1]
    shown = warnings.formatwarning(
        last.message, last.category, last.filename, last.lineno, code.splitlines()[-1]
    )
    return last.message, shown


@pytest.fixture(autouse=True)
def as_before():
    """A way may leave figures and modes behind."""
    torch.set_warn_always(True)
    with plt.rc_context():
        yield
    plt.close("all")
    torch.set_warn_always(False)


def test_there_are_enough_messages_and_two_ways_to_each():
    assert len(index.entries()) >= 125
    assert GIVEN.keys() == index.entries().keys(), "see tests/errors/ways"
    assert not {key: len(cells) for key, cells in GIVEN.items() if len(cells) < 2}


@pytest.mark.parametrize("key", GIVEN)
def test_a_message_is_found_as_well_when_it_was_raised_another_way(key):
    for code in GIVEN[key]:
        error, shown = raised(code)
        for text in (str(error), shown):
            found = find(text, index.patterns())
            assert found == key, f"{code}\n{text}\nleads to {found}, not to {key}"
        known = explain(error, lang="en")
        assert known.cause == index.entries()[key].row["cause_en"]
