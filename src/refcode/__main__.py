"""`python -m refcode explain "…"`."""

import sys

from refcode.errors.command import main

if __name__ == "__main__":
    if sys.argv[1:2] != ["explain"]:
        sys.exit('usage: python -m refcode explain "…"')
    sys.exit(main(sys.argv[2:]))
