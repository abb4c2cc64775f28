"""When the examples of a page last ran, and with which torch.

`make site` runs every example first and writes the record read here. An example counts
only while its text is the one that ran.
"""

import hashlib
import json
from pathlib import Path

RECORD = Path(".cache/verified.json")
EXAMPLES = Path("src/refcode/examples")


def on_page_markdown(markdown, page, **_):
    shown = page.meta.get("examples", [])
    record = json.loads(RECORD.read_text("utf-8")) if RECORD.exists() else {}
    ran = record.get("examples", {})
    texts = {uri: (EXAMPLES.parent / uri).read_bytes() for uri in shown}
    if texts and all(
        ran.get(uri) == hashlib.sha256(text).hexdigest() for uri, text in texts.items()
    ):
        page.meta["verified"] = {
            "count": len(texts),
            "torch": record["torch"],
            "date": record["date"],
        }
