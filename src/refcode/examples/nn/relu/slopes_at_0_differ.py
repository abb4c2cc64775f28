import torch

zero = torch.tensor(0.0)
for name, cut in (
    ("relu", torch.relu),
    ("clamp", lambda x: x.clamp(min=0)),
    ("maximum", lambda x: torch.maximum(x, zero)),
):
    x = torch.tensor(0.0, requires_grad=True)
    cut(x).backward()
    print(name, x.grad.item())
    #> relu 0.0
    #> clamp 1.0
    #> maximum 0.5
