import torch

n = torch.tensor([1], dtype=torch.uint16)
try:
    n + n
except NotImplementedError as error:
    print(error)
    #> "add_stub" not implemented for 'UInt16'
m = torch.tensor([True])
try:
    m // m
except NotImplementedError as error:
    print(error)
    #> "div_floor_cpu" not implemented for 'Bool'

print(n.int() + n.int(), m.int() // m.int())
#> tensor([2], dtype=torch.int32) tensor([1], dtype=torch.int32)
