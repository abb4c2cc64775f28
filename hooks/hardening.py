"""What a page may load and run, written into the page: it holds on any host.

The policy allows the site's own files and, by their hashes, the scripts that Material
writes into its pages. Nothing else runs, styles included.
"""

import base64
import hashlib
import re

SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)
STYLE = re.compile(r"<style>(.*?)</style>", re.DOTALL)
CHARSET = '<meta charset="utf-8">'
OUTSIDE = re.compile(r'<a (?![^>]*\brel=)(?=[^>]*\bhref="https?://)')
# `file:` is for pages opened from a folder, where 'self' is not sure to mean it.
OWN = "'self' file:"


def hashes(parts):
    digests = (hashlib.sha256(part.encode()).digest() for part in parts)
    return " ".join(f"'sha256-{base64.b64encode(d).decode()}'" for d in digests)


def policy(html):
    scripts = hashes(dict.fromkeys(SCRIPT.findall(html)))
    styles = hashes(dict.fromkeys(STYLE.findall(html)))
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src {OWN} {scripts}".strip(),
            f"style-src {OWN} {styles}".strip(),
            f"img-src {OWN} data:",
            f"connect-src {OWN}",
            f"worker-src {OWN} blob:",
            f"manifest-src {OWN}",
            "base-uri 'none'",
            "form-action 'none'",
        )
    )


def hardened(html):
    """A page with its policy, and with no hold on it for the pages it links to."""
    html = OUTSIDE.sub('<a rel="noopener" ', html)
    meta = f'<meta http-equiv="Content-Security-Policy" content="{policy(html)}">'
    return html.replace(CHARSET, f"{CHARSET}\n{meta}", 1)


def on_startup(command, **_):
    global live
    live = command == "serve"  # the script that reloads a page is added later


def on_post_page(output, **_):
    return output if live else hardened(output)


def on_post_template(output_content, template_name, **_):
    if live or not template_name.endswith(".html"):
        return output_content
    return hardened(output_content)
