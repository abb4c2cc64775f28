"""`python -m refcode`: look examples up and run them, in a terminal."""

import argparse
import os
import sys
from io import TextIOWrapper

from refcode import __version__, _terminal
from refcode.errors.explanation import language


def parser() -> argparse.ArgumentParser:
    whole = argparse.ArgumentParser("python -m refcode", description=__doc__)
    whole.add_argument("--version", action="version", version=f"refcode {__version__}")
    whole.add_argument(
        "--lang",
        choices=("en", "zh"),
        default=language(),
        help="the language of titles and messages; by default that of the locale",
    )
    commands = whole.add_subparsers(dest="command", metavar="command")
    commands.add_parser("list", help="list the topics; so does no command at all")
    key = "a topic such as tensors/view, or an example: tensors/view/same_storage"
    for name, help in (
        ("show", "show examples with their outputs"),
        ("run", "run examples, and compare what they print with what is written"),
    ):
        command = commands.add_parser(name, help=help, description=help)
        command.add_argument("key", help=key)
    explain = "what an error or a warning of torch means, and the way out"
    command = commands.add_parser("explain", help=explain, description=explain)
    command.add_argument("--lang", choices=("en", "zh"), default=argparse.SUPPRESS)
    command.add_argument(
        "message", nargs="*", help="the message or the traceback; - or none: stdin"
    )
    return whole


def main() -> int:
    """Do what the command line asks; the status says how that went."""
    asked = parser().parse_args()
    if asked.command == "explain":
        return _terminal.explain(asked.message, asked.lang)
    if asked.command not in ("show", "run"):
        print("\n".join(_terminal.listing(asked.lang)))
        return 0
    try:
        examples = _terminal.find(asked.key, asked.lang)
    except _terminal.Unknown as unknown:
        print(unknown, file=sys.stderr)
        return 2
    if asked.command == "show":
        print(_terminal.show(examples), end="")
        return 0
    if not hasattr(os, "fork"):
        first = _terminal.path(examples[0])
        message = _terminal.WORDS[asked.lang]["no fork"].format(path=first)
        print(message, file=sys.stderr)
        return 2
    return 1 if _terminal.run(examples, asked.lang) else 0


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        assert isinstance(stream, TextIOWrapper)
        stream.reconfigure(errors="replace")  # a title in a locale without its letters
    try:
        status = main()
        sys.stdout.flush()
    except BrokenPipeError:  # the reader has seen enough: `… | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = 0
    raise SystemExit(status)
