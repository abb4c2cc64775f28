"""Each message is found as well when it was raised another way.

`ways/` has for each entry of the index two or more other ways to its message: other
shapes, other dtypes, other functions. They are run; what they raise or warn must lead
back to that entry, from the text alone, from the exception and from the traceback.
"""

import linecache
import mmap
import re
import traceback
import warnings
from pathlib import Path

import matplotlib.pyplot as plt
import pytest
import torch

from refcode.errors import explain, index
from refcode.errors.matching import HOLE, find, message, skeleton

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


def stands_in_torch(words):
    """Whether the files of torch have these words."""
    for name in ("lib/libtorch_cpu.so", "cuda/__init__.py"):
        with (Path(torch.__file__).parent / name).open("rb") as file:
            read = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            if read.find(words.encode()) >= 0:
                return True
    return False


def test_there_are_enough_messages_and_two_ways_to_each():
    assert len(index.entries()) >= 125
    assert GIVEN.keys() == index.entries().keys(), "see tests/errors/ways"
    assert not {key: len(cells) for key, cells in GIVEN.items() if len(cells) < 2}


@pytest.mark.parametrize("key", [k for k, r in index.causes().items() if "more" in r])
def test_a_message_that_no_example_shows_is_raised_or_stands_in_torch(key):
    ran = {skeleton(message(str(raised(code)[0]))) for code in GIVEN[key]}
    for _, text in index.more(index.causes()[key]):
        if skeleton(text) in ran:
            continue
        assert re.search("cuda|cpu", text, re.IGNORECASE), f"no way raises {text!r}"
        for words in skeleton(text).split(HOLE):
            assert stands_in_torch(words), f"{words!r} of {text!r}: torch has it not"


@pytest.mark.parametrize("key", GIVEN)
def test_a_message_is_found_as_well_when_it_was_raised_another_way(key):
    for code in GIVEN[key]:
        error, shown = raised(code)
        for text in (str(error), shown):
            found = find(text, index.patterns())
            assert found == key, f"{code}\n{text}\nleads to {found}, not to {key}"
        known = explain(error, lang="en")
        assert known.cause == index.entries()[key].row["cause_en"]
