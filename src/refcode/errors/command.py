"""`python -m refcode explain`: what an error means, on the command line."""

import sys
from argparse import ArgumentParser

from refcode.errors.explanation import explain


def main(arguments: list[str]) -> int:
    """Print what is known of an error; 1 if nothing is.

    The message is in `arguments`, or on stdin where there is none or a dash:
    `python train.py 2>&1 | python -m refcode explain`.
    """
    parser = ArgumentParser(
        "python -m refcode explain",
        description="What an error or a warning of torch means, and the way out.",
    )
    parser.add_argument(
        "message", nargs="*", help="the message or the traceback; - or none: stdin"
    )
    parser.add_argument("--lang", choices=("en", "zh"), help="default: the environment")
    wanted = parser.parse_args(arguments)
    text = " ".join(wanted.message)
    if text in ("", "-"):
        text = sys.stdin.buffer.read().decode(errors="replace")
    known = explain(text, wanted.lang)
    print(known)
    return 0 if known else 1
