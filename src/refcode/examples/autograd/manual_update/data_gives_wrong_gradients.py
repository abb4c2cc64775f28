import torch

w = torch.ones(1, requires_grad=True)
loss = (w * w).sum()
w.data.mul_(10)
loss.backward()
print(w.grad)  # (1)!
#> tensor([20.])

w = torch.ones(1, requires_grad=True)
loss = (w * w).sum()
with torch.no_grad():
    w.mul_(10)
try:
    loss.backward()
except RuntimeError as error:
    print(str(error).partition(" Hint")[0])
    #> one of the variables needed for gradient computation has been modified by an inplace operation: [torch.FloatTensor [1]] is at version 1; expected version 0 instead.
