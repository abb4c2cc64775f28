import torch

z = torch.tensor([-1.0, 0.2, 1.0, 3.0])  # logits
y = torch.tensor([0.0, 0.0, 1.0, 1.0])
print((z > 0) == (torch.sigmoid(z) > 0.5))
#> tensor([True, True, True, True])
pred = (z > 0).float()
print(pred, (pred == y).float().mean())
#> tensor([0., 1., 1., 1.]) tensor(0.7500)

sure = torch.logit(torch.tensor(0.9))
print(sure, z > sure, torch.sigmoid(z) > 0.9)
#> tensor(2.1972) tensor([False, False, False,  True]) tensor([False, False, False,  True])
