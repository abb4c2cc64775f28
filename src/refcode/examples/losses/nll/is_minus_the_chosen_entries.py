import torch
import torch.nn.functional as F

x = torch.tensor([[-1.0, -2.0, -3.0], [-4.0, -5.0, -6.0]])
y = torch.tensor([0, 2])

chosen = x[torch.arange(2), y]
print(chosen, -chosen.mean())
#> tensor([-1., -6.]) tensor(3.5000)
print(F.nll_loss(x, y))
#> tensor(3.5000)
print(torch.equal(chosen, x.gather(1, y.unsqueeze(1)).squeeze(1)))
#> True
