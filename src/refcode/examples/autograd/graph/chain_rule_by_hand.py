import torch

x, y = 2.0, 4.0
w = torch.tensor(1.0, requires_grad=True)
y_hat = x * w
r = y_hat - y
loss = r**2
print(y_hat.item(), r.item(), loss.item())
#> 2.0 -2.0 4.0

to_r = 2 * r.item()  # (1)!
to_y_hat = to_r * 1
to_w = to_y_hat * x
print(to_r, to_y_hat, to_w)
#> -4.0 -4.0 -8.0

y_hat.retain_grad()
r.retain_grad()
loss.backward()
print(r.grad.item(), y_hat.grad.item(), w.grad.item())
#> -4.0 -4.0 -8.0
