import torch
import torch.nn.functional as F

y = torch.tensor([0])
for score in (1.0, 1.9, 2.3, 3.0, 30.0):
    z = torch.tensor([[score, 0.0, 0.0]])
    plain = F.cross_entropy(z, y).item()
    smooth = F.cross_entropy(z, y, label_smoothing=0.25).item()
    print(score, round(plain, 3), round(smooth, 3))
    #> 1.0 0.551 0.718
    #> 1.9 0.262 0.578
    #> 2.3 0.183 0.566
    #> 3.0 0.095 0.595
    #> 30.0 0.0 5.0
