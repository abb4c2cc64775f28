import torch

t = torch.tensor([[1.0, 2.0]])
total = t.sum()
print(repr(total.item()), repr(total.numpy()))
#> 3.0 array(3., dtype=float32)
print(t.tolist(), t[0, 0].tolist())
#> [[1.0, 2.0]] 1.0
print(torch.tensor([[7]]).item())  # (1)!
#> 7
print(torch.tensor(0.1), torch.tensor(0.1).item())
#> tensor(0.1000) 0.10000000149011612
try:
    t.item()
except RuntimeError as error:
    print(error)
    #> a Tensor with 2 elements cannot be converted to Scalar
