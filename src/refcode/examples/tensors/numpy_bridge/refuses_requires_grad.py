import torch

w = torch.ones(2, requires_grad=True)
try:
    w.numpy()
except RuntimeError as error:
    print(error)
    #> Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.
try:
    (w * 2).numpy()
except RuntimeError as error:
    print(error)
    #> Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.

print(w.detach().numpy(), (w * 2).detach().numpy())
#> [1. 1.] [2. 2.]
