import torch

a = torch.tensor([2.0], requires_grad=True)
b = torch.tensor([3.0], requires_grad=True)

loss_a, loss_b = (a * b).sum(), (a * b * 10).sum()
loss_a.backward()
with torch.no_grad():
    a -= a.grad
try:
    loss_b.backward()
except RuntimeError as error:
    print(str(error).partition(" Hint")[0])
    #> one of the variables needed for gradient computation has been modified by an inplace operation: [torch.FloatTensor [1]] is at version 1; expected version 0 instead.

b.grad = None
loss_b = (a * b * 10).sum()  # (1)!
loss_b.backward()
print(a, b.grad)
#> tensor([-1.], requires_grad=True) tensor([-10.])

a.grad = b.grad = None
loss_a, loss_b = (a * b).sum(), (a * b * 10).sum()
loss_a.backward()
loss_b.backward()  # (2)!
print(b.grad)
#> tensor([-11.])
