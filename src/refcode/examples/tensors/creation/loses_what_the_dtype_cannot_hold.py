import torch

print(torch.tensor([1.9, -1.9], dtype=torch.int64))
#> tensor([ 1, -1])
print(torch.tensor([1, 2]).new_tensor([1.9]))
#> tensor([1])
print(torch.tensor(0.1).item())
#> 0.10000000149011612
print(torch.tensor(16777217.0))
#> tensor(16777216.)
print(torch.tensor(16777217.0, dtype=torch.float64))
#> tensor(16777217., dtype=torch.float64)
print(torch.tensor(1e39))
#> tensor(inf)
print(torch.tensor(-1, dtype=torch.uint8))
#> tensor(255, dtype=torch.uint8)

try:
    torch.tensor(300, dtype=torch.uint8)
except RuntimeError as error:
    print(error)
    #> value cannot be converted to type uint8 without overflow
try:
    torch.tensor(float("nan"), dtype=torch.int64)
except RuntimeError as error:
    print(error)
    #> value cannot be converted to type int64 without overflow
