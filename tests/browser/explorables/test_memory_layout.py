"""The memory layout: its rules are torch's, its code runs, its links lead back."""

import explored
import pytest

CHAINS = [
    "",
    ".transpose(0, 1)",
    ".transpose(0, 1).view(6)",
    ".view(3, 2)[1:, ::2]",
    ".expand(2, 2, 3)",
    ".transpose(0, 1).reshape(6)",
    "[5]",
]


@pytest.mark.parametrize("steps", CHAINS)
def test_the_code_of_a_state_runs_and_its_link_leads_back(steps, page, runner):
    element = explored.mount(page, "memory_layout")
    element.evaluate("(element, steps) => element.set({ steps })", steps)
    explored.check_code(element, runner)
    explored.check_link(element, page, {"steps": steps})
