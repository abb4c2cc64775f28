import torch

x = torch.ones(2, 2, requires_grad=True)
y = x + 2
out = (y * y * 3).mean()
out.backward()
try:
    out.backward()
except RuntimeError as error:
    print(error)
    #> Trying to backward through the graph a second time (or directly access saved tensors after they have already been freed). Saved intermediate values of the graph are freed when you call .backward() or autograd.grad(). Specify retain_graph=True if you need to backward through the graph a second time or if you need to access saved tensors after calling backward.

x.grad = None
out = ((x + 2) ** 2 * 3).mean()
out.backward(retain_graph=True)
out.backward()  # (1)!
print(x.grad)
#> tensor([[9., 9.],
#>         [9., 9.]])

x.grad = None
plus = (x + 1).sum()
plus.backward()
plus.backward()  # (2)!
print(x.grad)
#> tensor([[2., 2.],
#>         [2., 2.]])
