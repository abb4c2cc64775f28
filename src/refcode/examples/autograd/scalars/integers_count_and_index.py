import torch

n = torch.tensor(2)
names = ["cat", "dog", "bird"]
print(names[n], names[:n], [0] * n, list(range(n)))
#> bird ['cat', 'dog'] [0, 0] [0, 1]
print(torch.zeros(n, 3).shape, names[torch.tensor([[1]])])
#> torch.Size([2, 3]) dog
try:
    names[torch.tensor(2.0)]
except TypeError as error:
    print(error)
    #> only integer tensors of a single element can be converted to an index
try:
    names[torch.tensor([0, 1])]
except TypeError as error:
    print(error)
    #> only integer tensors of a single element can be converted to an index

picks = torch.tensor([2, 0])
print([names[i] for i in picks], names[torch.tensor(True)])
#> ['bird', 'cat'] dog
