import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
loss = (w * w).sum()
w.detach().numpy()[:] = 10  # (1)!
loss.backward()
print(w.grad)
#> tensor([20., 20.])

w = torch.tensor([1.0, 2.0], requires_grad=True)
loss = (w * w).sum()
w.detach()[:] = 10
try:
    loss.backward()
except RuntimeError as error:
    print(str(error).partition(";")[0])
    #> one of the variables needed for gradient computation has been modified by an inplace operation: [torch.FloatTensor [2]] is at version 1
