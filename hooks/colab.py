"""Labs in Colab: a link on the page of each, where the repository is on GitHub.

Colab opens a notebook that is in a repository; .github/workflows/publish.yml puts those
of the labs on a branch of their own.
"""

BRANCH, GITHUB = "notebooks", "https://github.com/"
COLAB = "https://colab.research.google.com/github/"


def on_page_content(html, page, config, **_):
    link = ""
    if (config.repo_url or "").startswith(GITHUB):
        repository = config.repo_url.removeprefix(GITHUB).rstrip("/")
        name = f"{config.extra['language']}/{page.file.name}.ipynb"
        address = f"{COLAB}{repository}/blob/{BRANCH}/{name}"
        kind = 'class="lab-download lab-colab" rel="noopener"'
        words = config.extra["words"]["colab"]
        link = f'<a {kind} href="{address}">{words}</a>'
    return html.replace("<!-- colab -->", link)
