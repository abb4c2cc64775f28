import torch

x = torch.arange(4)
print(x[1:10], x[-10:2], x[7:], x[3:1])
#> tensor([1, 2, 3]) tensor([0, 1]) tensor([], dtype=torch.int64) tensor([], dtype=torch.int64)
print(x[3], x[-4])
#> tensor(3) tensor(0)
try:
    x[10]
except IndexError as error:
    print(error)
    #> index 10 is out of bounds for dimension 0 with size 4
try:
    x.narrow(0, 1, 9)
except RuntimeError as error:
    print(error)
    #> start (1) + length (9) exceeds dimension size (4).
try:
    x[[0, 10]]
except IndexError as error:
    print(error)
    #> index 10 is out of bounds for dimension 0 with size 4

for n in (2, 1, 0):
    print(x[:-n], x[: len(x) - n])  # (1)!
    #> tensor([0, 1]) tensor([0, 1])
    #> tensor([0, 1, 2]) tensor([0, 1, 2])
    #> tensor([], dtype=torch.int64) tensor([0, 1, 2, 3])
