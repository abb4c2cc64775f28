"""Softmax and cross-entropy: the script computes; here torch says the static form."""

PRESETS = {
    "plain": {"logits": [2, 1, 0, -1], "target": 0, "temperature": 1, "smoothing": 0},
    "sharp": {"logits": [10, 9, 5, 0], "target": 1, "temperature": 0.1, "smoothing": 0},
    "smooth": {
        "logits": [4, 1, 0, -1],
        "target": 0,
        "temperature": 1,
        "smoothing": 0.1,
    },
}


def data():
    """What torch makes of each preset."""
    return {
        name: {"state": state, **computed(**state)} for name, state in PRESETS.items()
    }


def computed(logits, target, temperature, smoothing):
    import torch
    import torch.nn.functional as F

    scores = (torch.tensor(logits, dtype=torch.float64) / temperature).requires_grad_()
    loss = F.cross_entropy(scores, torch.tensor(target), label_smoothing=smoothing)
    loss.backward()
    return {
        "scores": [f"{z:.1f}" for z in scores.tolist()],
        "p": [f"{p:.4f}" for p in scores.softmax(0).tolist()],
        "loss": f"{loss:.4f}",
        "gradient": [f"{g:.4f}" for g in scores.grad.tolist()],
    }


def fallback(words, data, preset="plain"):
    found = data[preset]
    rows = zip(found["scores"], found["p"], found["gradient"], strict=True)
    head = "".join(
        f"<th>{words[name]}</th>"
        for name in ("class", "logit", "probability", "gradient")
    )
    body = "".join(
        f"<tr><td>{k}</td>" + "".join(f"<td>{x}</td>" for x in row) + "</tr>"
        for k, row in enumerate(rows)
    )
    said = words["fixed"].format(
        loss=found["loss"],
        **{k: found["state"][k] for k in ("target", "temperature", "smoothing")},
    )
    table = f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    return f"{table}<p>{said}</p>"
