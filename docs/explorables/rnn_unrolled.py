"""An RNN unrolled: hidden states of small runs, for all shapes that can be chosen."""

import itertools

PLAIN = {
    "batch": 2,
    "time": 4,
    "features": 3,
    "hidden": 2,
    "layers": 1,
    "bidirectional": False,
    "batch_first": False,
    "step": 1,
}
PRESETS = {
    "plain": PLAIN,
    "deep": PLAIN | {"layers": 2, "bidirectional": True, "step": 9},
}


def made(features, hidden, time, layers, bidirectional):
    """The network and the input of one sample, `(time, 1, features)`."""
    import torch

    torch.manual_seed(0)
    rnn = torch.nn.RNN(features, hidden, layers, bidirectional=bidirectional)
    x = (torch.arange(time * features) % 3 - 1.0).reshape(time, 1, features)
    return rnn, x


def hidden_states(features, hidden, time, layers, bidirectional):
    """As text, [layer][direction][time]: the first k layers alone give layer k."""
    import torch

    rnn, x = made(features, hidden, time, layers, bidirectional)
    found = []
    for count in range(1, layers + 1):
        part = torch.nn.RNN(features, hidden, count, bidirectional=bidirectional)
        wanted = part.state_dict().keys()
        part.load_state_dict({k: v for k, v in rnn.state_dict().items() if k in wanted})
        output = part(x)[0][:, 0].reshape(time, -1, hidden)
        found.append(
            [
                [" ".join(f"{v:.2f}" for v in state) for state in direction]
                for direction in output.transpose(0, 1).tolist()
            ]
        )
    return found


def files():
    """The runs, by features and hidden size."""
    sizes = list(itertools.product(range(1, 4), repeat=2))
    shapes = list(itertools.product(range(1, 5), range(1, 4), (False, True)))
    return {
        f"{features}-{hidden}": {
            f"{time},{layers},{int(both)}": hidden_states(
                features, hidden, time, layers, both
            )
            for time, layers, both in shapes
        }
        for features, hidden in sizes
    }


def data():
    """What torch returns for each preset."""
    found = {}
    for name, state in PRESETS.items():
        keys = "features", "hidden", "time", "layers", "bidirectional"
        sizes = {key: state[key] for key in keys}
        rnn, x = made(**sizes)
        x = x.expand(-1, state["batch"], -1)
        output, h_n = rnn(x)
        found[name] = {
            "state": state,
            "input": list(x.shape),
            "output": list(output.shape),
            "h_n": list(h_n.shape),
            "top": [
                " ".join(line) for line in zip(*hidden_states(**sizes)[-1], strict=True)
            ],
        }
    return found


def fallback(words, data, preset="plain"):
    found = data[preset]
    shapes = {
        name: f"<code>{tuple(found[name])}</code>"
        for name in ("input", "output", "h_n")
    }
    lines = "\n".join(found["top"])
    said = words["fixed"].format(**shapes)
    return f"<p>{said}</p><pre><code>{lines}</code></pre>"
