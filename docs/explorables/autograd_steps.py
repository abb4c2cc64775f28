"""Autograd, step by step: what torch computed, saved and sent, in its own order."""

import ast
import re
from html import escape

EXPRESSIONS = {  # one operation a line, the column of each line's box, the calls
    "notes": (
        """\
x = torch.ones(2, 2, requires_grad=True)
y = x + 2
s = y * y
z = s * 3
out = z.mean()""",
        [0, 0, 0, 0, 0],
        ["out.backward()"],
    ),
    "reuse": (
        """\
x = torch.tensor(2.0, requires_grad=True)
a = x * 3
b = a * a
out = a + b""",
        [0, 0, 1, 0],
        ["out.backward()"],
    ),
    "leaves": (
        """\
x = torch.tensor([3.0, 4.0])
w = torch.tensor([1.0, -2.0], requires_grad=True)
b = torch.tensor(0.5, requires_grad=True)
p = w * x
q = p + b
out = q.sum()""",
        [1, 0, 1, 0, 0, 0],
        ["out.backward()"],
    ),
    "detach": (
        """\
w = torch.tensor(3.0, requires_grad=True)
y = w * w
d = y.detach()
out = y * d""",
        [0, 0, 1, 0],
        ["out.backward()"],
    ),
    "twice": (
        """\
x = torch.tensor(3.0, requires_grad=True)
y = x * x""",
        [0, 0],
        ["y.backward(retain_graph=True)", "y.backward()", "y.backward()"],
    ),
    "vector": (
        """\
x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x * x""",
        [0, 0],
        ["y.backward()", "y.backward(torch.tensor([1.0, 10.0]))"],
    ),
    "overwritten": (
        """\
x = torch.tensor([1.0, 4.0], requires_grad=True)
y = x.sqrt()
y.add_(1)
out = y.sum()""",
        [0, 0, 0, 0],
        ["out.backward()"],
    ),
}


def text(tensor):
    """The elements, `3` for 3.0."""
    return "None" if tensor is None else re.sub(r"\.0\b", "", str(tensor.tolist()))


def output(*values, indent=""):
    lines = "\n".join(map(str, values)).splitlines()
    return "".join(f"{indent}#> {line}\n" for line in lines)


def data():
    return {name: Trace(*parts).found() for name, parts in EXPRESSIONS.items()}


class Trace:
    """One run. A line of it makes a box of the graph and a step; so does each node that
    `backward` comes to. A step has the number of its box (`at`), what it `does`, and
    `code`: what does it in Python, with the output. The first step of a call has what
    the hooks of the copied code print in it (`heard`).
    """

    def __init__(self, program, columns, calls):
        import torch

        self.scope = {"torch": torch}
        self.lines, self.calls = program.split("\n"), calls
        self.boxes, self.steps, self.nodes = [], [], []
        for line, column in zip(self.lines, columns, strict=True):
            self.forward(line, column)
        self.heard = []
        self.names = dict.fromkeys(
            box["name"]
            for box in self.boxes
            if box["does"] in ("operation", "in_place")
        )
        for name in self.names:
            self.scope[name].register_hook(lambda g: self.heard.append(str(g)))
        for at, node in enumerate(self.nodes):
            if node:
                self.watch(at, node)
        for number in range(len(calls)):
            self.backward(number)

    def found(self):
        lines = [*self.lines, *self.calls]
        names = ", ".join(self.names)
        hooks = f"{names}.register_hook(lambda g: print(g))\n"
        if len(self.names) > 1:
            hooks = f"for t in {names}:\n    t.register_hook(lambda g: print(g))\n"
        found = {"lines": lines, "hooks": hooks, "boxes": self.boxes}
        return found | {"steps": self.steps}

    def saved(self, node):
        from refcode.autograd._saved import saved

        return [str(one) for one in saved(node)] if node else []

    def forward(self, line, column):
        """Run a line of the forward pass."""
        statement, at = ast.parse(line).body[0], len(self.boxes)
        is_new = isinstance(statement, ast.Assign)
        used = [n.id for n in ast.walk(statement.value) if isinstance(n, ast.Name)]
        owner = {box["name"]: number for number, box in enumerate(self.boxes)}
        sources = [owner[name] for name in used if name != "torch"]
        exec(line, self.scope)
        name = statement.targets[0].id if is_new else used[0]
        tensor = self.scope[name]
        node = tensor.grad_fn
        if node:
            does = "operation" if is_new else "in_place"
        elif tensor.requires_grad:
            does, node = "leaf", tensor.view_as(tensor).grad_fn.next_functions[0][0]
        else:
            does = "detached" if sources else "data"
        ways = [to for to, _ in node.next_functions] if node else []
        passes = [slot < len(ways) and bool(ways[slot]) for slot in range(len(sources))]
        for source, way in zip(sources, ways, strict=False):
            assert way is None or way is self.nodes[source], line
        self.nodes.append(node)
        box = {"name": name, "line": line, "does": does, "column": column}
        box["node"] = node.name().rpartition("::")[2] if node else ""
        self.boxes.append(box | {"inputs": list(zip(sources, passes, strict=True))})
        step = {"at": at, "does": does, "line": at, "value": text(tensor)}
        step["saved"] = self.saved(node)
        if does == "in_place":
            step["spoils"] = self.saved(self.nodes[sources[0]])
        code = f"{line}\nprint({name})\n{output(tensor)}"
        self.steps.append(step | {"code": code})

    def watch(self, at, node):
        """Have torch tell what comes to a node and what it sends on."""
        box = self.boxes[at]

        def before(gradients):
            step = {"at": at, "does": "walks", "arrives": text(gradients[0])}
            step |= {"node": box["node"], "parts": self.parts[at]}
            step["saved"] = self.saved(node)
            if box["does"] == "leaf":
                step |= {"does": "accumulates", "before": text(node.variable.grad)}
            self.walk.append(step)

        def after(sent, _):
            step = self.walk[-1]
            assert step["at"] == at
            if box["does"] == "leaf":
                grad = node.variable.grad
                step["grad"] = text(grad)
                step["code"] = f"print({box['name']}.grad)\n{output(grad)}"
                return
            step["sends"] = []
            for (source, passes), gradient in zip(box["inputs"], sent, strict=False):
                step["sends"].append(text(gradient) if passes else None)
                if passes:
                    self.parts[source].append(text(gradient))

        node.register_prehook(before)
        node.register_hook(after)

    def backward(self, number):
        """Run a call of backward."""
        call, line = self.calls[number], len(self.lines) + number
        self.walk, self.parts, error = [], [[] for _ in self.boxes], ""
        self.heard.clear()
        try:
            exec(call, self.scope)
        except RuntimeError as refused:
            error = str(refused)
        last = len(self.boxes) - 1
        start = {"at": last, "does": "starts"}
        if self.walk:
            start["arrives"] = self.walk[0]["arrives"]
        steps = [start, *self.walk]
        if error:
            steps[-1] |= {"does": "fails" if self.walk else "refuses", "error": error}
        else:
            names = [b["name"] for b in self.boxes if b["name"] not in self.names]
            grads = [[name, text(self.scope[name].grad)] for name in names]
            freed = any("freed" in s for node in self.nodes for s in self.saved(node))
            code = "".join(
                f"print({name}.grad)\n#> None\n" for name, g in grads if g == "None"
            )
            end = {"does": "ends", "at": None, "grads": grads, "freed": freed}
            steps.append(end | {"code": code})
        start["code"] = f"{call}\n"
        if error:
            start["code"] = f"try:\n    {call}\nexcept RuntimeError as error:\n"
            start["code"] += f"    print(error)\n{output(error, indent='    ')}"
        indent = "    " if len(self.names) > 1 else ""
        start["heard"] = output(*self.heard, indent=indent)
        self.steps += [{"code": "", "line": line} | step for step in steps]


def fallback(words, data, preset="notes", step=None):
    """Each line with its value, its node, and the gradient that came to it."""
    found = data[preset]
    rows = []
    for at, box in enumerate(found["boxes"]):
        steps = [step for step in found["steps"] if step["at"] == at]
        gradients = [step["arrives"] for step in steps if "node" in step]
        cells = box["line"], steps[0]["value"], box["node"], "; ".join(gradients)
        filled = (f"<code>{escape(cell)}</code>" if cell else "–" for cell in cells)
        rows.append("".join(f"<td>{cell}</td>" for cell in filled))
    names = "line", "value", "node", "gradient"
    head = "".join(f"<th>{words[name]}</th>" for name in names)
    body = "".join(f"<tr>{row}</tr>" for row in rows)
    table = f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    calls = ", ".join(f"<code>{c}</code>" for c in found["lines"][len(rows) :])
    return f"{table}<p>{words['fixed'].format(calls=calls)}</p>"
