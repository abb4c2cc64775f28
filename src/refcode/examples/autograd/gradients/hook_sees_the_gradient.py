import torch

x = torch.tensor([1.0, -4.0], requires_grad=True)
y = x * 3
seen = []
handle = y.register_hook(seen.append)
clip = x.register_hook(lambda grad: grad.clamp(-5, 5))  # (1)!
(y * y).sum().backward()
print(seen)
#> [tensor([  6., -24.])]
print(x.grad)
#> tensor([ 5., -5.])

handle.remove()
clip.remove()
x.grad = None
(x * 3).square().sum().backward()
print(len(seen), x.grad)
#> 1 tensor([ 18., -72.])
