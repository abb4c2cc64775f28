import torch

a = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
b = torch.tensor([4.0, 5.0, 6.0], requires_grad=True)
torch.dot(a, b).backward()
print(a.grad, b.grad)
#> tensor([4., 5., 6.]) tensor([1., 2., 3.])

x = torch.tensor([[1.0, 2.0], [3.0, 4.0]], requires_grad=True)
w = torch.ones(2, 3, requires_grad=True)
g = torch.tensor([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]])
(x @ w).backward(g)
print(w.grad)
#> tensor([[1., 3., 0.],
#>         [2., 4., 0.]])
print(torch.equal(w.grad, x.T @ g), torch.equal(x.grad, g @ w.T))
#> True True
