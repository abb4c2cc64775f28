import torch

print(torch.tensor([127], dtype=torch.int8) + 1)
#> tensor([-128], dtype=torch.int8)
print(torch.tensor([2**63 - 1]) + 1)
#> tensor([-9223372036854775808])
print(-torch.tensor([1], dtype=torch.uint8))
#> tensor([255], dtype=torch.uint8)

i = torch.tensor([1], dtype=torch.int32)
print(i + 2**40)  # (1)!
#> tensor([1], dtype=torch.int32)
try:
    i + 2**64
except OverflowError as error:
    print(error)
    #> int too big to convert
