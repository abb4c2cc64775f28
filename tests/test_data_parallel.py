"""The data-parallel script, run as a reader runs it: real processes on this machine."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import torch

from refcode.scripts.data_parallel import training

MODULE = training.__name__.rpartition(".")[0]
SOURCE = Path(training.__file__)
SHOWN = SOURCE.with_name("output.txt")
SECONDS = 240  # it takes five; on a busy machine three imports of torch are slow

PYTHON = [sys.executable, "-m", MODULE]
TORCHRUN = [sys.executable, "-m", "torch.distributed.run", "--standalone"]
TORCHRUN += ["--nproc_per_node", "2", "-m", MODULE]


def printed(command):
    """What `command` prints; it and the processes it started do not outlive SECONDS."""
    settings = {key: value for key, value in os.environ.items() if key != "RANK"}
    running = subprocess.Popen(
        command,
        env=settings | {"OMP_NUM_THREADS": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        out, err = running.communicate(timeout=SECONDS)
    except subprocess.TimeoutExpired:
        os.killpg(running.pid, signal.SIGKILL)
        pytest.fail(f"{' '.join(command)} ran over {SECONDS} s")
    assert running.returncode == 0, err
    return out


@pytest.mark.parametrize("command", [PYTHON, TORCHRUN], ids=["python", "torchrun"])
def test_two_processes_print_what_the_page_shows(command):
    shown = SHOWN.read_text("utf-8")
    assert printed(command) == shown, f"if it is right: python -m {MODULE} > {SHOWN}"


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="Linux names threads")
def test_no_thread_outlives_the_group():
    """Else a process aborts at its end, one time in ten."""
    code = f"""
from pathlib import Path
from {training.__name__} import worker
worker(0, 1, {training.unused_port()})
names = [task.read_text() for task in Path("/proc/self/task").glob("*/comm")]
print("left:", [name for name in names if "gloo" in name])
"""
    assert printed([sys.executable, "-c", code]).endswith("left: []\n")


def test_the_average_of_the_halves_is_the_whole():
    halves = [
        training.train(training.linear(), training.X[rank::2], training.Y[rank::2])
        for rank in range(2)
    ]
    gradient, _ = training.train(training.linear(), training.X, training.Y)
    assert torch.tensor([first for first, _ in halves]).mean(0).tolist() == gradient


def test_the_module_on_the_page_only_defines(runner):
    """A reader pastes it, and so does a browser test: it must start nothing."""
    text = SOURCE.read_text("utf-8")
    run = runner.annotate(text)
    assert (run.error, run.text) == ("", text)
