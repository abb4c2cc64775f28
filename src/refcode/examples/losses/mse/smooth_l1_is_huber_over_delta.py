import torch
import torch.nn.functional as F

x, y = torch.tensor([0.5, 2.0, 10.0]), torch.zeros(3)
for c in (1.0, 2.0, 4.0):
    smooth = F.smooth_l1_loss(x, y, beta=c)
    huber = F.huber_loss(x, y, delta=c)
    print(torch.allclose(huber, c * smooth))
    #> True
    #> True
    #> True
print(F.smooth_l1_loss(x, y, beta=0) == F.l1_loss(x, y))
#> tensor(True)
far = F.huber_loss(x, y, delta=100.0)
print(torch.allclose(far, F.mse_loss(x, y) / 2))
#> True
