"""Measure the site, and print each figure beside its budget (`make bench`).

Times on a busy machine swing, so no test depends on them: compare with the floor, which
is measured in the same run, and with the best figure of comparable sites.
"""

import os

from measures.building import build, growth
from measures.explanations import explanations
from measures.live import reload
from measures.pages import pages, scores
from measures.references import references
from measures.running import examples, labs

MEASURES = (
    examples,
    explanations,
    references,
    labs,
    build,
    growth,
    reload,
    pages,
    scores,
)


def main():
    rows = []
    for measure in MEASURES:
        print(f"{measure.__name__} …", flush=True)
        for row in measure():
            rows.append(row)
            print(f"  {row.what}: {row.figure}", flush=True)
    print(f"\n{'what':44} {'here':>14}  {'budget':18} best peer")
    for what, figure, budget, peer in rows:
        print(f"{what:44} {figure:>14}  {budget:18} {peer}")


if __name__ == "__main__":
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    main()
