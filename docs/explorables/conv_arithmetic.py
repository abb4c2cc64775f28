"""Convolution and pooling: the script computes; here torch says the static form."""

PLAIN = {
    "size": 5,
    "kernel": 3,
    "stride": 1,
    "padding": 0,
    "dilation": 1,
    "ceil": False,
    "inputs": 1,
    "outputs": 1,
    "groups": 1,
    "row": 0,
    "column": 0,
}
PRESETS = {
    "conv2d": {"op": "conv2d", **PLAIN, "padding": 1, "stride": 2, "column": 1},
    "max_pool2d": {"op": "max_pool2d", **PLAIN, "kernel": 2, "stride": 2},
    "conv1x1": {"op": "conv2d", **PLAIN, "kernel": 1, "inputs": 3, "outputs": 2},
}


def data():
    """What torch makes of each preset."""
    return {
        name: {"state": state, **computed(**state)} for name, state in PRESETS.items()
    }


def computed(op, size, kernel, ceil, inputs, outputs, groups, row, column, **options):
    import torch
    import torch.nn.functional as F

    def cells(side, *channels):
        """i + c + o at cell i, with a channel number c and o for each of `channels`."""
        found = torch.arange(side * side).reshape(side, side)
        for number, count in enumerate(channels):
            shape = [-1] + [1] * (2 + number)
            found = found + torch.arange(count).reshape(shape)
        return found

    x = (cells(size, inputs) % 5.0)[None]
    if op == "conv2d":
        w = cells(kernel, inputs // groups, outputs) % 3 - 1.0
        y = F.conv2d(x, w, groups=groups, **options)
    else:
        y = F.max_pool2d(x, kernel, ceil_mode=ceil, **options)
    return {
        "input": list(x.shape),
        "output": list(y.shape),
        "values": y[0, 0].int().tolist(),
    }


def fallback(words, data, preset="conv2d"):
    found = data[preset]
    state = found["state"]
    names = "stride", "padding", "dilation"
    options = ", ".join(f"{name}={state[name]}" for name in names)
    call = f"<code>{state['op']}(kernel_size={state['kernel']}, {options})</code>"
    said = words["fixed"].format(
        call=call,
        input=f"<code>{tuple(found['input'])}</code>",
        output=f"<code>{tuple(found['output'])}</code>",
    )
    grid = "\n".join(" ".join(f"{x:3}" for x in row) for row in found["values"])
    return f"<p>{said}</p><pre><code>{grid}</code></pre>"
