import torch
from torch import nn

model = nn.Linear(2, 1)
x, target = torch.ones(4, 2), torch.ones(4, 1)

with torch.no_grad():
    y = model(x)
try:
    nn.functional.mse_loss(y, target).backward()
except RuntimeError as error:
    print(error)
    #> element 0 of tensors does not require grad and does not have a grad_fn

nn.functional.mse_loss(model(x), target).backward()
print(model.weight.grad.shape)
#> torch.Size([1, 2])
