import torch

x = torch.tensor([1, 2, 1])
print(list(x), x.tolist())
#> [tensor(1), tensor(2), tensor(1)] [1, 2, 1]
print(len(set(x)), len(set(x.tolist())))
#> 3 2

names = {1: "cat", 2: "dog"}
print(names.get(x[0]), names.get(x[0].item()))
#> None cat
print([names[i] for i in x.tolist()])
#> ['cat', 'dog', 'cat']
