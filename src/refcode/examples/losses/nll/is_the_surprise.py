import torch
import torch.nn.functional as F

for p in (1.0, 0.5, 0.1, 0.01, 0.0):
    log_p = torch.tensor([[p, 1 - p]]).log()
    print(p, round(F.nll_loss(log_p, torch.tensor([0])).item(), 4))
    #> 1.0 0.0
    #> 0.5 0.6931
    #> 0.1 2.3026
    #> 0.01 4.6052
    #> 0.0 inf
