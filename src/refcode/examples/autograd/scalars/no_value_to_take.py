import torch

try:
    torch.ones((), device="meta").item()
except RuntimeError as error:
    print(error)
    #> Tensor.item() cannot be called on meta tensors
try:
    torch.vmap(lambda x: x * x.item())(torch.ones(3))
except RuntimeError as error:
    print(str(error).partition(",")[0])
    #> vmap: It looks like you're calling .item() on a Tensor. We don't support vmap over calling .item() on a Tensor

f = torch.func.grad(lambda x: x * x.item())
print(f(torch.tensor(3.0)))  # (1)!
#> tensor(3.)
