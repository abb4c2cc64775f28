"""Memory layout: what each page starts with, and its static form, by torch."""

import html

PRESETS = {  # the shape of x, and the calls after it
    "gallery": ((2, 3, 4), ["[:, 1:]", ".transpose(0, 2)"]),
    "slice": ((3, 4), ["[1:, ::2]"]),
    "view": ((2, 3), [".transpose(0, 1)", ".view(6)"]),
    "contiguous": ((2, 3), [".transpose(0, 1)", ".contiguous()"]),
    "broadcast": ((3, 1), [".expand(3, 4)"]),
}


def data():
    return {name: run(*preset) for name, preset in PRESETS.items()}


def run(shape, calls):
    """Each step's layout, the last tensor as printed, and what torch raised."""
    import torch

    from refcode.tensors import layout, shares_storage

    cells = torch.Size(shape).numel()
    t = torch.arange(cells).reshape(shape)
    rows, storage = [["x", *facts(layout(t)), "A", ""]], "A"
    refused = refusal = ""
    for call in calls:
        try:
            new = eval(f"t{call}")
        except RuntimeError as error:
            refused, refusal = call, str(error)
            break
        shared = shares_storage(t, new)
        storage = storage if shared else chr(ord(storage) + 1)
        kind = "shared_memory" if shared else "copied_memory"
        rows.append([call, *facts(layout(new)), storage, kind])
        t = new
    return {
        "shape": shape,
        "steps": "".join(calls),
        "rows": rows,
        "printed": str(t),
        "refused": refused,
        "refusal": refusal,
    }


def facts(layout):
    return [
        str(layout.shape),
        str(layout.stride),
        layout.offset,
        "yes" if layout.is_contiguous else "no",
    ]


def fallback(words, data, preset):
    found = data[preset]
    keys = ("step", "shape", "stride", "offset", "contiguous", "storage")
    head = "".join(f"<th>{words[key]}</th>" for key in keys)
    body = "".join(
        f"<tr><td><code>{call}</code></td><td>{shape}</td><td>{stride}</td>"
        f"<td>{offset}</td><td>{words[contiguous]}</td>"
        f"<td>{storage}{words[kind] if kind else ''}</td></tr>"
        for call, shape, stride, offset, contiguous, storage, kind in found["rows"]
    )
    name = "y" if len(found["rows"]) > 1 else "x"
    parts = [
        f'<table class="memory__static"><tr>{head}</tr>{body}</table>',
        f"<p>{words['elements_of'].format(name=name)}</p>",
        f"<pre>{html.escape(found['printed'])}</pre>",
    ]
    if found["refusal"]:
        refusal = html.escape(found["refusal"])
        parts += [
            f"<p><code>{found['refused']}</code> {words['refused']}</p>",
            f'<p class="explorable__refusal">{refusal}</p>',
        ]
    return "".join(parts)
