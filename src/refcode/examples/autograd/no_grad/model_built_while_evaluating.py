import copy

import torch
from torch import nn

with torch.inference_mode():
    model = nn.Linear(2, 1)
print(model.weight.requires_grad, model.weight.is_inference())
#> True True

model(torch.ones(1, 2)).sum().backward()
print(model.weight.grad, model.bias.grad)  # (1)!
#> None tensor([1.])
try:
    torch.optim.SGD(model.parameters()).step()
except RuntimeError as error:
    print(str(error).partition(".You")[0])
    #> Inplace update to inference tensor outside InferenceMode is not allowed

model = copy.deepcopy(model)
model(torch.ones(1, 2)).sum().backward()
print(model.weight.is_inference(), model.weight.grad)
#> False tensor([[1., 1.]])
