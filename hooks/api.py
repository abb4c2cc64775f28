"""API pages: what mkdocstrings leaves to be mended."""


def on_page_content(html, config, **_):
    # A signature does not run as pasted: no copy button.
    html = html.replace("doc-signature highlight", "doc-signature highlight no-copy")
    # Section titles of our own stay English in every locale.
    source = config.extra["words"]["source"]
    return html.replace("<summary>Source</summary>", f"<summary>{source}</summary>")
