import torch
import torch.nn.functional as F

z = torch.tensor([[3.0, 1.0, 0.0], [0.0, 2.0, 0.0]])
y = torch.tensor([0, 1])
print(F.nll_loss(z.softmax(dim=1), y))
#> tensor(-0.8154)
print(F.nll_loss(z, y))
#> tensor(-2.5000)
print(F.nll_loss(z.log_softmax(dim=1), y))
#> tensor(0.2047)

sure = torch.tensor([[5.0, 0.0, 0.0]])
for target in (0, 1):
    print(F.nll_loss(sure.softmax(dim=1), torch.tensor([target])))
    #> tensor(-0.9867)
    #> tensor(-0.0066)
