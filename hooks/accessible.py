"""What Material's markup lacks for those who hear a page, and tests/browser finds."""

SEARCH = 'data-md-component="search" role="dialog"'


def on_post_page(output, config, **_):
    name = config.extra["words"]["search"]
    return output.replace(SEARCH, f'{SEARCH} aria-label="{name}"')
