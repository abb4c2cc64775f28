"""What Material's markup lacks for those who hear a page, and tests/browser finds."""

import re

SEARCH = 'data-md-component="search" role="dialog"'
SKIP = re.compile('(class="md-skip">)[^<]*')  # in Chinese it names no place to skip to


def on_post_page(output, config, **_):
    words = config.extra["words"]
    output = output.replace(SEARCH, f'{SEARCH} aria-label="{words["search"]}"')
    return SKIP.sub(rf"\1{words['skip']}", output)
