import torch

w = torch.tensor([-1.0, 2.0], requires_grad=True)
optimizer = torch.optim.LBFGS([w], line_search_fn="strong_wolfe")
losses = []


def closure():
    optimizer.zero_grad()
    loss = (1 - w[0]) ** 2 + 100 * (w[1] - w[0] ** 2) ** 2
    loss.backward()
    losses.append(loss.item())
    return loss


first = optimizer.step(closure)
print(first.item(), losses[0])  # (1)!
#> 104.0 104.0
print(len(losses) > 10)  # (2)!
#> True
for _ in range(3):
    optimizer.step(closure)
print(torch.allclose(w, torch.ones(2), atol=1e-3))
#> True
given = optimizer.defaults
print(given["max_iter"], given["history_size"])
#> 20 100
