"""Where a page is edited, once the repository has an address."""


def on_config(config):
    if config.repo_url:
        config.edit_uri = f"edit/main/docs/{config.extra['language']}/"
