"""Descent: where torch's optimizers go on surfaces of which every minimum is known."""

import itertools
import math

# lr: the rates to choose from; digits: decimals of a position. All runs of one surface
# are loaded at once, and all surfaces together stay below 64 kB gzipped.
SURFACES = {
    "bowl": {
        "code": "(x**2 + y**2) / 2",
        "starts": [[1.5, 1.0]],
        "lrs": [0.1, 0.5, 1, 1.9, 2.1],
        "steps": 30,
        "digits": 3,
    },
    "ravine": {
        "code": "(x**2 + 25 * y**2) / 2",
        "starts": [[5.0, 2.0]],
        "lrs": [0.01, 0.03, 0.07, 0.1, 0.3],
        "steps": 50,
        "digits": 2,
    },
    "saddle": {
        "code": "x**2 - y**2",
        "starts": [[1.0, 0.0], [1.0, 0.001]],
        "lrs": [0.01, 0.03, 0.1, 0.3],
        "steps": 50,
        "digits": 3,
    },
    "double_well": {
        "code": "x**4 / 4 - x**3 / 3 - x**2 + y**2",
        "starts": [[0.0, 1.5], [0.001, 1.5], [-2.0, 1.5]],
        "lrs": [0.03, 0.1, 0.3, 1],
        "steps": 40,
        "digits": 3,
    },
    "rosenbrock": {
        "code": "(1 - x)**2 + 100 * (y - x**2)**2",
        "starts": [[-1.2, 1.0]],
        "lrs": [0.001, 0.003, 0.03, 0.3],
        "steps": 80,
        "digits": 3,
    },
    "himmelblau": {
        "code": "(x**2 + y - 11)**2 + (x + y**2 - 7)**2",
        "starts": [[0.0, 0.0], [-5.0, 4.0], [0.5, -5.0]],
        "lrs": [0.003, 0.01, 0.03, 0.1, 0.3],
        "steps": 30,
        "digits": 2,
    },
}
OPTIMIZERS = {
    "SGD": {},
    "SGD 0.5": {"momentum": 0.5},
    "SGD 0.9": {"momentum": 0.9},
    "Adagrad": {},
    "RMSprop": {},
    "Adam": {},
}
# kept: another run to compare with, as start,optimizer,lr.
PRESETS = {
    "rates": ("ravine", "SGD", 0.07, 0, 50, "0,SGD,0.03"),
    "saddle": ("saddle", "SGD", 0.1, 1, 38, "0,SGD,0.1"),
    "momentum": ("ravine", "SGD 0.5", 0.03, 0, 50, "0,SGD,0.03"),
    "valley": ("rosenbrock", "SGD 0.9", 0.001, 0, 80, "0,SGD,0.001"),
    "basins": ("himmelblau", "Adam", 0.3, 0, 30, "0,SGD,0.01"),
}
STATE = "surface", "optimizer", "lr", "start", "step", "kept"
WIDTH, HEIGHT = 720, 600  # of the picture: the units of contours
FAR = 2  # times the window: a run that is farther out ends there


def box(surface):
    """left, right, bottom, top: the surface's window, in the picture's shape."""
    (left, right), (bottom, top) = surface.window
    width = max(right - left, (top - bottom) * WIDTH / HEIGHT)
    height = width * HEIGHT / WIDTH
    x, y = (left + right) / 2, (bottom + top) / 2
    return [x - width / 2, x + width / 2, y - height / 2, y + height / 2]


def contours(surface):
    """What lies below each of some levels, as SVG paths; bands of growing area."""
    import contourpy
    import torch
    from matplotlib.path import Path

    left, right, bottom, top = box(surface)
    x, y = torch.linspace(left, right, 73), torch.linspace(top, bottom, 61)
    values = surface(torch.stack(torch.meshgrid(x, y, indexing="xy"), -1).double())
    levels = values.quantile(torch.linspace(0, 1, 10)[1:-1].double() ** 1.5)
    across, down = torch.linspace(0, WIDTH, 73), torch.linspace(0, HEIGHT, 61)
    lines = contourpy.contour_generator(across, down, values, fill_type="OuterOffset")
    paths = []
    for level in levels.tolist():
        text = ""
        for points, ends in zip(*lines.filled(-torch.inf, level), strict=True):
            for start, end in itertools.pairwise(ends):
                ring = Path(points[int(start) : int(end)])
                ring.should_simplify, ring.simplify_threshold = True, 1.0
                ring = ring.cleaned(simplify=True).vertices[:-1].round().astype(int)
                text += outline(ring.tolist())
        paths.append(text)
    return paths


def outline(points):
    """A closed SVG path through integer points, in as few letters as it gets."""
    (x, y), *_ = points
    text = f"M{x} {y}l"
    for (x, y), (to_x, to_y) in itertools.pairwise(points):
        if (x, y) != (to_x, to_y):
            text += f" {to_x - x} {to_y - y}"
    return text.replace("l ", "l").replace(" -", "-") + "z"


def run(name, optimizer, lr, start):
    """A run as text, and how it ends."""
    from functools import partial

    import torch

    from refcode import surfaces

    surface, known = getattr(surfaces, name), SURFACES[name]
    made = getattr(torch.optim, optimizer.split()[0])
    path = surfaces.descend(
        surface,
        partial(made, lr=lr, **OPTIMIZERS[optimizer]),
        torch.tensor(known["starts"][start], dtype=torch.float64),
        known["steps"],
    )
    left, right, bottom, top = box(surface)
    middle = torch.tensor([left + right, bottom + top]) / 2
    out = (path - middle).abs() / torch.tensor([right - left, top - bottom]) * 2
    steps = out.amax(1).tolist()  # above 1: not in the picture
    last = next((i for i, by in enumerate(steps) if by > FAR), len(steps) - 1)
    losses, slopes = surface(path), surface.gradient(path).norm(dim=1)
    shown = slice(last + 1)
    digits = known["digits"]
    return {
        "x": " ".join(f"{x:z.{digits}f}" for x in path[shown, 0].tolist()),
        "y": " ".join(f"{y:z.{digits}f}" for y in path[shown, 1].tolist()),
        "loss": " ".join(map(loss_text, losses[shown].tolist())),
        "slope": " ".join(f"{round(g, 4):.2g}" for g in slopes[shown].tolist()),
        "end": ending(surface, path, steps, losses, known["steps"]),
    }


def loss_text(loss):
    return f"{round(loss, 5):z.3g}"


def ending(surface, path, out, losses, steps):
    """A word of the .toml, and what to fill in."""
    left = 1 + max(step for step, by in enumerate(out) if by <= 1)
    if len(path) <= steps:
        return ["overflows", {"left": left, "last": len(path) - 1}]
    if out[-1] > 1:
        loss = loss_text(losses[-1].item())
        return ["leaves", {"left": left, "steps": steps, "loss": loss}]
    bottom, top = surface.window[1]
    for kind, points in ("minimum", surface.minima), ("saddle", surface.saddles):
        for point in points:
            if (path[-1] - path.new_tensor(point)).norm() < (top - bottom) / 200:
                at = "({:.3g}, {:.3g})".format(*point)
                return [f"at_{kind}", {"steps": steps, "point": at}]
    return ["on_its_way", {"steps": steps}]


def files():
    """The contours and all runs of each surface."""
    from refcode import surfaces

    return {
        name: {
            "contours": contours(getattr(surfaces, name)),
            "runs": {
                f"{start},{optimizer},{lr:g}": list(
                    run(name, optimizer, lr, start).values()
                )
                for start in range(len(known["starts"]))
                for optimizer in OPTIMIZERS
                for lr in known["lrs"]
            },
        }
        for name, known in SURFACES.items()
    }


def ticks(low, high):
    from matplotlib.ticker import MaxNLocator

    places = MaxNLocator(6, steps=[1, 2, 5, 10]).tick_values(low, high).tolist()
    return [float(f"{at:g}") for at in places if low < at < high]


def heights(surface, known):
    """The axis of the losses: logarithmic where none is negative."""
    import torch

    high = surface(torch.tensor(known["starts"])).max().item()
    if surface.minima and surface(torch.tensor(surface.minima[0])) >= 0:
        top = math.ceil(math.log10(high))
        powers = [10.0**power for power in range(-4, top + 1, 2)]
        return {"log": True, "low": 1e-5, "high": 10.0**top, "ticks": powers}
    lowest = surface.minima[0] if surface.minima else (0.0, box(surface)[3])
    low = surface(torch.tensor(lowest)).item()
    low, high = low - 0.05 * (high - low), high + 0.05 * (high - low)
    return {"log": False, "low": low, "high": high, "ticks": ticks(low, high)}


def data():
    """What is known of each surface; each preset with its run."""
    from refcode import surfaces

    found = {}
    for name, known in SURFACES.items():
        surface = getattr(surfaces, name)
        left, right, bottom, top = box(surface)
        found[name] = {
            **known,
            "box": [round(side, 3) for side in (left, right, bottom, top)],
            "ticks": [ticks(left, right), ticks(bottom, top)],
            "loss": heights(surface, known),
            "minima": surface.minima,
            "saddles": surface.saddles,
        }
    presets = {}
    for name, values in PRESETS.items():
        state = dict(zip(STATE, values, strict=True))
        what = {key: state[key] for key in ("optimizer", "lr", "start")}
        shown = run(state["surface"], **what)
        texts = [shown[key].split() for key in ("x", "y", "loss", "slope")]
        last = len(texts[0]) - 1
        steps = sorted({0, 1, 2, 3, 5, 10, 20, last})
        rows = [[f"{i}", *(text[i] for text in texts)] for i in steps if i <= last]
        presets[name] = {"state": state, "rows": rows, "end": shown["end"]}
    return {"optimizers": list(OPTIMIZERS), "surfaces": found, "presets": presets}


def fallback(words, data, preset="rates"):
    shown = data["presets"][preset]
    state = shown["state"]
    surface = data["surfaces"][state["surface"]]
    name, *momentum = state["optimizer"].split()
    given = "".join(f", momentum={value}" for value in momentum)
    said = words["fixed"].format(
        function=f"<code>f(x, y) = {surface['code']}</code>",
        optimizer=f"<code>{name}(lr={state['lr']}{given})</code>",
        start=f"({', '.join(f'{x:g}' for x in surface['starts'][state['start']])})",
    )
    word, values = shown["end"]
    head = "".join(
        f"<th>{words[key]}</th>" for key in ("step", "x", "y", "loss", "slope")
    )
    body = "".join(
        f"<tr>{''.join(f'<td>{x}</td>' for x in row)}</tr>" for row in shown["rows"]
    )
    table = f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    return f"<p>{said}</p>{table}<p>{words[word].format(**values)}</p>"
