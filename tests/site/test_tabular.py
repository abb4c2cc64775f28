"""Which output scrolls on a narrow screen, as its columns must hold."""

import pytest
from tabular import is_table

LEDGER = "#&gt; layer      input\n#&gt; 0: Conv2d  (1,1,28,28)"


@pytest.mark.parametrize("text", [LEDGER, "a  b\n1  <b>2</b>\n"])
def test_lines_with_gaps_are_a_table(text):
    assert is_table(text)


@pytest.mark.parametrize(
    "text", ["a  b", "two\nlines", "  indented\n  only", f"{LEDGER}\n{'long ' * 20}"]
)
def test_one_line_prose_and_long_messages_are_none(text):
    assert not is_table(text)
