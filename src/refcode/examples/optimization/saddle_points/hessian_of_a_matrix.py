import torch

x = torch.tensor([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])


def cost(W):
    return (x @ W).square().mean()


W = torch.zeros(2, 3)
hessian = torch.func.hessian(cost)(W)
print(hessian.shape)
#> torch.Size([2, 3, 2, 3])
try:
    torch.linalg.eigvalsh(hessian)
except RuntimeError as error:
    print(error)
    #> linalg.eigh: A must be batches of square matrices, but they are 2 by 3 matrices
square = hessian.reshape(W.numel(), W.numel())
print(torch.linalg.eigvalsh(square).shape)
#> torch.Size([6])
