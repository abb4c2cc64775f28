import torch


def shifted(x):
    x -= 2  # (1)!
    return x


def shifted_copy(x):
    return x - 2


x = torch.tensor([1, 2, 3])
print(shifted_copy(x), x)
#> tensor([-1,  0,  1]) tensor([1, 2, 3])
print(shifted(x), x)
#> tensor([-1,  0,  1]) tensor([-1,  0,  1])

first = x[:1]
first += 50  # (2)!
print(x)
#> tensor([49,  0,  1])
