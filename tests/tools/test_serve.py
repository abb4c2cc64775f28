"""`make serve` says why it cannot serve, and what to do."""

import socket
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def said(port):
    command = [sys.executable, ROOT / "tools" / "serve.py", str(port)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    return done.stderr


def test_a_port_that_is_taken_is_named_with_another_to_try():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert f"port {port}: Address already in use" in said(port)
        assert "make serve PORT=8001" in said(port)


@pytest.mark.parametrize("port", ["eight", 99999])
def test_what_is_no_port_is_named(port):
    assert f"cannot listen on port {port}: " in said(port)
