import torch

x = torch.tensor(1234.5678)
print(x, str(x), [x])
#> tensor(1234.5677) tensor(1234.5677) [tensor(1234.5677)]
print(f"{x} {x:.2f} {x!s}")
#> 1234.5677490234375 1234.57 tensor(1234.5677)

v = torch.tensor([1234.5678])
print(f"{v} {v.item():.2f}")
#> tensor([1234.5677]) 1234.57
try:
    print(f"{v:.2f}")
except TypeError as error:
    print(error)
    #> unsupported format string passed to Tensor.__format__
