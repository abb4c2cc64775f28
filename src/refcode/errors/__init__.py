"""What an error of torch means, and the way out.

`explain` answers for an error, a message or a traceback; `install` adds its answer to
the errors that end a script or a cell; `python -m refcode explain` is it on the command
line. The answers are those of the site's page of errors, built from the same files.
"""

from refcode.errors.explanation import Explanation, explain
from refcode.errors.uncaught import install, uninstall

__all__ = ["Explanation", "explain", "install", "uninstall"]
