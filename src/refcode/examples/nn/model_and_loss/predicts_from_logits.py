import torch

z = torch.tensor([[0.5, 2.0, -1.0], [1.0, 0.0, 3.0]])
print(z.argmax(dim=1), z.softmax(dim=1).argmax(dim=1))
#> tensor([1, 2]) tensor([1, 2])

z = torch.tensor([0.3, -0.2, 4.0])
print(z > 0, z.sigmoid() > 0.5)
#> tensor([ True, False,  True]) tensor([ True, False,  True])
