import torch


def loss(w, x, y):
    return (w @ x - y) ** 2


x = torch.tensor([[1.0, 0.0], [1.0, 1.0], [0.0, 2.0]])
y = torch.tensor([1.0, 0.0, 0.0])
w = torch.tensor([1.0, 1.0], requires_grad=True)
((x @ w - y) ** 2).mean().backward()

gradient = torch.func.grad(loss)
gradients = torch.func.vmap(gradient, in_dims=(None, 0, 0))  # (1)!
each = gradients(w.detach(), x, y)
print(each)
#> tensor([[0., 0.],
#>         [4., 4.],
#>         [0., 8.]])
print(each.mean(dim=0), w.grad)
#> tensor([1.3333, 4.0000]) tensor([1.3333, 4.0000])
print(each.norm(dim=1))
#> tensor([0.0000, 5.6569, 8.0000])
