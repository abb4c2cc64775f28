"""The search index as files: small, and for pages that are opened from a folder too.

From file:// Material loads a script that sets `__index`.
"""

import json
from pathlib import Path

from mkdocs.plugins import event_priority


@event_priority(-50)  # after the plugin has written the index
def on_post_build(config):
    path = Path(config.site_dir, "search", "search_index.json")
    index = json.loads(path.read_text("utf-8"))
    text = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
    path.write_text(text, "utf-8")
    path.with_suffix(".js").write_text(f"var __index={text}\n", "utf-8")
