import torch
from torch import nn

model = nn.Linear(2, 1, device="meta")  # (1)!
try:
    model(torch.ones(3, 2))
except RuntimeError as error:
    print(error)
    #> Tensor on device meta is not on the expected device cpu!

device = model.weight.device
print(model(torch.ones(3, 2, device=device)).shape)
#> torch.Size([3, 1])
print(torch.ones(2, device=device) * 2.0 + torch.tensor(1.0))  # (2)!
#> tensor(..., device='meta', size=(2,))
