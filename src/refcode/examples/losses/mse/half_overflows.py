import torch
import torch.nn.functional as F

y = torch.tensor([0.0], dtype=torch.float16)
for e in (255.0, 256.0):
    x = torch.tensor([e], dtype=torch.float16)
    print(F.mse_loss(x, y))
    #> tensor(65024., dtype=torch.float16)
    #> tensor(inf, dtype=torch.float16)
print(torch.finfo(torch.float16).max)
#> 65504.0
print(F.mse_loss(x.float(), y.float()))
#> tensor(65536.)
x = torch.tensor([300.0], dtype=torch.bfloat16)
print(F.mse_loss(x, torch.zeros(1, dtype=torch.bfloat16)))
#> tensor(90112., dtype=torch.bfloat16)
