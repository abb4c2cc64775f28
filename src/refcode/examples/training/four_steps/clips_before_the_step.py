import torch
from torch.nn.utils import clip_grad_norm_

w = torch.zeros(2, requires_grad=True)
b = torch.tensor(0.0, requires_grad=True)
optimizer = torch.optim.SGD([w, b], lr=1.0)
for x, y in ((0.1, 0.1), (100.0, 100.0), (0.1, float("nan"))):
    loss = x * (2 * w[0] + 3 * w[1]) + y * 6 * b
    optimizer.zero_grad()
    loss.backward()
    norm = clip_grad_norm_([w, b], max_norm=1.0)  # (1)!
    print(norm, w.grad, b.grad)
    #> tensor(0.7000) tensor([0.2000, 0.3000]) tensor(0.6000)
    #> tensor(700.) tensor([0.2857, 0.4286]) tensor(0.8571)
    #> tensor(nan) tensor([nan, nan]) tensor(nan)
    if norm.isfinite():  # (2)!
        optimizer.step()
print(w.isfinite().all(), b.isfinite())
#> tensor(True) tensor(True)
