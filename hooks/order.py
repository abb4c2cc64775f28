"""The pages in the order of the navigation (no hook: for llms.py and print_page.py)."""


def chapters(nav):
    """(title, pages) of each entry of the navigation, sections in it joined."""
    for item in nav.items:
        yield item.title, [item] if item.is_page else list(leaves(item))


def leaves(section):
    for item in section.children:
        yield from [item] if item.is_page else leaves(item)


def complete(nav):
    """Whether all pages were built; `make live` builds only what changed."""
    return all(page.content for _, pages in chapters(nav) for page in pages)
